import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { componentTag } from './mdx-document.ts';

/** Puts the children of each component in its place, for all who cannot run it. */
export function unwrapComponents(tree: Root): void {
	visit(tree, 'element', (node, index, parent) => {
		if (node.tagName !== componentTag || !parent || index === undefined) return undefined;
		parent.children.splice(index, 1, ...node.children);
		return index;
	});
}
