/** What only some texts need of style sheets and scripts; a page carries those of its own text. */
export const features = [
	'blocks',
	'book',
	'book-home',
	'code',
	'comments',
	'diagram',
	'embed',
	'glossary',
	'image',
	'inline',
	'mark',
	'math',
	'notes',
	'sidenote',
	'tabs',
	'zoom',
] as const;

export type Feature = (typeof features)[number];
