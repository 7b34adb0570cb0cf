import type { Root, RootContent } from 'hast';
import { componentTag } from '../../markdown/mdx/mdx-document.ts';
import { EXIT, visit } from '../../markdown/visit.ts';

const blocks = new Set(
	'blockquote caption dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section summary table tbody td th thead tr ul'.split(
		' ',
	),
);

/**
 * Takes away the line ends between blocks: no reader sees them, and long tables hold hundreds. A
 * text with components keeps them: with and without its components it is the same bytes.
 */
export function dropLineEnds(tree: Root): void {
	if (tree.data?.hadComponents || holdsComponents(tree)) return;
	visit(tree, 'text', ({ value }, index, parent) => {
		if (index === undefined || !parent || !/^\s*\n\s*$/.test(value)) return undefined;
		const around = [parent.children[index - 1], parent.children[index + 1]].filter(
			(node) => node !== undefined,
		);
		if (around.length === 0 || !around.every(isBlock)) return undefined;
		parent.children.splice(index, 1);
		return index;
	});
}

const isBlock = (node: RootContent): boolean => node.type === 'element' && blocks.has(node.tagName);

function holdsComponents(tree: Root): boolean {
	let found = false;
	visit(tree, 'element', ({ tagName }) => {
		found = tagName === componentTag;
		return found ? EXIT : undefined;
	});
	return found;
}
