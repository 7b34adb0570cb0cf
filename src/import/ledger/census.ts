import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { attribute, childElements, isBlank, isBlock, isElement, isEmpty } from '../html/dom.ts';
import { isOpaque, roleOf } from '../html/roles.ts';
import { countInline, inlineKinds } from './count-inline.ts';
import type { Counts, Kind } from './finding.ts';

const tags: Record<string, Kind> = {
	...inlineKinds,
	h1: 'headings',
	h2: 'headings',
	h3: 'headings',
	h4: 'headings',
	h5: 'headings',
	h6: 'headings',
	ul: 'lists',
	ol: 'lists',
	li: 'listItems',
	blockquote: 'quotes',
	table: 'tables',
	tr: 'tableRows',
	td: 'tableCells',
	th: 'tableCells',
	hr: 'rules',
};

/** Counts what an HTML tree holds, once `recognise` has been over it. */
export function census(tree: Root): Counts {
	const counts: Counts = {};
	const add = (kind: Kind, n = 1): void => {
		counts[kind] = (counts[kind] ?? 0) + n;
	};
	add('paragraphs', paragraphsIn(tree));
	walk(tree, add);
	return counts;
}

type Add = (kind: Kind, n?: number) => void;

function walk(parent: Root | Element, add: Add): void {
	for (const node of parent.children) {
		if (node.type !== 'element') continue;
		countRole(node, add);
		if (isOpaque(roleOf(node))) continue;
		countTag(node, add);
		walk(node, add);
	}
}

/** What the role says, and what its hidden inside held (findings account for the difference). */
function countRole(element: Element, add: Add): void {
	const role = roleOf(element);
	if (role?.is === 'figure') add('figures');
	if (role?.is === 'callout') add('callouts');
	if (role?.is === 'table' && role.caption) add('tableCaptions');
	if (role?.is === 'moved') for (const [kind, n] of entries(countInline(element))) add(kind, n);
	if (role?.is === 'code' || role?.is === 'source') add('codeBlocks');
	if (role?.is === 'source' || (role?.is === 'code' && role.said)) add('codeLanguages');
	if (role?.is === 'footnoteReference') add('footnotes');
	if (role?.is === 'footnoteReference' || (role?.is === 'drop' && element.tagName === 'a'))
		add('links');
	if (role?.is === 'drop' || role?.is === 'inlineSource') countDropped(element, add);
}

/** Findings of dropped elements subtract what is counted here. */
function countDropped(element: Element, add: Add): void {
	for (const node of [element, ...allBelow(element)]) {
		if (node.tagName === 'br') add('breaks');
		if (node.tagName !== 'img') continue;
		add('images');
		if (attribute(node, 'alt')) add('altTexts');
	}
}

function allBelow(element: Element): Element[] {
	return element.children.flatMap((child) =>
		child.type === 'element' ? [child, ...allBelow(child)] : [],
	);
}

function countTag(element: Element, add: Add): void {
	if (element.tagName === 'img') {
		add('images');
		if (attribute(element, 'alt')) add('altTexts');
		return;
	}
	if (element.tagName === 'a' && 'href' in element.properties) return add('links');
	const kind = tags[element.tagName];
	if (!kind || roleOf(element)?.is === 'callout') return;
	if (kind === 'headings' && attribute(element, 'id')) add('anchors');
	add(kind);
}

function entries(counts: Counts): [Kind, number][] {
	// keys of Counts are kinds: that is its type
	return Object.entries(counts) as [Kind, number][];
}

/** Paragraphs, with and without `p`: runs of text in what holds blocks. */
function paragraphsIn(parent: Root | Element): number {
	let count = 0;
	let open = false;
	for (const child of parent.children) {
		if (isElement(child) && holdsParagraphs(child)) {
			count += ownParagraphs(child);
			open = false;
		} else if (isBlock(child)) open = false;
		else if (shows(child) && !open) {
			count++;
			open = true;
		}
	}
	return count;
}

/** Elements with paragraphs inside: blocks, and inline elements with blocks in them. */
function holdsParagraphs(element: Element): boolean {
	const role = roleOf(element);
	if (role?.is === 'figure' || role?.is === 'mediaLink' || isOpaque(role))
		return isBlock(element) || role?.is === 'code' || role?.is === 'source';
	return isBlock(element) || childElements(element).some(holdsParagraphs);
}

function ownParagraphs(element: Element): number {
	const role = roleOf(element);
	if (role?.is === 'figure' || isOpaque(role)) return 0;
	if (role?.is === 'calloutTitle') return role.shown ? 1 : 0;
	if (role?.is === 'boldLine') return 1;
	if (/^(?:h[1-6]|table|hr)$/.test(element.tagName)) return 0;
	return paragraphsIn(element);
}

function shows(node: RootContent | ElementContent): boolean {
	if (isBlank(node)) return false;
	if (node.type === 'text') return true;
	if (node.type !== 'element') return false;
	const role = roleOf(node);
	if (role?.is === 'drop' || role?.is === 'moved') return false;
	if (role?.is === 'inlineSource') return role.value !== '';
	if (role?.is === 'mediaLink' || role?.is === 'footnoteReference') return true;
	return node.tagName !== 'br' && !(isEmpty(node) && toString(node).trim() === '');
}
