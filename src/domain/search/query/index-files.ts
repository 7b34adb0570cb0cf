import {
	indexFormat,
	type HanTable,
	type PageTable,
	type PageText,
	type QuickList,
	type ReadingBlock,
	type SearchManifest,
	type WordList,
} from '../index-format.ts';
import type { ReadIndexFile } from '../search-answer.ts';
import { inflate } from './inflate.ts';
import { keepLast } from './kept.ts';

/** What the parts of the index are, by the names of their files. */
interface Parts {
	pages: PageTable;
	quick: QuickList;
	words: WordList;
	rare: WordList;
	han: HanTable;
}

/** The files of one version of the index, unpacked and kept in memory. */
export interface IndexFiles {
	manifest: SearchManifest;
	part: <Name extends keyof Parts>(name: Name) => Promise<Parts[Name]>;
	terms: (block: number) => Promise<Uint8Array>;
	readings: (block: number) => Promise<ReadingBlock>;
	pack: (number: number) => Promise<PageText[]>;
}

// About 12 KB each when unpacked; a pack some times that.
const mostBlocks = 128;
const mostPacks = 48;

export async function openFiles(read: ReadIndexFile): Promise<IndexFiles> {
	// Here and below: the shapes of what our own build wrote, by `index-format.ts`.
	const manifest = parse(await read('index.json')) as SearchManifest;
	// Another build may have written it.
	const format: number = manifest.format;
	if (format !== indexFormat)
		throw new Error(`Unexpected search index of format ${format}, expected ${indexFormat}`);
	const bytes = async (name: string) =>
		await inflate(await read(`${manifest.version}/${name}.bin`));
	const json = async (name: string) => parse(await bytes(name));
	const parts = keepLast(5, json);
	const terms = keepLast(mostBlocks, bytes);
	const readings = keepLast(mostBlocks, json);
	const packs = keepLast(mostPacks, json);
	return {
		manifest,
		part: async <Name extends keyof Parts>(name: Name) => (await parts(name)) as Parts[Name],
		terms: (block) => terms(`t${block}`),
		readings: async (block) => (await readings(`y${block}`)) as ReadingBlock,
		pack: async (number) => (await packs(`p${number}`)) as PageText[],
	};
}

const decoder = new TextDecoder();

const parse = (bytes: Uint8Array): unknown => JSON.parse(decoder.decode(bytes));
