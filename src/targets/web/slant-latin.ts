import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from '../../markdown/visit.ts';

/**
 * Emphasis in a Chinese text is a dot under each character; a Latin word among them is no Chinese,
 * says so, and gets the italics that Latin has for it.
 */
export function slantLatin(tree: Root): void {
	if (tree.data?.locale !== 'zh') return;
	visit(tree, 'element', (node) => {
		if (node.tagName !== 'em' || 'lang' in node.properties) return;
		const text = toString(node);
		if (/[A-Za-z]/.test(text) && !/\p{sc=Han}/u.test(text)) node.properties['lang'] = 'en';
	});
}
