import type { Element } from 'hast';
import type { StyleName } from '../../../domain/wechat/style-names.ts';
import { from, styled } from '../elements.ts';
import type { Renderer } from '../renderer.ts';
import { isBlank } from './is-blank.ts';

/** The words of an element as a line of their own; nothing where it has none. */
export function line(node: Element, look: StyleName, wechat: Renderer): Element[] {
	const children = wechat.inline(node.children);
	if (children.every(isBlank)) return [];
	return [from(node, styled('p', wechat.style[look], children))];
}
