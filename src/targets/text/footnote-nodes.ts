import type { Element } from 'hast';
import type { State } from 'hast-util-to-mdast';
import { toString } from 'hast-util-to-string';
import type { FootnoteDefinition, Nodes } from 'mdast';
import { flowOf } from './flow-nodes.ts';

/** References to notes, and the notes, under the numbers that readers see. */
export function footnoteNodes(state: State, node: Element): Nodes[] | undefined {
	const { properties, children } = node;
	const [only] = children;
	if (node.tagName === 'sup' && only?.type === 'element' && isReference(only)) {
		const identifier = toString(only).trim();
		return [{ type: 'footnoteReference', identifier, label: identifier }];
	}
	if (properties['dataFootnoteBackref'] !== undefined) return [];
	if (properties['dataFootnotes'] === undefined) return undefined;
	const list = children.find((child) => child.type === 'element' && child.tagName === 'ol');
	const notes = list?.type === 'element' ? list.children : [];
	return notes
		.filter((note) => note.type === 'element')
		.map((note, index) => noteOf(state, note, String(index + 1)));
}

function isReference({ properties }: Element): boolean {
	return properties['dataFootnoteRef'] !== undefined;
}

function noteOf(state: State, node: Element, identifier: string): FootnoteDefinition {
	const children = flowOf(state, node.children);
	return {
		type: 'footnoteDefinition',
		identifier,
		label: identifier,
		children,
	};
}
