import type { Root } from 'hast';

declare module 'hast' {
	interface ElementData {
		/** Line of the Markdown source that the element begins on. */
		line?: number;
	}
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
}
