import { compareKeys } from '../../domain/search/blocks.ts';
import { type PageVisitor, readPageIndex } from './page-codec.ts';

/** All keys of all pages; what is told of a key stands at its place in `keys`. */
export interface MergedKeys {
	/** Sorted by UTF-8 bytes. */
	keys: string[];
	/** How many pages hold each key. */
	pages: Uint32Array;
	/** Where the postings of each key begin; one more for the end. */
	starts: Uint32Array;
	/** `section × 4 + weight`, sections rising. */
	postings: Uint32Array;
	/** How each pair of characters is read somewhere: 服务 → fu wu. */
	readings: Map<string, Set<string>>;
}

/** Keys in the order in which they come, with their postings as they come. */
interface Gathered {
	numbers: Map<string, number>;
	keys: string[];
	pages: number[];
	counts: number[];
	owners: Uint32Array;
	postings: Uint32Array;
	length: number;
	readings: Map<string, Set<string>>;
}

/** Puts what `indexPage` knows of pages together. `sections` says how many each of them has. */
export function mergePages(
	indexed: readonly Uint8Array[],
	sections: readonly number[],
): MergedKeys {
	const all: Gathered = {
		numbers: new Map(),
		keys: [],
		pages: [],
		counts: [],
		owners: new Uint32Array(1 << 16),
		postings: new Uint32Array(1 << 16),
		length: 0,
		readings: new Map(),
	};
	let first = 0;
	for (const [page, bytes] of indexed.entries()) {
		readPageIndex(bytes, gatherPage(all, first));
		first += sections[page] ?? 0;
	}
	return sortKeys(all);
}

function gatherPage(all: Gathered, firstSection: number): PageVisitor {
	let names: readonly string[] = [];
	let current = 0;
	return {
		syllables: (syllables) => {
			names = syllables;
		},
		key: (key, first, second) => {
			current = numberOf(all, key);
			all.pages[current] = (all.pages[current] ?? 0) + 1;
			if (first >= 0) addReading(all, key, `${names[first] ?? ''} ${names[second] ?? ''}`);
		},
		posting: (section, weight) => {
			if (all.length === all.owners.length) grow(all);
			all.counts[current] = (all.counts[current] ?? 0) + 1;
			all.owners[all.length] = current;
			all.postings[all.length++] = (firstSection + section) * 4 + weight;
		},
	};
}

function numberOf(all: Gathered, key: string): number {
	const known = all.numbers.get(key);
	if (known !== undefined) return known;
	const number = all.keys.push(key) - 1;
	all.numbers.set(key, number);
	all.pages.push(0);
	all.counts.push(0);
	return number;
}

function addReading(all: Gathered, pair: string, reading: string): void {
	const known = all.readings.get(pair);
	if (known) known.add(reading);
	else all.readings.set(pair, new Set([reading]));
}

function grow(all: Gathered): void {
	for (const column of ['owners', 'postings'] as const) {
		const larger = new Uint32Array(all.length * 2);
		larger.set(all[column]);
		all[column] = larger;
	}
}

/** Puts postings in order of their keys; those of a key stay in the order in which they came. */
function sortKeys(all: Gathered): MergedKeys {
	const order = all.keys
		.map((key, number) => ({ key, number }))
		.sort((a, b) => compareKeys(a.key, b.key));
	const starts = new Uint32Array(order.length + 1);
	const next = new Uint32Array(order.length);
	for (const [place, { number }] of order.entries()) {
		next[number] = starts[place] ?? 0;
		starts[place + 1] = (starts[place] ?? 0) + (all.counts[number] ?? 0);
	}
	const postings = new Uint32Array(all.length);
	for (let index = 0; index < all.length; index++) {
		const owner = all.owners[index] ?? 0;
		const place = next[owner] ?? 0;
		postings[place] = all.postings[index] ?? 0;
		next[owner] = place + 1;
	}
	const pages = Uint32Array.from(order, ({ number }) => all.pages[number] ?? 0);
	return { keys: order.map(({ key }) => key), pages, starts, postings, readings: all.readings };
}
