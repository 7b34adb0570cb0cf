import type { Nodes, Root } from 'hast';
import { setData } from './set-data.ts';

/**
 * Takes positions out of a tree that is to be kept, and leaves the line of each element whose
 * parent begins on another one: as much as a destination needs to say where something stands.
 */
export function keepLines(tree: Root): void {
	keep(tree, undefined);
}

function keep(node: Nodes, parentLine: number | undefined): void {
	const line = node.position?.start.line ?? parentLine;
	delete node.position;
	if (node.type === 'element' && line !== undefined && line !== parentLine) {
		setData(node, { line });
	}
	if (!('children' in node)) return;
	for (const child of node.children) keep(child, node.type === 'root' ? undefined : line);
}
