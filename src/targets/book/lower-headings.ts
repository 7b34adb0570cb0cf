import type { Root } from 'hast';
import { visit } from '../../markdown/visit.ts';

const deepest = 6;

/**
 * Puts headings below that of their chapter: by two, an `h2` becomes an `h4`. HTML ends at `h6`;
 * what is deeper is a heading by its role and says its level.
 */
export function lowerHeadings(tree: Root, by: number): void {
	visit(tree, 'element', (node) => {
		const depth = /^h([1-6])$/.exec(node.tagName)?.[1];
		if (depth === undefined) return;
		const level = Number(depth) + by;
		if (level <= deepest) {
			node.tagName = `h${level}`;
			return;
		}
		node.tagName = 'div';
		node.properties = { ...node.properties, role: 'heading', ariaLevel: level };
	});
}
