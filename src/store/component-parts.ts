import type { Root } from 'hast';
import { splitParts } from '../markdown/mdx/split-parts.ts';
import { unwrapComponents } from '../markdown/mdx/unwrap-components.ts';

/**
 * The HTML between the components of a text, for the site, as JSON. From the tree, in place, the
 * components are gone afterwards and their children stay: all other destinations take that.
 */
export function takeComponents(tree: Root, render: (tree: Root) => string): string {
	const parts = splitParts(render(tree));
	unwrapComponents(tree);
	return JSON.stringify(parts);
}
