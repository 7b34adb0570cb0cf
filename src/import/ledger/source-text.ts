import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { isBlock } from '../html/dom.ts';
import { roleOf } from '../html/roles.ts';

/** What a reader of the original sees, in reading order, captions before what they name. */
export function sourceText(node: Root | Element | RootContent | ElementContent): string {
	if (node.type === 'text') return node.value;
	if (node.type !== 'element' && node.type !== 'root') return '';
	const inside = (): string => node.children.map(sourceText).join('');
	if (node.type === 'root') return inside();
	if (node.tagName === 'br') return '\n';
	const text = byRole(node, inside);
	return isBlock(node) ? `\n${text}\n` : text;
}

function byRole(element: Element, inside: () => string): string {
	const role = roleOf(element);
	switch (role?.is) {
		case 'drop':
		case 'moved':
		case 'footnoteReference':
			return '';
		case 'figure':
			return role.caption;
		case 'table':
			return `${role.captionText}\n${inside()}`;
		case 'code':
			return `${role.title}\n${role.value}`;
		case 'source':
		case 'inlineSource':
			return role.value;
		case 'mediaLink':
			return role.text;
		case 'calloutTitle':
			return role.shown ? toString(element) : '';
		case 'callout':
		case 'unwrap':
		case 'boldLine':
		case 'footnoteSection':
		case 'footnote':
		case undefined:
			return inside();
	}
}
