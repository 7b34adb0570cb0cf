import type { Locale } from '../i18n/locale.ts';
import type { BothNames, SearchType } from './search-page.ts';

/** What a reader asks for. */
export interface SearchRequest {
	/** As typed. */
	query: string;
	/** The language of the page that asks. */
	locale: Locale;
	filters: SearchFilters;
	sort: 'relevance' | 'date';
	/** How many hits of each group are wanted, with their texts. */
	limit: number;
	/** Looks for exactly what was typed, without mending it. */
	verbatim: boolean;
}

/** Each absent: any. */
export interface SearchFilters {
	type?: SearchType;
	lang?: Locale;
	/** Ids. */
	book?: string;
	category?: string;
	tag?: string;
}

/**
 * `exact`: pages in the reader's language that hold the query, letter by letter; `mended`: those that
 * hold what was probably meant; `other`: pages in the other language; `related`: pages that hold all
 * or some of its words apart, or another name of the same thing.
 */
export const groupNames = ['exact', 'mended', 'other', 'related'] as const;
export type GroupName = (typeof groupNames)[number];

/** A piece of text; `true`: it is what was looked for. */
export type Marked = readonly [text: string, isMark: boolean];

export interface SearchHit {
	url: string;
	lang: Locale;
	type: SearchType;
	title: Marked[];
	crumbs: string[];
	/** One or two sentences around the best place, or the description. */
	excerpt: Marked[];
	/** Sections that hold what was looked for, best first, at most 3; `url` leads to the heading. */
	sections: { url: string; heading: Marked[]; excerpt: Marked[] }[];
	/** `2026-11-21`. */
	date?: string;
	/** The words on the page that a text fragment should lead to, as they stand there. */
	found?: string;
}

export interface SearchGroup {
	name: GroupName;
	hits: SearchHit[];
	/** How many there are in all, of which `hits` are the first. */
	total: number;
	/** `total` counts pages that were not read: say “about”. */
	isAbout?: true;
}

/** How the query was understood when not as it was typed. */
export interface Mending {
	kind: 'typo' | 'pinyin' | 'homophone' | 'region';
	/** What is searched for instead. */
	query: string;
	/** Others that may have been meant. */
	others: string[];
}

export interface Facet {
	id: string;
	name: BothNames | undefined;
	count: number;
}

export interface SearchAnswer {
	request: SearchRequest;
	/** Those with hits, in the order in which they are shown. */
	groups: SearchGroup[];
	mending?: Mending;
	/** Words of the other language that were searched for, too: `service mesh`. */
	translations: string[];
	/** Counted over all that was found, each without its own filter. */
	facets: Record<'type' | 'lang' | 'book' | 'category' | 'tag', Facet[]>;
	total: number;
}

/** What answers; made once by `openSearch`. */
export interface SearchEngine {
	/** From titles and terms alone, once these are there: in milliseconds. */
	quick(request: SearchRequest): Promise<SearchAnswer>;
	/** From the full text. Rejects where the index cannot be read; a later call tries again. */
	search(request: SearchRequest): Promise<SearchAnswer>;
	/** Fetches what every answer needs: called at the first intent. */
	warm(): Promise<void>;
}

/** Reads a file of the index; rejects where it cannot. `address` is relative to `/_search/`. */
export type ReadIndexFile = (address: string) => Promise<Uint8Array>;
