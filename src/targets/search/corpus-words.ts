import { isHan } from '../../domain/search/fold.ts';
import type { WordList } from '../../domain/search/index-format.ts';
import { writeWords } from '../../domain/search/word-list.ts';
import type { MergedKeys } from './merge-pages.ts';

// Compounds hold other signs and are mended word by word.
const word = /^[\p{L}\p{M}\p{N}]{2,}$/u;
const numeral = /^\p{N}+$/u;

/** Words by which typing errors are mended. */
export function corpusWords({ keys, pages }: MergedKeys): WordList {
	const words = keys.flatMap((key, place): [string, number][] =>
		isHan(key) || !word.test(key) || numeral.test(key) ? [] : [[key, pages[place] ?? 1]],
	);
	return writeWords(words);
}
