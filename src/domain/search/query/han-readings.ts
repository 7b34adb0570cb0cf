import type { HanTable } from '../index-format.ts';

/** What is known of the characters of the corpus. */
export interface HanReadings {
	/** For each Traditional character its Simplified one. */
	simplified: ReadonlyMap<string, string>;
	/** Sorted. */
	syllables: readonly string[];
	/** Characters by syllable, the most frequent first. */
	charactersOf: (syllable: string) => readonly string[];
	/** Syllables of a character. */
	readingsOf: (character: string) => readonly string[];
}

export function openHan(table: HanTable): HanReadings {
	const signs = [...table.simplified];
	const bySyllable = new Map<string, string[]>();
	const byCharacter = new Map<string, string[]>();
	for (const [index, syllable] of table.syllables.entries()) {
		const characters = [...(table.characters[index] ?? '')];
		bySyllable.set(syllable, characters);
		for (const character of characters)
			byCharacter.set(character, [...(byCharacter.get(character) ?? []), syllable]);
	}
	return {
		simplified: new Map(
			signs.flatMap((sign, index) => (index % 2 === 0 ? [[sign, signs[index + 1] ?? sign]] : [])),
		),
		syllables: table.syllables,
		charactersOf: (syllable) => bySyllable.get(syllable) ?? [],
		readingsOf: (character) => byCharacter.get(character) ?? [],
	};
}
