import type { Element, Root } from 'hast';
import { isBlank, isBlock } from '../html/dom.ts';

/** A `br` with nothing before or after it in its block breaks no line: nobody sees it. */
export function isEdgeBreak(place: {
	parent: Root | Element;
	index: number;
	ancestors: Element[];
}): boolean {
	return [1, -1].some((step) => isEdge(place, step));
}

function isEdge(
	{ parent, index, ancestors }: Parameters<typeof isEdgeBreak>[0],
	step: number,
): boolean {
	let at = index + step;
	while (isBlank(parent.children[at]) || isBreak(parent.children[at])) at += step;
	const next = parent.children[at];
	if (next !== undefined) return isBlock(next);
	if (parent.type === 'root' || isBlock(parent)) return true;
	const above = ancestors.at(-2);
	const outer = ancestors.slice(0, -1);
	if (!above) return true;
	return isEdge({ parent: above, index: above.children.indexOf(parent), ancestors: outer }, step);
}

function isBreak(node: Root['children'][number] | undefined): boolean {
	return node?.type === 'element' && node.tagName === 'br';
}
