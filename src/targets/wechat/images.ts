import type { Element, ElementContent } from 'hast';
import type { ArticleImage } from '../../domain/wechat/article.ts';
import { cleanText } from '../../domain/wechat/clean-text.ts';
import { columnWidth } from '../../domain/wechat/limits.ts';
import { messages } from '../../domain/i18n/messages.ts';
import { added, from, styled } from './elements.ts';
import type { Renderer } from './renderer.ts';

/** A picture by itself; one that could not be had leaves its words. */
export function blockImage(node: Element, wechat: Renderer): ElementContent[] {
	const image = imageOf(node, wechat);
	if (!image) return missing(node, wechat);
	return [pictureElement(node, image, wechat.style.image)];
}

/** A picture within a line. */
export function inlineImage(node: Element, wechat: Renderer): ElementContent[] {
	const image = imageOf(node, wechat);
	if (!image) return missing(node, wechat);
	return [pictureElement(node, image, wechat.style.imageInline)];
}

function imageOf({ properties: { src } }: Element, wechat: Renderer): ArticleImage | undefined {
	return typeof src === 'string' ? wechat.image(src) : undefined;
}

/** The `<img>`: WeChat takes the room for a picture from `data-w` and `data-ratio`. */
export function pictureElement(node: Element, image: ArticleImage, style: string): Element {
	const { file, width, height, shownWidth } = image;
	const size = shownWidth < columnWidth ? `width:${shownWidth}px;` : 'width:100%;';
	return from(
		node,
		styled('img', `${size}${style}`, [], {
			src: file,
			alt: altOf(node),
			'data-w': width,
			'data-ratio': Number((height / width).toFixed(4)),
		}),
	);
}

function altOf({ properties: { alt } }: Element): string {
	return typeof alt === 'string' ? cleanText(alt).replace(/\s+/g, ' ').trim() : '';
}

function missing(node: Element, { locale, style }: Renderer): ElementContent[] {
	const alt = altOf(node);
	if (!alt) return [];
	const [open, close] = locale === 'zh' ? ['［', '］'] : ['[', ']'];
	const label = `${open}${messages[locale].wechat.picture}${alt}${close}`;
	return [from(node, styled('span', style.failed, [added(label)]))];
}
