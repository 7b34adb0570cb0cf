import { formatIssue, placeOf, visible } from '../../domain/issue.ts';
import type { IssueGroup } from './group-issues.ts';

// Enough to see what they have in common.
const namedPlaces = 3;

/** One mistake for a terminal: what and where, the advice, its content file, and where else it is. */
export function formatGroup({ first, others }: IssueGroup): string {
	const lines = [formatIssue(first)];
	const sources = new Set([first, ...others].map(({ source }) => source));
	if (sources.size === 1 && first.source !== undefined) {
		lines.push(visible(`    The page is made of ${first.source}`));
	}
	const elsewhere = placesOf(others);
	if (elsewhere) lines.push(visible(`    ${elsewhere}`));
	return lines.join('\n');
}

/** `and in 299 more places: …`; `''` without any. */
export function placesOf(others: IssueGroup['others']): string {
	if (others.length === 0) return '';
	const named = others.slice(0, namedPlaces).map(placeOf).join(', ');
	const more = others.length > namedPlaces ? ', …' : '';
	const places = others.length === 1 ? 'place' : 'places';
	return `and in ${others.length.toLocaleString('en')} more ${places}: ${named}${more}`;
}
