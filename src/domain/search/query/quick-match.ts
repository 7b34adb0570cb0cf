import { isHan } from '../fold.ts';
import type { QuickEntry } from './quick-entries.ts';

/** An entry that answers a query. */
export interface QuickMatch {
	entry: QuickEntry;
	/** The lower, the better. */
	rank: number;
	headings: QuickEntry['headings'];
}

const costOf = { name: 0.5, heading: 3, apart: 6 } as const;

/** Entries that hold a folded query, best first. */
export function quickMatches(entries: readonly QuickEntry[], query: string): QuickMatch[] {
	const words = query.split(' ');
	return entries
		.flatMap((entry): QuickMatch[] => {
			const ranks = entry.names.map(
				(name, index) => rankOf(name, query, words) + (index > 0 ? costOf.name : 0),
			);
			const headings = entry.headings.filter(({ text }) => rankOf(text, query, []) < Infinity);
			const rank = Math.min(...ranks, headings.length > 0 ? costOf.heading : Infinity);
			return rank < Infinity ? [{ entry, rank, headings }] : [];
		})
		.sort((a, b) => a.rank - b.rank || a.entry.title.length - b.entry.title.length);
}

/** Equal, begins so, holds it where a word begins, holds it, holds its words apart. */
function rankOf(text: string, query: string, words: readonly string[]): number {
	if (text === query) return 0;
	if (text.startsWith(query)) return 1;
	if (holdsWord(text, query)) return 2;
	if (query.length > 2 && text.includes(query)) return 2.5;
	const isApart = words.length > 1 && words.every((word) => holdsWord(text, word));
	return isApart ? costOf.apart : Infinity;
}

function holdsWord(text: string, word: string): boolean {
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
		if (
			at === 0 ||
			isHan(word) ||
			!/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) ||
			isHan(text.charAt(at - 1))
		)
			return true;
	return false;
}
