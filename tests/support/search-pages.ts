import { inflateRawSync } from 'node:zlib';
import { compareKeys, type Postings, readBlock } from '../../src/domain/search/blocks.ts';
import type { SearchLabels, SearchPage } from '../../src/domain/search/search-page.ts';
import { indexPage } from '../../src/targets/search/index-page.ts';
import { makeSearchIndex, type SearchFiles } from '../../src/targets/search/make-search-index.ts';

export const noLabels: SearchLabels = { books: {}, categories: {}, tags: {}, synonyms: [] };

/** A page at `/a/` with one empty section, changed by `facts`. */
export function pageWith(facts: Partial<SearchPage>): SearchPage {
	return {
		url: '/a/',
		lang: 'en',
		type: 'post',
		title: '',
		description: '',
		crumbs: [],
		names: [],
		tags: [],
		sections: [section('')],
		...facts,
	};
}

export const section = (text: string, heading = '', depth = 1): SearchPage['sections'][number] => ({
	id: heading.toLowerCase(),
	heading,
	depth,
	text,
});

export const indexOf = (pages: readonly SearchPage[], labels = noLabels): SearchFiles =>
	makeSearchIndex({ pages: pages.map((page) => ({ page, keys: indexPage(page) })), labels });

/** A file of the index, inflated. */
export function inflated({ files }: SearchFiles, name: string): Buffer {
	const bytes = files.get(name);
	if (!bytes)
		throw new Error(`Unexpected name ${name}, expected one of ${[...files.keys()].join()}`);
	return inflateRawSync(bytes);
}

/** A file of the index, as the JSON that it holds; `T` is what `index-format.ts` says of it. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- names the file's shape
export const jsonOf = <T>(index: SearchFiles, name: string): T =>
	JSON.parse(inflated(index, name).toString()) as T;

/** Where a key is, as a reader of the manifest finds it. */
export function lookUp(index: SearchFiles, key: string): Postings | undefined {
	const block = index.manifest.terms.findLastIndex((begin) => compareKeys(begin, key) <= 0);
	if (block < 0) return undefined;
	return readBlock(inflated(index, `t${block}.bin`), (other) => other === key)[0]?.[1];
}

/** Pairs of characters that are read so. */
export function pairsReadAs(index: SearchFiles, reading: string): string {
	const block = index.manifest.readings.findLastIndex((begin) => begin <= reading);
	if (block < 0) return '';
	return jsonOf<Record<string, string>>(index, `y${block}.bin`)[reading] ?? '';
}
