import type { Element, ElementContent } from 'hast';
import { isSomething } from './block-tags.ts';
import { from, styled } from './elements.ts';
import { blockImage } from './images.ts';
import type { Renderer } from './renderer.ts';

/** A figure of anything: what it shows, then its caption with its number. */
export function figure(node: Element, wechat: Renderer): ElementContent[] {
	const captions = node.children.filter((child): child is Element => isCaption(child));
	const shown = node.children.flatMap((child) => {
		if (isCaption(child)) return [];
		const isImage = child.type === 'element' && child.tagName === 'img';
		return isImage ? blockImage(child, wechat) : wechat.blocks([child]);
	});
	const held = [...shown, ...captions.flatMap((each) => caption(each, wechat))];
	return held.length > 0 ? [from(node, styled('section', wechat.style.figure, held))] : [];
}

/** A caption; its number stands out. */
export function caption(node: Element, wechat: Renderer): ElementContent[] {
	const [first, ...rest] = node.children;
	const isLabel = first?.type === 'element' && first.tagName === 'b';
	const label = isLabel
		? [styled('span', wechat.style.captionLabel, wechat.inline(first.children))]
		: [];
	const children = [...label, ...wechat.inline(isLabel ? rest : node.children)];
	if (children.length === 0) return [];
	return [from(node, styled('section', wechat.style.caption, children))];
}

function isCaption(node: ElementContent): boolean {
	return node.type === 'element' && node.tagName === 'figcaption';
}

/** The pictures of a paragraph that holds nothing else, in links or not; undefined: it holds words. */
export function picturesOf(node: Element): Element[] | undefined {
	const children = node.children.filter((child) => isSomething(child) && !isBreak(child));
	const pictures = children.filter((child) => child.type === 'element').filter(isPicture);
	return pictures.length > 0 && pictures.length === children.length ? pictures : undefined;
}

function isPicture(node: Element): boolean {
	if (node.tagName === 'img') return true;
	const [only, ...others] = node.children.filter(isSomething);
	const wraps = node.tagName === 'a' || node.tagName === 'picture';
	return wraps && others.length === 0 && only?.type === 'element' && only.tagName === 'img';
}

function isBreak(node: ElementContent): boolean {
	return node.type === 'element' && node.tagName === 'br';
}
