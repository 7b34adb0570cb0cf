import { createHash } from 'node:crypto';
import { indexFormat, type SearchManifest } from '../../domain/search/index-format.ts';
import type { SearchLabels, SearchPage } from '../../domain/search/search-page.ts';
import { corpusWords } from './corpus-words.ts';
import { type Block, deflate } from './cut-blocks.ts';
import { hanTable } from './han-table.ts';
import { type MergedKeys, mergePages } from './merge-pages.ts';
import { sectionsOf } from './page-keys.ts';
import { pagePacks } from './page-packs.ts';
import { pageTable } from './page-table.ts';
import { type IndexedPage, inOrder } from './pages-in-order.ts';
import { quickList } from './quick-list.ts';
import { readingBlocks } from './reading-blocks.ts';
import { type SearchStats, searchStats } from './search-stats.ts';
import { termBlocks } from './term-blocks.ts';

/** Files of an index. Hosts count files: 20,000 a site at Cloudflare Pages, pages among them. */
const mostFiles = 2900;

/** What is made of all pages. */
export interface SearchFiles {
	manifest: SearchManifest;
	/** By name, relative to the folder of the version. */
	files: Map<string, Uint8Array>;
	stats: SearchStats;
}

/** Makes the index of all pages, in whatever order they come: the same pages, the same bytes. */
export function makeSearchIndex(input: {
	pages: readonly IndexedPage[];
	labels: SearchLabels;
}): SearchFiles {
	const ordered = inOrder(input.pages);
	const pages = ordered.map(({ page }) => page);
	const counts = pages.map((page) => sectionsOf(page).length);
	const merged = mergePages(
		ordered.map(({ keys }) => keys),
		counts,
	);
	const { files, terms, readings, rareWords, left } = makeParts(pages, merged, input.labels);
	const manifest: SearchManifest = {
		format: indexFormat,
		version: digestOf(files),
		pages: pages.length,
		sections: counts.reduce((sum, count) => sum + count, 0),
		terms: terms.map(({ begin }) => begin),
		readings: readings.map(({ begin }) => begin),
		rareWords,
	};
	return { manifest, files, stats: searchStats({ manifest, files, merged, left }) };
}

/** All files, and what the manifest and the stats say of them. */
function makeParts(pages: readonly SearchPage[], merged: MergedKeys, labels: SearchLabels) {
	const [terms, readings] = [termBlocks(merged), readingBlocks(merged)];
	const packs = pagePacks(pages, mostFiles - terms.length - readings.length);
	const words = corpusWords(merged);
	const quick = quickList(pages, labels);
	const files = new Map([
		['pages.bin', deflate(JSON.stringify(pageTable(pages, packs.counts, labels)))],
		['words.bin', words.bytes],
		['rare.bin', words.rare.bytes],
		['han.bin', deflate(JSON.stringify(hanTable(merged)))],
		['quick.bin', quick.bytes],
		...numbered('t', terms.map(bytesOf)),
		...numbered('y', readings.map(bytesOf)),
		...numbered('p', packs.files),
	]);
	return {
		files,
		terms,
		readings,
		rareWords: words.rare.count,
		left: { ...quick.left, words: words.left },
	};
}

const bytesOf = ({ bytes }: Block): Uint8Array => bytes;

const numbered = (letter: string, files: readonly Uint8Array[]): [string, Uint8Array][] =>
	files.map((bytes, number) => [`${letter}${number}.bin`, bytes]);

function digestOf(files: ReadonlyMap<string, Uint8Array>): string {
	const hash = createHash('sha256');
	for (const [name, bytes] of files) hash.update(`${name} ${bytes.length}\n`).update(bytes);
	return hash.digest('hex').slice(0, 12);
}
