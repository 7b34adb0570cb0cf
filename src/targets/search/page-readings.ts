import { readText } from './read-pinyin.ts';

/** Two syllables. */
export type Reading = readonly [first: string, second: string];

/**
 * How pairs of characters that stand side by side are read: the first reading of each pair, in
 * context. `texts` are tidy and Simplified: so are the words by which the context is known.
 */
export function pairReadings(texts: readonly string[]): Map<string, Reading> {
	const runs = texts.flatMap((text) => text.match(/\p{sc=Han}{2,}/gu) ?? []).join('\n');
	const signs = [...runs];
	const syllables = readText(runs);
	const pairs = new Map<string, Reading>();
	for (let index = 0; index + 1 < signs.length; index++) {
		const [first, second] = [syllables[index], syllables[index + 1]];
		if (!first || !second) continue;
		const pair = `${signs[index] ?? ''}${signs[index + 1] ?? ''}`;
		if (!pairs.has(pair)) pairs.set(pair, [first, second]);
	}
	return pairs;
}
