import type { SearchSection } from '../../domain/search/search-page.ts';

/** What is kept of a page: its text, and what the index needs of it. */
export interface PageRecord {
	sections: SearchSection[];
	keys: Uint8Array;
}

const lengthBytes = 4;

/** The length of the text in bytes, the text as JSON, the keys. */
export function writePageRecord({ sections, keys }: PageRecord): Uint8Array {
	const text = Buffer.from(JSON.stringify(sections));
	const length = Buffer.alloc(lengthBytes);
	length.writeUInt32LE(text.length);
	return Buffer.concat([length, text, keys]);
}

/** Reads what `writePageRecord` wrote. */
export function readPageRecord(bytes: Uint8Array): PageRecord {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = lengthBytes + buffer.readUInt32LE();
	// Written by `writePageRecord`.
	const sections = JSON.parse(buffer.toString('utf8', lengthBytes, end)) as SearchSection[];
	// A copy, so that the text is not kept a second time for as long as the keys are.
	return { sections, keys: bytes.slice(end) };
}
