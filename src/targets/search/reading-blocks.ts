import type { ReadingBlock } from '../../domain/search/index-format.ts';
import { type Block, cutBlocks } from './cut-blocks.ts';
import type { MergedKeys } from './merge-pages.ts';
import { readCharacter } from './read-pinyin.ts';

const blockSize = 5000;
const mostPairs = 40;
// Readings that a character has elsewhere are likely mistakes here, of reader or dictionary.
const otherReadings = 2;
const otherShare = 0.1;

const encoder = new TextEncoder();

/** Cuts all readings of pairs of characters into blocks. */
export function readingBlocks(merged: MergedKeys): Block[] {
	const pairs = [...pairsByReading(merged)].sort(([a], [b]) => (a < b ? -1 : 1));
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

function pairsByReading(merged: MergedKeys): Map<string, string> {
	const found = new Map<string, { pair: string; score: number }[]>();
	for (const [place, pair] of merged.keys.entries()) {
		const inContext = merged.readings.get(pair);
		if (!inContext) continue;
		const count = (merged.starts[place + 1] ?? 0) - (merged.starts[place] ?? 0);
		for (const reading of inContext) note(found, reading, { pair, score: count });
		for (const reading of otherReadingsOf(pair, inContext))
			note(found, reading, { pair, score: count * otherShare });
	}
	return new Map([...found].map(([reading, pairs]) => [reading, mostFrequent(pairs)]));
}

function note<T>(lists: Map<string, T[]>, name: string, one: T): void {
	const list = lists.get(name);
	if (list) list.push(one);
	else lists.set(name, [one]);
}

/** Pairs come sorted, and sorting keeps the order of equals. */
function mostFrequent(pairs: readonly { pair: string; score: number }[]): string {
	const sorted = [...pairs].sort((a, b) => b.score - a.score).slice(0, mostPairs);
	return sorted.map(({ pair }) => pair).join('');
}

/** One of the two characters read as it is elsewhere: 重试, chong shi → zhong shi. */
function otherReadingsOf(pair: string, inContext: ReadonlySet<string>): Set<string> {
	const [one = [], two = []] = [...pair].map(usualReadings);
	const others = new Set<string>();
	for (const reading of inContext) {
		const [first = '', second = ''] = reading.split(' ');
		for (const other of one) others.add(`${other} ${second}`);
		for (const other of two) others.add(`${first} ${other}`);
	}
	for (const reading of inContext) others.delete(reading);
	return others;
}

const readings = new Map<string, string[]>();

function usualReadings(character: string): string[] {
	const known = readings.get(character);
	if (known) return known;
	const own = readCharacter(character).slice(0, otherReadings);
	readings.set(character, own);
	return own;
}
