/** What the ledger counts, in the order it shows them. */
export const kinds = [
	'headings',
	'anchors',
	'paragraphs',
	'lists',
	'listItems',
	'quotes',
	'callouts',
	'figures',
	'images',
	'altTexts',
	'tables',
	'tableCaptions',
	'tableRows',
	'tableCells',
	'codeBlocks',
	'codeLanguages',
	'inlineCode',
	'links',
	'strong',
	'emphasis',
	'deleted',
	'breaks',
	'rules',
	'footnotes',
] as const;

export type Kind = (typeof kinds)[number];
export type Counts = Partial<Record<Kind, number>>;

/**
 * Something that an author should know of a post: `lost` is gone, `unsure` wants a look, `changed`
 * reads the same in another form, `cleaned` was never content (handlers, scripts, numbers).
 */
export interface Finding {
	level: 'lost' | 'unsure' | 'changed' | 'cleaned';
	/** What it is, in few words: `event handler`, `flattened code`. */
	construct: string;
	why: string;
	/** The words around it, to find it by. */
	where: string;
	/** How far the counts of the Markdown differ from those of the source because of it. */
	delta?: Counts;
}

export type Note = (finding: Finding) => void;
