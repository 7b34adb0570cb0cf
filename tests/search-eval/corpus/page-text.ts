import type { Element, Nodes, Root } from 'hast';

/**
 * What of a page's `<main>` is not its text. This rule is written down apart from the indexer's, so
 * that each finds the slips of the other.
 */
const notText: Readonly<Record<'tags' | 'attributes' | 'classes' | 'headings', readonly string[]>> =
	{
		/** What a reader works, or what is not read. */
		tags: [
			...['nav', 'footer', 'button', 'label', 'select', 'search', 'dialog', 'textarea', 'noscript'],
			...['script', 'style', 'template', 'svg', 'video', 'audio', 'iframe', 'object', 'rp'],
		],
		/** Explanations that open, numbers that lead to notes and back. */
		attributes: ['popover', 'dataFootnoteRef', 'dataFootnoteBackref'],
		/** Around what was written: words of the site, crumbs, dates, the day at the end. */
		classes: [
			...['ui', 'meta', 'aside', 'sign', 'cover', 'notice'],
			// Of a project: figures with their names, facts, and what leads to others.
			...['big', 'dims', 'facts', 'gaps', 'marks', 'monogram', 'others', 'readings', 'snippets'],
			...['sums', 'titled'],
		],
		/** Headings that all pages of a kind have. */
		headings: ['related', 'uses', 'reading'],
	};

const blocks = new Set(
	(
		'address article aside blockquote br caption dd details div dl dt figcaption figure form h1 h2 ' +
		'h3 h4 h5 h6 header hr li main ol p pre section summary table tbody td tfoot th thead tr ul'
	).split(' '),
);

interface Place {
	parts: string[];
	/** What is told after the sentence that it stands in: notes in the margin, readings. */
	asides: string[];
	/** Line feeds are shown. */
	isCode: boolean;
	/** Within what a writer wrote: classes are those of the text. */
	isWritten: boolean;
}

/** The text of an element: one string a block, and one a line of code. */
export function blocksOf(root: Element | Root): string[] {
	const place: Place = { parts: [], asides: [], isCode: false, isWritten: false };
	collect(root, place);
	return [...place.parts, ...place.asides]
		.join('')
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
}

function collect(node: Nodes, place: Place): void {
	if (node.type === 'text') {
		place.parts.push(place.isCode ? node.value : node.value.replace(/[ \t\r\n\f]+/g, ' '));
	} else if (node.type === 'root') {
		for (const child of node.children) collect(child, place);
	} else if (node.type === 'element' && !isLeftOut(node, place)) {
		collectElement(node, place);
	}
}

function collectElement(node: Element, { parts, asides, isCode, isWritten }: Place): void {
	const classes = tokens(node, 'className');
	const isAside =
		node.tagName === 'rt' || (node.tagName === 'small' && classes.includes('sidenote'));
	const into = isAside ? asides : parts;
	const edge = isAside || blocks.has(node.tagName) ? '\n' : '';
	into.push(edge, shownInstead(node));
	const inside = {
		parts: into,
		asides,
		isCode: isCode || node.tagName === 'pre',
		isWritten: isWritten || classes.includes('text') || classes.includes('senses'),
	};
	if (node.tagName !== 'math') for (const child of node.children) collect(child, inside);
	into.push(edge);
}

/** The words of what has none that are read: the source of a formula. */
function shownInstead({ tagName, properties }: Element): string {
	return tagName === 'math' ? String(properties['alttext'] ?? '') : '';
}

function isLeftOut(element: Element, { isWritten }: Place): boolean {
	const { tagName, properties } = element;
	const classes = tokens(element, 'className');
	const { tags, attributes, headings } = notText;
	return (
		tags.includes(tagName) ||
		attributes.some((name) => properties[name] !== undefined) ||
		(properties['hidden'] !== undefined && properties['hidden'] !== 'until-found') ||
		headings.includes(String(properties['id'])) ||
		(tagName === 'h2' && classes.includes('ui')) ||
		(!isWritten && classes.some((name) => notText.classes.includes(name)))
	);
}

/** The words of an attribute that is a list of words. */
export function tokens({ properties }: Element, name: string): string[] {
	const value = properties[name];
	return value === undefined || value === null ? [] : [value].flat().map(String);
}

/** The first element, in order, that is wanted. */
export function findElement(
	node: Root | Element,
	isWanted: (element: Element) => boolean,
): Element | undefined {
	for (const child of node.children) {
		if (child.type !== 'element') continue;
		const found = isWanted(child) ? child : findElement(child, isWanted);
		if (found) return found;
	}
	return undefined;
}
