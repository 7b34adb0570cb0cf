import type { Element, ElementContent } from 'hast';
import { messages } from '../../../domain/i18n/messages.ts';
import { added, elementsIn, from, styled } from '../elements.ts';
import type { Renderer } from '../renderer.ts';
import { line } from './line.ts';

/** What the site folds away, unfolded: WeChat has nothing that opens. */
export function details(node: Element, wechat: Renderer): ElementContent[] {
	const { style, locale } = wechat;
	const summary = elementsIn(node).find(({ tagName }) => tagName === 'summary');
	const title = summary
		? line(summary, 'detailsTitle', wechat)
		: [styled('p', style.detailsTitle, [added(messages[locale].details)])];
	const body = wechat.blocks(node.children.filter((child) => child !== summary));
	return [from(node, styled('section', style.details, [...title, ...body]))];
}
