import type { Element, Root } from 'hast';

declare module 'hast' {
	interface TextData {
		/** The text is not the author's: a marker, a label, a number. */
		added?: true;
	}
}

/** An article as a tree, before it is HTML: `section`s with inline styles. */
export interface ArticleTree {
	root: Root;
	/** Numbered notes at the end: links and footnotes. */
	notes: number;
	/** Explained terms. */
	terms: number;
	/** What stands at the end, by what it explains: notes and terms, in this order. */
	ends: ReadonlyMap<string, Element>;
}
