import type { Element, ElementContent } from 'hast';
import { isSomething } from '../block-tags.ts';
import { from, styled } from '../elements.ts';
import type { Renderer } from '../renderer.ts';
import { line } from './line.ts';

/** A card: its title, which leads somewhere, and a few words. */
export function card(node: Element, wechat: Renderer): ElementContent[] {
	const [heading, ...rest] = node.children.filter(isSomething);
	if (heading?.type !== 'element') return wechat.blocks(node.children);
	const [strong, ...others] = heading.children;
	const isBold = strong?.type === 'element' && strong.tagName === 'strong' && others.length === 0;
	const title = line(isBold ? strong : heading, 'cardTitle', wechat);
	return [from(node, styled('section', wechat.style.card, [...title, ...wechat.blocks(rest)]))];
}

/** Cards, one below another. */
export function cards(node: Element, wechat: Renderer): ElementContent[] {
	return node.children
		.filter(isSomething)
		.flatMap((child) =>
			child.type === 'element' && child.data?.block === 'card'
				? card(child, wechat)
				: wechat.blocks([child]),
		);
}
