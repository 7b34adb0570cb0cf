import type { Nodes } from 'mdast';

/** The words of a Markdown node, without its marks; alternative texts are not words. */
export function plainText(node: Nodes | undefined): string {
	if (!node) return '';
	if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
	if (node.type === 'break') return '\n';
	return 'children' in node ? node.children.map(plainText).join('') : '';
}
