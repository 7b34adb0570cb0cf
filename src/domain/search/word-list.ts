import type { WordList } from './index-format.ts';

// One character of base 36 says the number.
const most = 35;

/** Writes sorted words with the numbers of pages that hold them. */
export function writeWords(words: readonly (readonly [word: string, pages: number])[]): WordList {
	let before = '';
	const entries = words.map(([word]) => {
		const shared = sharedLength(before, word);
		before = word;
		return shared.toString(36) + word.slice(shared);
	});
	const digits = words.map(([, pages]) => Math.min(most, Math.floor(Math.log2(pages))));
	return { words: entries.join(' '), counts: digits.map((digit) => digit.toString(36)).join('') };
}

/** Reads a word list: each word with about how many pages hold it (a power of two), sorted. */
export function readWords(list: WordList): [word: string, pages: number][] {
	if (list.words === '') return [];
	let before = '';
	return list.words.split(' ').map((entry, index) => {
		before = before.slice(0, parseInt(entry.charAt(0), 36)) + entry.slice(1);
		return [before, 2 ** parseInt(list.counts.charAt(index), 36)];
	});
}

function sharedLength(a: string, b: string): number {
	let length = 0;
	while (length < Math.min(a.length, b.length, most) && a[length] === b[length]) length++;
	return length;
}
