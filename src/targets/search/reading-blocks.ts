import type { ReadingBlock } from '../../domain/search/index-format.ts';
import { type Block, cutBlocks } from './cut-blocks.ts';
import { firstOf, readingOf, secondOf, type Syllables } from './gathered-readings.ts';
import { countAt, type MergedKeys } from './merge-pages.ts';
import { readCharacter } from './read-pinyin.ts';

const blockSize = 5000;
const mostPairs = 40;
// What a character is elsewhere is likely a mistake here, of the reader or of the dictionary.
const mostReadings = 2;
const otherShare = 0.001;

const encoder = new TextEncoder();

/** Cuts all readings of pairs of characters into blocks. */
export function readingBlocks(merged: MergedKeys): Block[] {
	const found = pairsByReading(merged);
	const { syllables } = merged;
	const pairs = syllables
		.sort(found.keys())
		.map((reading) => [syllables.textOf(reading), mostFrequent(found.get(reading) ?? [])] as const);
	return cutBlocks({
		items: pairs,
		keyOf: ([reading]) => reading,
		sizeOf: ([reading, text]) => reading.length + text.length * 3 + 6,
		write: (items) => {
			const block: ReadingBlock = Object.fromEntries(items);
			return encoder.encode(JSON.stringify(block));
		},
		aim: blockSize,
	});
}

interface Scored {
	pair: string;
	score: number;
}

function pairsByReading(merged: MergedKeys): Map<number, Scored[]> {
	const usual = new UsualReadings(merged.syllables);
	const found = new Map<number, Scored[]>();
	for (const [place, pair] of merged.keys.entries()) {
		const inContext = merged.readingsAt(place);
		if (inContext.length === 0) continue;
		const score = countAt(merged, place);
		const own = { pair, score };
		for (const reading of inContext) note(found, reading, own);
		const others = otherReadings(pair, inContext, usual);
		if (others.length === 0) continue;
		const other = { pair, score: score * otherShare };
		for (const reading of others) note(found, reading, other);
	}
	return found;
}

function note(found: Map<number, Scored[]>, reading: number, one: Scored): void {
	const list = found.get(reading);
	if (list) list.push(one);
	else found.set(reading, [one]);
}

/** Pairs come sorted, and sorting keeps the order of equals. */
function mostFrequent(pairs: readonly Scored[]): string {
	if (pairs.length < 2) return pairs[0]?.pair ?? '';
	const sorted = [...pairs].sort((a, b) => b.score - a.score).slice(0, mostPairs);
	return sorted.map(({ pair }) => pair).join('');
}

/** One of the two characters read as it is elsewhere: 重试, chong shi → zhong shi. */
function otherReadings(
	pair: string,
	inContext: readonly number[],
	usual: UsualReadings,
): readonly number[] {
	const [one, two] = [usual.of(pair.charAt(0)), usual.of(pair.charAt(1))];
	if (one.length < 2 && two.length < 2) return [];
	const others: number[] = [];
	const add = (reading: number): void => {
		if (!inContext.includes(reading) && !others.includes(reading)) others.push(reading);
	};
	for (const reading of inContext) {
		for (const other of one) add(readingOf(other, secondOf(reading)));
		for (const other of two) add(readingOf(firstOf(reading), other));
	}
	return others;
}

/** The first readings of a character, asked for once. */
class UsualReadings {
	readonly #known = new Map<string, number[]>();
	readonly #syllables: Syllables;

	constructor(syllables: Syllables) {
		this.#syllables = syllables;
	}

	of(character: string): number[] {
		const known = this.#known.get(character);
		if (known) return known;
		const own = readCharacter(character).slice(0, mostReadings);
		const numbers = own.map((name) => this.#syllables.of(name));
		this.#known.set(character, numbers);
		return numbers;
	}
}
