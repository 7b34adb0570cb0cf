import type { Locale } from '../i18n/locale.ts';

/** What kinds of pages can be found, in the order of the facets. `project`: the landscape's. */
export const searchTypes = ['post', 'chapter', 'term', 'project', 'book', 'page'] as const;
export type SearchType = (typeof searchTypes)[number];

/** What the site knows of a page that can be found; its text is read from the built page. */
export interface SearchEntry {
	/** Address on the site, as a link has it: `/zh/blog/a/`. */
	url: string;
	lang: Locale;
	type: SearchType;
	title: string;
	description: string;
	/** Where it stands, outermost first, in the page's language: the book, the part. */
	crumbs: string[];
	/** Other names under which it is looked for: those of a term. */
	names: string[];
	/** Ids of what it is filtered by. */
	book?: string;
	category?: string;
	tags: string[];
	/** Last change, else first publication: `2026-11-21`. */
	date?: string;
}

/** A stretch of a page between two headings; the first has neither id nor heading. */
export interface SearchSection {
	/** Fragment of its heading; '' for the beginning of the page. */
	id: string;
	/** The heading as plain text, with its number where it shows one. */
	heading: string;
	/** 2 to 6; 1 for the beginning. */
	depth: number;
	/** Plain text: blocks are apart by line feeds, everything else as it is shown. */
	text: string;
}

/** A page with its text. */
export interface SearchPage extends SearchEntry {
	sections: SearchSection[];
}

/** A name in both languages, such as a tag's. */
export type BothNames = Readonly<Record<Locale, string>>;

/** What the site knows besides its pages. */
export interface SearchLabels {
	books: Readonly<Record<string, BothNames>>;
	categories: Readonly<Record<string, BothNames>>;
	tags: Readonly<Record<string, BothNames>>;
	/** Terms with all their names by language, the first the usual one: what is searched across languages. */
	synonyms: readonly Readonly<Record<Locale, readonly string[]>>[];
}
