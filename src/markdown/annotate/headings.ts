import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import GithubSlugger, { slug } from 'github-slugger';
import { cloneTree } from '../clone-tree.ts';
import { EXIT, SKIP, visit } from '../visit.ts';
import type { Heading } from '../../domain/outline.ts';
import { element } from '../element.ts';
import { setData } from '../set-data.ts';
import { numberedId } from './numbers.ts';

const depthOf: Record<string, number> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 };

/**
 * Gives each heading an id that is unique in the page, makes it a link to itself, and lists them.
 * The page's own title is the only h1, so a `#` in the text becomes an h2. `taken`: other ids.
 * With a `prefix` such as `3.`, what stands right below the title bears numbers: 3.1, 3.2.
 */
export function annotateHeadings(
	tree: Root,
	taken: ReadonlySet<string>,
	prefix?: string,
): Heading[] {
	const slugger = new GithubSlugger();
	let sections = 0;
	const headings: Heading[] = [];
	visit(tree, 'element', (node) => {
		const depth = depthOf[node.tagName];
		if (!depth) return;
		if (isFootnoteLabel(node)) return SKIP;
		if (depth === 1) node.tagName = 'h2';
		const text = textOf(node);
		let id = typeof node.properties['id'] === 'string' ? node.properties['id'] : undefined;
		const { line = 1, column = 1 } = node.position?.start ?? {};
		const own = id ? { own: { line, column } } : {};
		while (!id || (isTaken(id, taken) && !node.properties['id'])) id = slugFor(text, slugger);
		node.properties['id'] = id;
		const isSection = prefix !== undefined && depth <= 2;
		const number = isSection ? { number: `${prefix}${++sections}` } : {};
		headings.push({ depth: Math.max(2, depth), id, text, ...number, ...own });
		if (number.number) node.children.unshift(...numberOf(number.number));
		if (text && !holdsLink(node)) linkToItself(node, id);
		return SKIP;
	});
	return headings;
}

/** Ids of numbered figures are kept free, so that a new figure changes no heading's id. */
function isTaken(id: string, taken: ReadonlySet<string>): boolean {
	return taken.has(id) || numberedId.test(id);
}

/** Emoji and other signs that are pictures: an id has no place for them, nor for the space beside. */
const pictures = /(?<!\s)\s*[\p{Extended_Pictographic}\p{RI}\p{EMod}\u200d\ufe0f]+\s*/gu;

/** Text that is all punctuation leaves nothing for an id. */
function slugFor(text: string, slugger: GithubSlugger): string {
	const words = text.replace(pictures, ' ').trim();
	return slugger.slug(slug(words) ? words : 'section');
}

/** Beside the words of the heading, and none of them. */
function numberOf(number: string): ElementContent[] {
	const span = element('span', { className: ['n'] }, [{ type: 'text', value: number }]);
	return [span, { type: 'text', value: ' ' }];
}

/** What the heading says, without the numbers of its footnotes. */
function textOf(heading: Element): string {
	const copy = cloneTree(heading);
	visit(copy, 'element', (node) => {
		if ('dataFootnoteRef' in node.properties) node.children = [];
	});
	return toString(copy).trim();
}

function isFootnoteLabel(node: Element): boolean {
	return node.properties['id'] === 'footnote-label';
}

function holdsLink(node: Element): boolean {
	let found = false;
	visit(node, 'element', (child) => {
		if (child.tagName !== 'a') return;
		found = true;
		return EXIT;
	});
	return found;
}

function linkToItself(node: Element, id: string): void {
	const link = element('a', { href: `#${id}` }, node.children);
	node.children = [setData(link, { selfLink: true })];
}
