import type { Element, ElementContent } from 'hast';
import { messages } from '../../../domain/i18n/messages.ts';
import { added, from, styled } from '../elements.ts';
import type { Renderer } from '../renderer.ts';

/** What the site folds away, unfolded: WeChat has nothing that opens. */
export function details(node: Element, wechat: Renderer): ElementContent[] {
	const { style, locale } = wechat;
	const summary = node.children.find(
		(child): child is Element => child.type === 'element' && child.tagName === 'summary',
	);
	const name = summary ? wechat.inline(summary.children) : [added(messages[locale].details)];
	const title = styled('p', style.detailsTitle, name);
	const body = wechat.blocks(node.children.filter((child) => child !== summary));
	return [
		from(node, styled('section', style.details, [summary ? from(summary, title) : title, ...body])),
	];
}
