import { ByteWriter, readNumber } from '../../domain/search/bytes.ts';
import type { PagePostings } from './page-keys.ts';
import type { Reading } from './page-readings.ts';

/** What the index knows of a page. */
export interface PageIndex {
	keys: ReadonlyMap<string, PagePostings>;
	/** Of those keys that are pairs of characters. */
	readings: ReadonlyMap<string, Reading>;
}

/** What `readPageIndex` tells, key by key. */
export interface PageVisitor {
	/** Syllables that readings are said by, before any key. */
	syllables: (names: readonly string[]) => void;
	/** A key; `first` and `second` are places in `syllables`, -1: no reading. */
	key: (key: string, first: number, second: number) => void;
	/** A place of that key, sections rising. */
	posting: (section: number, weight: number) => void;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Syllables, keys with readings, other keys (each list as a text, apart by line feeds, with its length
 * in bytes before it), then for each key its two syllables where it has them, and its places as
 * `(difference × 4 + weight) × 2 + 1 where more follow`.
 */
export function writePageIndex({ keys, readings }: PageIndex): Uint8Array {
	const writer = new ByteWriter();
	const pairs = [...keys.keys()].filter((key) => readings.has(key));
	const others = [...keys.keys()].filter((key) => !readings.has(key));
	const syllables = [...new Set(pairs.flatMap((pair) => readings.get(pair) ?? []))].sort();
	const places = new Map(syllables.map((name, place) => [name, place]));
	for (const list of [syllables, pairs, others]) writeList(writer, list);
	for (const key of [...pairs, ...others]) {
		for (const name of readings.get(key) ?? []) writer.number(places.get(name) ?? 0);
		writePostings(writer, keys.get(key) ?? []);
	}
	return writer.take();
}

function writeList(writer: ByteWriter, list: readonly string[]): void {
	const bytes = encoder.encode(list.join('\n'));
	writer.number(bytes.length);
	writer.append(bytes);
}

function writePostings(writer: ByteWriter, postings: PagePostings): void {
	let before = 0;
	for (const [index, [section, weight]] of postings.entries()) {
		const more = index + 1 < postings.length ? 1 : 0;
		writer.number(((section - before) * 4 + weight) * 2 + more);
		before = section;
	}
}

/** Reads what `writePageIndex` wrote. */
export function readPageIndex(bytes: Uint8Array, visitor: PageVisitor): void {
	const cursor = { block: bytes, at: 0 };
	const readList = (): string[] => {
		const length = readNumber(cursor);
		const text = decoder.decode(bytes.subarray(cursor.at, cursor.at + length));
		cursor.at += length;
		return text === '' ? [] : text.split('\n');
	};
	visitor.syllables(readList());
	const [pairs, others] = [readList(), readList()];
	for (const pair of pairs) {
		visitor.key(pair, readNumber(cursor), readNumber(cursor));
		readPostings(cursor, visitor);
	}
	for (const key of others) {
		visitor.key(key, -1, -1);
		readPostings(cursor, visitor);
	}
}

function readPostings(cursor: { block: Uint8Array; at: number }, visitor: PageVisitor): void {
	let section = 0;
	for (let more = true; more;) {
		const value = readNumber(cursor);
		section += value >>> 3;
		visitor.posting(section, (value >>> 1) & 3);
		more = (value & 1) === 1;
	}
}
