/** A heading, as a table of contents needs it. */
export interface Heading {
	depth: number;
	id: string;
	text: string;
	/** In a book, `3.2`: of what stands right below the chapter. */
	number?: string;
	/** Where it stands, when its id is the author's own. */
	own?: { line: number; column: number };
}

/** A link to somewhere on the site, to be checked when all pages are known. */
export interface InternalLink {
	/** Address with its fragment, `/blog/a/#b`. */
	url: string;
	line: number;
	column: number;
	/** For a picture that is shown: it must be a file in `public/`. */
	isPicture?: true;
}

/** What is counted, each kind by itself. */
export type NumberedKind = 'figure' | 'table' | 'listing' | 'equation';

/** A numbered place in a text: what a cross reference leads to. */
export interface NumberedPlace {
	kind: NumberedKind;
	/** `3`, or `2.3` in a book. */
	number: string;
	id: string;
	/** The id is the author's own. */
	own?: true;
	line: number;
	column: number;
}

/** A link to another text that takes its words from there: “Figure 4.2”, “Chapter 4”, a title. */
export interface OutwardReference {
	/** Address with its fragment; in a book also `#id` of a place in another chapter. */
	url: string;
	/** What its author wrote in place of the words; `own`: words that stay, whatever is there. */
	label: 'none' | 'numbered' | 'section' | 'chapter' | 'own';
	line: number;
	column: number;
}
