import type { Element, ElementContent } from 'hast';
import { from, styled } from '../elements.ts';
import type { Renderer } from '../renderer.ts';

/** Tabs, one after another; those of a `code-group`, too. */
export function tabs(node: Element, wechat: Renderer): ElementContent[] {
	return wechat.blocks(node.children);
}

/** A tab: its title, and all that it holds. */
export function tab(node: Element, wechat: Renderer): ElementContent[] {
	const { style } = wechat;
	const [summary, ...rest] = node.children;
	if (summary?.type !== 'element') return wechat.blocks(node.children);
	const title = from(summary, styled('p', style.tabTitle, wechat.inline(summary.children)));
	return [from(node, styled('section', style.tab, [title, ...wechat.blocks(rest)]))];
}
