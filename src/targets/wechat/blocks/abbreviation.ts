import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { messages } from '../../../domain/i18n/messages.ts';
import { cleanText } from '../../../domain/wechat/clean-text.ts';
import { added, from, styled } from '../elements.ts';
import type { Renderer } from '../renderer.ts';

/** What each article has explained already. */
const explained = new WeakMap<Renderer, Set<string>>();

/** An abbreviation; what it stands for follows its first use, since nothing can be pointed at. */
export function abbreviation(node: Element, wechat: Renderer): ElementContent[] {
	const { style, locale } = wechat;
	const children = wechat.inline(node.children);
	const { title } = node.properties;
	if (children.length === 0) return [];
	const meaning = typeof title === 'string' ? cleanText(title).trim() : '';
	const short = from(node, styled('span', style.abbr, children));
	if (!meaning || !isFirst(`${toString(node)} ${meaning}`, wechat)) return [short];
	const [open, close] = messages[locale].brackets;
	const space = locale === 'zh' ? '' : ' ';
	return [short, added(`${space}${open}${meaning}${close}`)];
}

function isFirst(key: string, wechat: Renderer): boolean {
	const known = explained.get(wechat) ?? new Set();
	explained.set(wechat, known);
	if (known.has(key)) return false;
	known.add(key);
	return true;
}
