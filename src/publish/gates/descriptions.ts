import type { BuiltPage, BuiltSite, Gate, GateIssue, Marked } from './built-site.ts';
import { type Finding, issueIn } from './finding.ts';
import { isPublic } from './is-public.ts';

/** Every page has a title; those for search engines a description, and neither is another page's. */
export const descriptions: Gate = (site) => [
	...lacking(site),
	...shared(site, 'title'),
	...shared(site, 'description'),
];

function lacking(site: BuiltSite): GateIssue[] {
	return site.pages.flatMap((page) => {
		const found: Finding[] = [];
		if (!page.title?.value) {
			found.push({
				code: 'page/no-title',
				message: 'Unexpected page without words in <title>, expected some',
			});
		}
		if (isPublic(page) && !page.description?.value.trim()) {
			found.push({
				code: 'page/no-description',
				message: 'Unexpected page without a description, expected <meta name="description">',
			});
		}
		return found.map((finding) => issueIn(site, page.file, finding));
	});
}

function shared(site: BuiltSite, what: 'title' | 'description'): GateIssue[] {
	const seen = new Map<string, BuiltPage>();
	return site.pages.filter(isOwn).flatMap((page): GateIssue[] => {
		const said = page[what];
		if (!said?.value) return [];
		const key = `${page.locale} ${said.value}`;
		const first = seen.get(key);
		if (first) return [issueIn(site, page.file, repeated(what, said, first))];
		seen.set(key, page);
		return [];
	});
}

/** Pages that name another one as canonical may well say the same as that one. */
function isOwn(page: BuiltPage): boolean {
	return isPublic(page) && (page.canonical?.value.endsWith(encodeURI(page.path)) ?? true);
}

function repeated(what: 'title' | 'description', said: Marked<string>, first: BuiltPage): Finding {
	return {
		code: `page/same-${what}`,
		severity: 'warning',
		message: `Unexpected ${what} “${said.value}” of two pages, expected one that tells them apart`,
		hint: `\`${first.path}\` has it, too.`,
		at: said,
	};
}
