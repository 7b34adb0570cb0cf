import type { Root } from 'hast';
import { visit } from './visit.ts';

/** What a link to another text says; without words its author's own stay. */
export interface FilledReference {
	url: string;
	words?: string;
}

/** Gives links that take their words from other texts what they say: in place, in reading order. */
export function fillReferences(tree: Root, references: readonly FilledReference[]): void {
	visit(tree, 'element', (node) => {
		const index = node.data?.outward;
		const reference = index === undefined ? undefined : references[index];
		if (!reference) return;
		node.properties['href'] = reference.url;
		if (reference.words !== undefined) {
			node.children = [{ type: 'text', value: reference.words }];
		}
	});
}
