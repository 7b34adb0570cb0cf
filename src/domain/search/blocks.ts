/** Sections of all pages that hold a key, in order, with how much it means there. */
export interface Postings {
	/** Numbers through all pages, rising. */
	sections: number[];
	/** For each: 3 in a title or name, 2 in a heading, 1 in the text several times, 0 once. */
	weights: number[];
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Writes sorted keys with their postings; keys share their beginnings with those before. */
export function writeBlock(
	entries: readonly (readonly [key: string, postings: Postings])[],
): Uint8Array {
	const bytes: number[] = [];
	let before = new Uint8Array();
	for (const [key, postings] of entries) {
		const name = encoder.encode(key);
		const shared = sharedLength(before, name);
		const body = writePostings(postings);
		writeNumber(bytes, shared);
		writeNumber(bytes, name.length - shared);
		for (const byte of name.subarray(shared)) bytes.push(byte);
		writeNumber(bytes, body.length);
		for (const byte of body) bytes.push(byte);
		before = name;
	}
	return Uint8Array.from(bytes);
}

/** Reads the keys of a block that `wants` asks for, in order; the postings of others are passed over. */
export function readBlock(
	block: Uint8Array,
	wants: (key: string) => boolean,
): [key: string, postings: Postings][] {
	const cursor = { block, at: 0 };
	const found: [string, Postings][] = [];
	let name = new Uint8Array();
	while (cursor.at < block.length) {
		const shared = readNumber(cursor);
		const length = readNumber(cursor);
		const next = new Uint8Array(shared + length);
		next.set(name.subarray(0, shared));
		next.set(block.subarray(cursor.at, cursor.at + length), shared);
		name = next;
		cursor.at += length;
		const size = readNumber(cursor);
		const key = decoder.decode(name);
		if (wants(key)) found.push([key, readPostings(block.subarray(cursor.at, cursor.at + size))]);
		cursor.at += size;
	}
	return found;
}

function writePostings({ sections, weights }: Postings): number[] {
	const bytes: number[] = [];
	let before = -1;
	for (const [index, section] of sections.entries()) {
		writeNumber(bytes, (section - before) * 4 + (weights[index] ?? 0));
		before = section;
	}
	return bytes;
}

function readPostings(block: Uint8Array): Postings {
	const cursor = { block, at: 0 };
	const postings: Postings = { sections: [], weights: [] };
	let section = -1;
	while (cursor.at < block.length) {
		const value = readNumber(cursor);
		section += Math.floor(value / 4);
		postings.sections.push(section);
		postings.weights.push(value % 4);
	}
	return postings;
}

function sharedLength(a: Uint8Array, b: Uint8Array): number {
	let length = 0;
	while (length < a.length && length < b.length && a[length] === b[length]) length++;
	return length;
}

/** Seven bits a byte, the lowest first; the highest bit says that more follow (LEB128). */
function writeNumber(bytes: number[], value: number): void {
	let rest = value;
	while (rest >= 0x80) {
		bytes.push((rest % 0x80) + 0x80);
		rest = Math.floor(rest / 0x80);
	}
	bytes.push(rest);
}

function readNumber(cursor: { block: Uint8Array; at: number }): number {
	let value = 0;
	for (let unit = 1; ; unit *= 0x80) {
		const byte = cursor.block[cursor.at++] ?? 0;
		value += (byte % 0x80) * unit;
		if (byte < 0x80) return value;
	}
}

/** Orders keys as their UTF-8 bytes are: by code points, which `<` of two strings is not. */
export function compareKeys(a: string, b: string): number {
	const [one, two] = [[...a], [...b]];
	for (let index = 0; index < Math.min(one.length, two.length); index++) {
		const difference = (one[index]?.codePointAt(0) ?? 0) - (two[index]?.codePointAt(0) ?? 0);
		if (difference !== 0) return difference;
	}
	return one.length - two.length;
}
