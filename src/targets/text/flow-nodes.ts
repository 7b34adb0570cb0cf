import type { Element, ElementContent } from 'hast';
import type { State } from 'hast-util-to-mdast';
import type { BlockContent, Paragraph } from 'mdast';
import { phrasingOf } from './phrasing-of.ts';

/** True for an element of that name. */
export function isTag(node: ElementContent | undefined, tagName: string): node is Element {
	return node?.type === 'element' && node.tagName === tagName;
}

/** True for an element with that class. */
export function hasClass(node: ElementContent | undefined, name: string): node is Element {
	return node?.type === 'element' && [node.properties['className']].flat().includes(name);
}

/** Blocks; words among them are paragraphs. */
export function flowOf(state: State, children: ElementContent[]): BlockContent[] {
	const nodes = state.all({ type: 'element', tagName: 'div', properties: {}, children });
	// HTML has no definitions of links, which alone are flow and no block.
	return state.toFlow(nodes) as BlockContent[];
}

/** The words of an element as a line in bold. */
export function boldLine(state: State, node: Element): Paragraph[] {
	const children = phrasingOf(state.all(node));
	if (children.length === 0) return [];
	return [{ type: 'paragraph', children: [{ type: 'strong', children }] }];
}
