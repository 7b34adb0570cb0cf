import type { Element, Root } from 'hast';
import { visit } from './visit.ts';

/** What a link to another text says; without words its author's own stay. */
export interface FilledReference {
	/** Absent: it is no link. */
	url?: string;
	words?: string;
}

/** Gives links that take their words from other texts what they say: in place, in reading order. */
export function fillReferences(tree: Root, references: readonly FilledReference[]): void {
	visit(tree, 'element', (node) => {
		const index = node.data?.outward;
		const reference = index === undefined ? undefined : references[index];
		if (!reference) return;
		if (reference.url === undefined) unlink(node);
		else node.properties['href'] = reference.url;
		if (reference.words !== undefined) {
			node.children = [{ type: 'text', value: reference.words }];
		}
	});
}

/** Its words stay, and its own id. */
function unlink(node: Element): void {
	const { id } = node.properties;
	node.tagName = 'span';
	node.properties = id === undefined ? {} : { id };
}
