/** What an element is to the text of its page. */
export type PagePart =
	/** What readers do not read as text: navigation, controls, what scripts and sheets hold. */
	| 'left-out'
	/** Text on lines of its own. */
	| 'block'
	/** What an author wrote: in it, classes of the site mean nothing. */
	| 'text'
	/** The head of a page: its title is known already. */
	| 'head'
	/** Meanings of a term: what is said of it in small type is text. */
	| 'senses'
	/** What the page of a term says besides: its headings are the same on all such pages. */
	| 'besides'
	/** A diagram: the words of its picture are text. */
	| 'diagram'
	/** A formula with its number. */
	| 'formula'
	/** Code with its caption. */
	| 'code'
	/** Lines stay lines. */
	| 'listing'
	| 'heading'
	/** Not in the sentence that it stands in: told after it. */
	| 'aside'
	| 'inline';

// `around`: not in what an author wrote, whose components have classes of their own.
const partsByClass: Readonly<Record<string, { part: PagePart; where?: 'around' }>> = {
	'div.text': { part: 'text' },
	'div.senses': { part: 'senses', where: 'around' },
	'section.part': { part: 'besides', where: 'around' },
	'div.math': { part: 'formula' },
	'figure.diagram': { part: 'diagram' },
	'figure.code': { part: 'code' },
	'small.sidenote': { part: 'aside' },
};

type Attributes = Readonly<Record<string, string>>;

// Controls, drawings, films, and what is no text at all.
const leftOut: ReadonlySet<string> = new Set([
	...['audio', 'button', 'canvas', 'dialog', 'footer', 'iframe', 'label', 'nav', 'noscript'],
	...[
		'object',
		'rp',
		'script',
		'search',
		'select',
		'style',
		'svg',
		'template',
		'textarea',
		'video',
	],
]);

// `ui`: words of the site about the text; `aside`: the book above a chapter's title.
const leftOutAround: ReadonlySet<string> = new Set([
	...['aside', 'cover', 'notice', 'number', 'sign', 'ui'],
	// The page of a project: signals, figures and titles that all such pages have, and other projects.
	...[
		'big',
		'dims',
		'facts',
		'gaps',
		'marks',
		'monogram',
		'others',
		'readings',
		'snippets',
		'sums',
		'titled',
	],
]);
// `in-dark`: the second of two drawings.
const leftOutWithin: ReadonlySet<string> = new Set(['bracket', 'hush', 'in-dark']);

// Marks of notes, and arrows back to them.
const leftOutAttributes = ['popover', 'data-footnote-ref', 'data-footnote-backref'];

const inline: ReadonlySet<string> = new Set([
	...['a', 'abbr', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font'],
	...['i', 'img', 'input', 'ins', 'kbd', 'mark', 'math', 'picture', 'q', 'rb', 'ruby', 's'],
	...['samp', 'small', 'source', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'track', 'tt'],
	...['u', 'var', 'wbr'],
]);

const ownParts: Readonly<Record<string, PagePart>> = {
	header: 'head',
	pre: 'listing',
	rt: 'aside',
};

/** Says what an element is, given those around it, outermost first. */
export function partOf(
	name: string,
	attributes: Attributes,
	around: readonly PagePart[],
): PagePart {
	const classes = attributes['class']?.split(/\s+/) ?? [];
	if (around.at(-1) === 'left-out' || isLeftOut(name, { attributes, classes, around })) {
		return 'left-out';
	}
	if (/^h[2-6]$/.test(name) && attributes['id']) return 'heading';
	const byClass = classes.map((each) => partsByClass[`${name}.${each}`]).find(Boolean);
	if (byClass && !(byClass.where === 'around' && around.includes('text'))) return byClass.part;
	const own = ownParts[name];
	if (own) return own;
	// Elements of components say nothing of how they look: most hold parts of a sentence.
	return inline.has(name) || name.includes('-') ? 'inline' : 'block';
}

interface Seen {
	attributes: Attributes;
	classes: readonly string[];
	around: readonly PagePart[];
}

function isLeftOut(name: string, { attributes, classes, around }: Seen): boolean {
	if (leftOut.has(name) || leftOutAttributes.some((each) => each in attributes)) return true;
	if (name === 'h1') return around.includes('head');
	if (name === 'h2' && around.includes('besides')) return true;
	// What opens a listing or the source of a diagram is named by the site.
	if (name === 'summary') return around.includes('code') || around.includes('diagram');
	// The words of a marked term are in such a link: see `targets/web/terms.ts`.
	if (attributes['aria-hidden'] === 'true') return !classes.includes('fallback-image');
	// What is hidden until it is found is text.
	if ('hidden' in attributes) return attributes['hidden'] !== 'until-found';
	if (name === 'p' && around.includes('senses')) return false;
	if (classes.includes('number') && around.at(-1) === 'formula') return true;
	const names = around.includes('text') ? leftOutWithin : leftOutAround;
	return classes.some((each) => names.has(each));
}
