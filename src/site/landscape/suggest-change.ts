import { site } from '../../site.ts';

/** A form for issues in `.github/ISSUE_TEMPLATE/`. */
type IssueForm = 'landscape-project' | 'landscape-change';

/** The form, with fields filled in by their ids; undefined for a site without a public source. */
export function issueUrl(
	form: IssueForm,
	fields: Readonly<Record<string, string>> = {},
): string | undefined {
	if (!site.source.startsWith('https://github.com/')) return undefined;
	const query = new URLSearchParams({ template: `${form}.yml`, ...fields });
	return `${site.source}/issues/new?${query.toString()}`;
}
