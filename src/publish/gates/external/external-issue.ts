import type { BuiltSite, GateIssue } from '../built-site.ts';
import { type Finding, issueIn } from '../finding.ts';
import type { ExternalLink, Outcome } from './outcome.ts';

/** What to tell of a link to another site, at the first place that names it. */
export function externalIssue(
	{ url, places }: ExternalLink,
	outcome: Outcome,
	site: BuiltSite,
): GateIssue | undefined {
	const finding = findingOf(url, outcome);
	if (!finding) return undefined;
	const [first, ...others] = places;
	const pages = new Set(others.map(({ file }) => file));
	pages.delete(first.file);
	const more = pages.size > 0 ? [`It stands on ${pages.size} more ${pageWord(pages.size)}.`] : [];
	const hint = [finding.hint ?? [], more].flat().join(' ');
	return issueIn(site, first.file, { ...finding, at: first, ...(hint ? { hint } : {}) });
}

const pageWord = (count: number): string => (count === 1 ? 'page' : 'pages');

function findingOf(url: string, outcome: Outcome): Finding | undefined {
	switch (outcome.kind) {
		case 'gone':
			return {
				code: 'external/gone',
				message: `Unexpected link to ${url}, expected a page there: the server said ${outcome.status}`,
			};
		case 'unsure':
			return {
				code: 'external/unsure',
				severity: 'warning',
				message: `Unexpected answer of ${url}, expected a page: ${outcome.why}`,
			};
		case 'good':
			if (outcome.movedTo === undefined) return undefined;
			return {
				code: 'external/moved',
				severity: 'note',
				message: `Unexpected link to ${url}, expected ${outcome.movedTo}: it has moved for good`,
			};
		case 'later':
		case 'not-asked':
			return {
				code: 'external/not-asked',
				severity: 'note',
				message: `Unexpected link to ${url}, expected one that can be asked: ${outcome.why}`,
			};
	}
}
