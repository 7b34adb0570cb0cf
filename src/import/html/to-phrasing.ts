import type { PhrasingContent, RootContent } from 'mdast';

/**
 * Blocks → one line, for places that hold no blocks (cells, headings, captions). `between` stands
 * where one block ended and the next begins; `onBreak` hears of each.
 */
export function toPhrasing(
	nodes: readonly RootContent[],
	between: ' ' | '<br>',
	onBreak: () => void = () => undefined,
): PhrasingContent[] {
	const result: PhrasingContent[] = [];
	let pending = false;
	const separate = (): void => {
		if (!pending || result.length === 0) return;
		result.push(between === ' ' ? { type: 'text', value: ' ' } : { type: 'html', value: '<br>' });
		if (between === '<br>') onBreak();
		pending = false;
	};
	for (const node of nodes) {
		const inner = blockContent(node);
		const isSpace = node.type === 'text' && node.value.trim() === '';
		if (inner === undefined) {
			if (isSpace && pending) continue;
			separate();
			// what is no block is phrasing, or a node of another language that HTML cannot make
			result.push(node as PhrasingContent);
			continue;
		}
		const flat = toPhrasing(inner, between, onBreak);
		if (flat.length === 0) continue;
		pending ||= result.length > 0;
		separate();
		result.push(...flat);
		pending = true;
	}
	return result;
}

/** What a block holds, or undefined for phrasing. */
function blockContent(node: RootContent): RootContent[] | undefined {
	switch (node.type) {
		case 'paragraph':
		case 'heading':
		case 'blockquote':
		case 'list':
		case 'listItem':
		case 'table':
		case 'tableRow':
		case 'tableCell':
		case 'footnoteDefinition':
			return node.children;
		case 'code':
			return node.value
				.split('\n')
				.map((value) => ({ type: 'paragraph', children: [{ type: 'inlineCode', value }] }));
		case 'thematicBreak':
			return [];
		default:
			return undefined;
	}
}
