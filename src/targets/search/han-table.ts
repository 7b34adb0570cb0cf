import { isHan } from '../../domain/search/fold.ts';
import type { HanTable } from '../../domain/search/index-format.ts';
import { countAt, type MergedKeys } from './merge-pages.ts';
import { readCharacter } from './read-pinyin.ts';
import { toSimplified } from './to-simplified.ts';

/** What readers may type instead of the characters of the corpus: Traditional ones, or readings. */
export function hanTable(merged: MergedKeys): HanTable {
	const characters = charactersOf(merged);
	const known = new Set(characters);
	const bySyllable = new Map<string, string>();
	for (const character of characters)
		for (const syllable of readCharacter(character))
			bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + character);
	const syllables = [...bySyllable.keys()].sort();
	return {
		simplified: [...toSimplified()]
			.filter(([, to]) => known.has(to))
			.map((pair) => pair.join(''))
			.join(''),
		syllables,
		characters: syllables.map((syllable) => bySyllable.get(syllable) ?? ''),
	};
}

/** Characters of all keys, the most frequent first: each begins a key, if only its own. */
function charactersOf(merged: MergedKeys): string[] {
	const counts = new Map<string, number>();
	for (const [place, key] of merged.keys.entries()) {
		if (!isHan(key)) continue;
		const character = String.fromCodePoint(key.codePointAt(0) ?? 0);
		counts.set(character, (counts.get(character) ?? 0) + countAt(merged, place));
	}
	return [...counts].sort(([, a], [, b]) => b - a).map(([character]) => character);
}
