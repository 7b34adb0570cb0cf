import type { Element, ElementContent } from 'hast';
import { from, styled } from '../elements.ts';
import type { Renderer } from '../renderer.ts';

/** A remark of several blocks; an article has no margin. */
export function sidenote(node: Element, wechat: Renderer): ElementContent[] {
	const children = wechat.blocks(node.children);
	return [from(node, styled('section', wechat.style.sidenote, children))];
}

/** A remark in a sentence, in brackets. */
export function inlineSidenote(node: Element, wechat: Renderer): ElementContent[] {
	return [from(node, styled('span', wechat.style.small, wechat.inline(node.children)))];
}
