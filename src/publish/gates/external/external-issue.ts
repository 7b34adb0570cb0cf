import type { BuiltSite, GateIssue } from '../built-site.ts';
import { type Finding, issueIn } from '../finding.ts';
import type { ExternalLink, Outcome } from './outcome.ts';

/** What to tell of a link to another site, at every place that names it. */
export function externalIssues(
	{ url, places }: ExternalLink,
	outcome: Outcome,
	site: BuiltSite,
): GateIssue[] {
	const finding = findingOf(url, outcome);
	return finding ? places.map((at) => issueIn(site, at.file, { ...finding, at })) : [];
}

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
