import type { Element, ElementContent } from 'hast';
import { from, styled } from '../elements.ts';
import type { Renderer } from '../renderer.ts';
import { line } from './line.ts';

/** Tabs, one after another; those of a `code-group`, too. */
export function tabs(node: Element, wechat: Renderer): ElementContent[] {
	return wechat.blocks(node.children);
}

/** A tab: its title, and all that it holds. */
export function tab(node: Element, wechat: Renderer): ElementContent[] {
	const [summary, ...rest] = node.children;
	if (summary?.type !== 'element') return wechat.blocks(node.children);
	const children = [...line(summary, 'tabTitle', wechat), ...wechat.blocks(rest)];
	return [from(node, styled('section', wechat.style.tab, children))];
}
