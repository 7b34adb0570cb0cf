import type { Unit } from './plan-query.ts';
import type { Words } from './words.ts';

// Each is likely to cost a block.
export const mostAround = 8;

/**
 * Words in which a unit stands but that no range of keys finds: those that end so, and for one that
 * need not end there those with it in the middle. The most frequent first.
 */
export function wordsAround(words: Words, { key, whole }: Unit): string[] {
	// Figures are not among the words: 29.1 holds 9.1.
	const figures = /^\d{1,3}$/.test(key) ? [...'123456789'].map((digit) => digit + key) : [];
	const found = words.list
		.filter(([word]) => isInside(word, key, !whole))
		.sort(([, a], [, b]) => b - a)
		.slice(0, mostAround)
		.map(([word]) => word);
	return [...figures, ...found];
}

function isInside(word: string, key: string, isOpen: boolean): boolean {
	const at = word.lastIndexOf(key);
	return at > 0 && (isOpen || at + key.length === word.length);
}
