import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileOf } from '../../domain/addresses.ts';
import type { SearchEntry } from '../../domain/search/search-page.ts';
import { decode } from '../../domain/text/decode.ts';
import { digest, type Store } from '../../store/store.ts';
import { indexPage } from '../../targets/search/index-page.ts';
import { mainOf } from '../../targets/search/main-of.ts';
import type { IndexedPage } from '../../targets/search/pages-in-order.ts';
import { readPageText } from '../../targets/search/read-page-text.ts';
import { type PageRecord, readPageRecord, writePageRecord } from './page-record.ts';

export interface ReadOptions {
	/** The folder of the built site. */
	folder: string;
	store: Store;
	/** Digest of the code that makes the index. */
	code: string;
	progress: (done: number, total: number) => void;
}

export interface ReadPages {
	pages: IndexedPage[];
	/** How many of them were not in the store. */
	made: number;
}

// Others may write between two of them.
const batchSize = 200;

/** Reads the text of each page, one at a time; what is in the store already is taken from there. */
export function readPages(entries: readonly SearchEntry[], options: ReadOptions): ReadPages {
	const { store, progress } = options;
	const fresh: [key: string, record: Uint8Array][] = [];
	let made = 0;
	const keep = (): void => {
		made += fresh.length;
		store.batch(() => {
			for (const [key, record] of fresh.splice(0)) store.put('search', key, record);
		});
	};
	const pages = entries.map((entry, index): IndexedPage => {
		const { key, record, isNew } = readPage(entry, options);
		if (isNew) fresh.push([key, writePageRecord(record)]);
		if (fresh.length >= batchSize) keep();
		progress(index + 1, entries.length);
		return { page: { ...entry, sections: record.sections }, keys: record.keys };
	});
	keep();
	return { pages, made };
}

interface ReadPage {
	key: string;
	record: PageRecord;
	isNew: boolean;
}

function readPage(entry: SearchEntry, { folder, store, code }: ReadOptions): ReadPage {
	const main = mainOf(readFileSync(fileFor(entry, folder), 'utf8'));
	// All that `indexPage` looks at; the rest of an entry may change without a page being read again.
	const key = digest(code, JSON.stringify([entry.title, entry.names]), main);
	const kept = store.bytes('search', key);
	if (kept) return { key, record: readPageRecord(kept), isNew: false };
	const sections = readPageText(main);
	return { key, record: { sections, keys: indexPage({ ...entry, sections }) }, isNew: true };
}

/** Throws, by the file's name, where an entry has no page: the site has said what it did not make. */
function fileFor({ url }: SearchEntry, folder: string): string {
	return path.join(folder, fileOf(decode(url)));
}
