import type { Element, Root } from 'hast';
import type { Note } from '../ledger/finding.ts';
import { isBlank, isBlock, isEmpty } from './dom.ts';
import { isOpaque, roleOf, setRole } from './roles.ts';

type Child = Root['children'][number];

/** Drops each `br` with nothing before or after it in its block: it breaks no line. */
export function dropEdgeBreaks(tree: Root, note: Note): void {
	const edges: Element[] = [];
	collect(tree, [tree], edges);
	const why = 'nothing stands before or after it in its block';
	for (const element of edges) {
		setRole(element, { is: 'drop' });
		note({
			level: 'cleaned',
			construct: 'break at an edge',
			why,
			where: '',
			delta: { breaks: -1 },
		});
	}
}

function collect(
	parent: Root | Element,
	ancestors: readonly (Root | Element)[],
	edges: Element[],
): void {
	for (const [index, child] of parent.children.entries()) {
		if (child.type !== 'element' || isOpaque(roleOf(child))) continue;
		if (child.tagName !== 'br') collect(child, [...ancestors, child], edges);
		else if (isEdge({ parent, index, ancestors }, 1) || isEdge({ parent, index, ancestors }, -1))
			edges.push(child);
	}
}

interface Position {
	parent: Root | Element;
	index: number;
	/** From the root down to `parent`. */
	ancestors: readonly (Root | Element)[];
}

function isEdge({ parent, index, ancestors }: Position, step: 1 | -1): boolean {
	let at = index + step;
	while (showsNothing(parent.children[at])) at += step;
	const next = parent.children[at];
	if (next !== undefined) return isBlock(next);
	const above = ancestors.at(-2);
	if (parent.type === 'root' || isBlock(parent)) return true;
	if (!above) return true;
	const siblings: Child[] = above.children;
	return isEdge(
		{ parent: above, index: siblings.indexOf(parent), ancestors: ancestors.slice(0, -1) },
		step,
	);
}

function showsNothing(node: Child | undefined): boolean {
	if (node === undefined) return false;
	if (isBlank(node)) return true;
	if (node.type !== 'element') return false;
	const role = roleOf(node);
	return (
		node.tagName === 'br' ||
		role?.is === 'drop' ||
		role?.is === 'moved' ||
		(!isBlock(node) && role === undefined && isEmpty(node))
	);
}
