import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { oneLine } from '../read/plain-text.ts';

/** Anything with a tag: small helpers that keep the recognisers short. */
export function isElement(node: Nodes | undefined, ...names: string[]): node is Element {
	return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));
}

export function classesOf(element: Element): string[] {
	const { className } = element.properties;
	return Array.isArray(className) ? className.map(String) : [];
}

/** A property as text; empty when it is missing or no text. */
export function attribute(element: Element, name: string): string {
	const value = element.properties[name];
	return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** All elements below (not `node` itself) with one of the names. */
export function descendants(node: Root | Element, ...names: string[]): Element[] {
	const found: Element[] = [];
	for (const child of node.children) {
		if (child.type !== 'element') continue;
		if (names.includes(child.tagName)) found.push(child);
		found.push(...descendants(child, ...names));
	}
	return found;
}

export function childElements(node: Root | Element): Element[] {
	return node.children.flatMap((child) => (child.type === 'element' ? [child] : []));
}

/** The next or previous sibling that is not white space or a comment. */
export function neighbour(
	siblings: readonly (RootContent | ElementContent)[],
	index: number,
	step: 1 | -1,
): RootContent | ElementContent | undefined {
	let at = index + step;
	while (isBlank(siblings[at])) at += step;
	return siblings[at];
}

/** White space between elements, or a comment. */
export function isBlank(node: Nodes | undefined): boolean {
	return node?.type === 'comment' || (node?.type === 'text' && node.value.trim() === '');
}

/** No text and nothing that shows. */
export function isEmpty(element: Element): boolean {
	const showing = [
		'img',
		'iframe',
		'video',
		'audio',
		'svg',
		'input',
		'hr',
		'object',
		'embed',
		'math',
		'canvas',
	];
	if (showing.includes(element.tagName)) return false;
	return toString(element).trim() === '' && descendants(element, ...showing).length === 0;
}

/** The first words of an element, to find it by. */
export function excerpt(node: Nodes): string {
	const text = oneLine(toString(node));
	return text.length > 60 ? `${[...text].slice(0, 60).join('')}…` : text;
}

const blocks = new Set(
	'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav noscript ol p pre section summary table tbody td tfoot th thead tr ul'.split(
		' ',
	),
);

export function isBlock(node: Nodes | undefined): node is Element {
	return node?.type === 'element' && blocks.has(node.tagName);
}
