import type { Locale } from '../i18n/locale.ts';
import type { BothNames, SearchType } from './search-page.ts';

/** Changes with what the files hold: an engine reads the index of its own build alone. */
export const indexFormat = 2;

/**
 * The index as files of the site, below `/_search/`. `index.json` is small and always asked for anew;
 * all else lies below `<version>/` and never changes. Files ending in `.bin` are deflated (raw), so
 * that they are as small on every host.
 *
 * - `<version>/pages.bin`: JSON, `PageTable`
 * - `<version>/t<n>.bin`: a block of keys with their postings (`blocks.ts`), sorted; `terms` has the
 *   first key of each
 * - `<version>/y<n>.bin`: a block of readings (`fu wu`) with the pairs of characters that are read so,
 *   as JSON of `ReadingBlock`; `readings` has the first key of each
 * - `<version>/p<n>.bin`: JSON, `PageText[]`: a pack of sections, as pages that have these alone
 * - `<version>/words.bin`: JSON, `WordList`: what typing errors are mended by
 * - `<version>/rare.bin`: JSON, `WordList`: the words that had no room there
 * - `<version>/han.bin`: JSON, `HanTable`
 * - `<version>/quick.bin`: JSON, `QuickList`: answers before the full text
 */
export interface SearchManifest {
	format: typeof indexFormat;
	/** Digest of the rest. */
	version: string;
	pages: number;
	sections: number;
	/**
	 * Where each block of terms begins, sorted by UTF-8 bytes: the shortest beginning of its first key
	 * that comes after all keys of the block before. A key is in the last block that begins at or
	 * before it.
	 */
	terms: string[];
	/** The same of the blocks of readings. */
	readings: string[];
	/** How many words `rare.bin` has. */
	rareWords: number;
}

/** Facts of all pages, column by column: page n is the n-th of each. Sorted by language and address. */
export interface PageTable {
	/** `eezz…`: first letter of the language. */
	langs: string;
	/** Index into `searchTypes`, one digit a page. */
	types: string;
	/** How many sections each page has; sections are numbered through all pages. */
	sections: number[];
	/** How many sections each pack holds. */
	packs: number[];
	/** The same page in the other language, as a difference of page numbers; 0: there is none. */
	twins: number[];
	/** Days since 2000-01-01; 0: undated. */
	dates: number[];
	/** Index into the list of that name, plus 1; 0: none. */
	books: number[];
	categories: number[];
	/** Indexes into `tagNames`. */
	tags: number[][];
	bookNames: [id: string, name: BothNames][];
	categoryNames: [id: string, name: BothNames][];
	tagNames: [id: string, name: BothNames][];
}

/** A page as results show it. */
export interface PageText {
	url: string;
	title: string;
	description: string;
	crumbs: string[];
	/** Other names: those of a term. */
	names: string[];
	/** As of `SearchSection`, without its depth. */
	sections: [id: string, heading: string, text: string][];
}

/**
 * Words of the corpus (letters other than Han) with the number of pages that hold them, sorted.
 * `word-list.ts` reads and writes it.
 */
export interface WordList {
	/**
	 * Front-coded, apart by spaces: one character says how many units of the word before it shares
	 * (base 36), then the rest.
	 */
	words: string;
	/** log2 of the number of pages, one digit in base 36 a word. */
	counts: string;
}

/** Pairs of characters by their reading: `{'fu wu': '服务服雾'}`, the most frequent first. */
export type ReadingBlock = Record<string, string>;

/** What the characters of the corpus are. */
export interface HanTable {
	/** Traditional, and after each its Simplified. */
	simplified: string;
	/** Syllables without tones. */
	syllables: string[];
	/** For each syllable the characters that may be read so. */
	characters: string[];
}

/** Titles, headings of importance, terms: small enough to come at the first intent. */
export interface QuickList {
	/** Type, address without the language's prefix, titles by language (absent: not in that language). */
	pages: [
		type: SearchType,
		path: string,
		titles: Partial<Record<Locale, string>>,
		names?: Partial<Record<Locale, string[]>>,
	][];
	/** Index into `pages`, fragment and heading by language. */
	headings: [page: number, lang: Locale, id: string, heading: string][];
	/** Names of terms by language, the usual one first. */
	synonyms: [en: string[], zh: string[]][];
}
