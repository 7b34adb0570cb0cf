import type { Nodes, Paragraph, Parents, Root } from 'mdast';
import { plainText } from './plain-text.ts';
import { alertMarker, captionMarker, isFigure, isTableCaption } from './recount.ts';

/** What a reader of the written Markdown sees, to be compared with `sourceText`. */
export function markdownText(tree: Root): string {
	return textOf(tree, undefined);
}

function textOf(node: Nodes, parent: Parents | undefined): string {
	if (node.type === 'text' || node.type === 'inlineCode') return node.value;
	if (node.type === 'code') return `${titleOf(node.meta)}\n${node.value}\n`;
	if (node.type === 'html')
		return node.value.startsWith('<br') ? '\n' : node.value.replace(/<[^>]*>/g, '');
	if (node.type === 'break') return '\n';
	if (!('children' in node)) return '';
	if (node.type === 'paragraph' && isFigure(node)) return `\n${figureTitle(node)}\n`;
	let text = node.children.map((child) => textOf(child, node)).join('');
	if (node.type === 'paragraph' && isTableCaption(node, parent))
		text = text.replace(captionMarker, '');
	if (
		node.type === 'paragraph' &&
		parent?.type === 'blockquote' &&
		alertMarker.test(plainText(node))
	) {
		text = text.replace(alertMarker, '');
	}
	const isInline = ['strong', 'emphasis', 'delete', 'link'].includes(node.type);
	return isInline ? text : `\n${text}\n`;
}

function figureTitle(node: Paragraph): string {
	const [only] = node.children;
	const image = only?.type === 'link' ? only.children[0] : only;
	return image?.type === 'image' ? (image.title ?? '') : '';
}

function titleOf(meta: string | null | undefined): string {
	return /title="([^"]*)"/.exec(meta ?? '')?.[1] ?? '';
}
