import type { Element, ElementContent } from 'hast';
import { isBlock, isSomething } from '../block-tags.ts';
import { from, styled } from '../elements.ts';
import type { Renderer } from '../renderer.ts';
import { line } from './line.ts';

/** Terms and what they mean, from raw HTML: a `<div>` may hold a pair. */
export function definitionList(node: Element, wechat: Renderer): ElementContent[] {
	return node.children.filter(isSomething).flatMap((child) => partOf(child, wechat));
}

function partOf(node: ElementContent, wechat: Renderer): ElementContent[] {
	if (node.type !== 'element') return wechat.blocks([node]);
	if (node.tagName === 'div') return definitionList(node, wechat);
	if (node.tagName === 'dd') {
		return [from(node, styled('section', wechat.style.dlBody, wechat.blocks(node.children)))];
	}
	if (node.tagName !== 'dt' || node.children.some(isBlock)) return wechat.blocks([node]);
	return line(node, 'dlTerm', wechat);
}
