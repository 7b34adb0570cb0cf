import type { Nodes, PhrasingContent } from 'mdast';

/** What is in blocks, as one line: for cells, headings and names, which hold no blocks. */
export function phrasingOf(nodes: readonly Nodes[]): PhrasingContent[] {
	const found: PhrasingContent[] = [];
	let ended = false;
	for (const node of nodes) {
		const inner = contentOf(node);
		// What is no block stands in a line.
		const line = inner ? phrasingOf(inner) : [node as PhrasingContent];
		if (line.length === 0) continue;
		if (found.length > 0 && (ended || inner)) found.push({ type: 'text', value: ' ' });
		found.push(...line);
		ended = inner !== undefined;
	}
	return found;
}

const blocks: ReadonlySet<string> = new Set([
	...['paragraph', 'heading', 'blockquote', 'list', 'listItem', 'table', 'tableRow', 'tableCell'],
	'footnoteDefinition',
]);

function contentOf(node: Nodes): Nodes[] | undefined {
	if (node.type === 'code') {
		return node.value.split('\n').map((value) => ({ type: 'inlineCode', value }));
	}
	if (node.type === 'thematicBreak') return [];
	return 'children' in node && blocks.has(node.type) ? node.children : undefined;
}
