import { beginningOf, compareKeys } from '../../domain/search/blocks.ts';
import { GatheredKeys } from './gathered-keys.ts';
import { GatheredReadings, type Syllables } from './gathered-readings.ts';
import { readPageIndex } from './page-codec.ts';

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
	syllables: Syllables;
	/** How the key at a place is read, in the contexts where it stands: 服务 → fu wu. */
	readingsAt: (place: number) => number[];
}

/** How many postings the key at a place has. */
export const countAt = ({ starts }: MergedKeys, place: number): number =>
	(starts[place + 1] ?? 0) - (starts[place] ?? 0);

/** Puts what `indexPage` knows of pages together. `sections` says how many each of them has. */
export function mergePages(
	indexed: readonly Uint8Array[],
	sections: readonly number[],
): MergedKeys {
	const keys = new GatheredKeys();
	const readings = new GatheredReadings();
	for (const [page, bytes] of indexed.entries()) {
		readPageIndex(bytes, {
			syllables: (names) => readings.beginPage(names),
			pair: (pair, first, second) => {
				const number = keys.addPair(pair);
				if (first >= 0 && second >= 0) readings.add(number, first, second);
			},
			key: (key) => keys.add(key),
			posting: (section, weight) => keys.post(section, weight),
		});
		keys.endPage(sections[page] ?? 0);
	}
	const order = orderOf(keys.names);
	return {
		...keys.inOrder(order),
		syllables: readings.syllables,
		readingsAt: (place) => readings.of(order[place] ?? 0),
	};
}

/** Numbers of keys, in the order of the keys. */
function orderOf(keys: readonly string[]): number[] {
	const beginnings = Float64Array.from(keys, beginningOf);
	return Array.from(keys.keys()).sort(
		(a, b) =>
			(beginnings[a] ?? 0) - (beginnings[b] ?? 0) || compareKeys(keys[a] ?? '', keys[b] ?? ''),
	);
}
