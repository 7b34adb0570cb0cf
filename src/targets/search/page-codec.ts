import { ByteWriter, type Cursor, readNumber } from '../../domain/search/bytes.ts';
import { isHan } from '../../domain/search/fold.ts';
import type { PagePostings } from './page-keys.ts';
import type { Reading } from './page-readings.ts';

/** What the index knows of a page. */
export interface PageIndex {
	keys: ReadonlyMap<string, PagePostings>;
	/** Of pairs of characters; those of rare ones, which take two UTF-16 units each, are not kept. */
	readings: ReadonlyMap<string, Reading>;
}

/** What `readPageIndex` tells, key by key. */
export interface PageVisitor {
	/** Syllables that readings are said by, before any key. */
	syllables: (names: readonly string[]) => void;
	/**
	 * A pair of characters of one UTF-16 unit each, `unit × 65536 + unit`; `first` and `second` are
	 * places in `syllables`, -1: no reading.
	 */
	pair: (pair: number, first: number, second: number) => void;
	/** Any other key. */
	key: (key: string) => void;
	/** A place of the pair or key before, sections rising. */
	posting: (section: number, weight: number) => void;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Syllables, pairs, other keys (each list as a text, with its length in bytes before it), then for each
 * pair its two syllables (place plus 1; 0: none), and for each pair and key its places as
 * `(difference × 4 + weight) × 2 + 1 where more follow`.
 */
export function writePageIndex({ keys, readings }: PageIndex): Uint8Array {
	const writer = new ByteWriter();
	const pairs: string[] = [];
	const others: string[] = [];
	for (const key of keys.keys()) (isPair(key) ? pairs : others).push(key);
	const syllables = [...new Set(pairs.flatMap((pair) => readings.get(pair) ?? []))].sort();
	const places = new Map(syllables.map((name, place) => [name, place]));
	for (const text of [syllables.join('\n'), pairs.join(''), others.join('\n')])
		writeText(writer, text);
	for (const key of pairs) {
		const [first = '', second = ''] = readings.get(key) ?? [];
		writer.number((places.get(first) ?? -1) + 1);
		writer.number((places.get(second) ?? -1) + 1);
		writePostings(writer, keys.get(key) ?? []);
	}
	for (const key of others) writePostings(writer, keys.get(key) ?? []);
	return writer.take();
}

/** All pairs of characters of one UTF-16 unit each, and nothing else. */
const isPair = (key: string): boolean =>
	key.length === 2 && isHan(key.charAt(0)) && isHan(key.charAt(1));

function writeText(writer: ByteWriter, text: string): void {
	const bytes = encoder.encode(text);
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
	const [syllables, pairs, others] = [readText(cursor), readText(cursor), readText(cursor)];
	visitor.syllables(linesOf(syllables));
	for (let at = 0; at < pairs.length; at += 2) {
		const pair = pairs.charCodeAt(at) * 0x10000 + pairs.charCodeAt(at + 1);
		visitor.pair(pair, readNumber(cursor) - 1, readNumber(cursor) - 1);
		readPostings(cursor, visitor);
	}
	for (const key of linesOf(others)) {
		visitor.key(key);
		readPostings(cursor, visitor);
	}
}

const linesOf = (text: string): string[] => (text === '' ? [] : text.split('\n'));

function readText(cursor: Cursor): string {
	const length = readNumber(cursor);
	cursor.at += length;
	return decoder.decode(cursor.block.subarray(cursor.at - length, cursor.at));
}

function readPostings(cursor: Cursor, visitor: PageVisitor): void {
	let section = 0;
	for (let more = true; more;) {
		const value = readNumber(cursor);
		section += value >>> 3;
		visitor.posting(section, (value >>> 1) & 3);
		more = (value & 1) === 1;
	}
}
