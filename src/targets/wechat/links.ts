import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { articleAddress } from '../../domain/wechat/addresses.ts';
import { messages } from '../../domain/i18n/messages.ts';
import { cleanText } from '../../domain/wechat/clean-text.ts';
import { added, from, styled } from './elements.ts';
import { spaced } from './parts/spaced.ts';
import type { Renderer } from './renderer.ts';

/**
 * A link in an article: it works where it leads to another article, as WeChat allows no others. All
 * the rest is text with a number, and the address at the end. A link to another part of the same text
 * says which one.
 */
export function link(node: Element, wechat: Renderer): ElementContent[] {
	const { href } = node.properties;
	const children = wechat.inline(node.children);
	const other = typeof href === 'string' ? wechat.otherPart(href) : undefined;
	if (other && children.length > 0) {
		const { url } = other;
		const shown = url
			? [from(node, styled('a', wechat.style.link, children, { href: url }))]
			: children;
		const words = messages[wechat.locale].wechat.part.see(other);
		return [...shown, added(spaced(words, wechat.locale))];
	}
	const url = typeof href === 'string' ? wechat.address(href) : undefined;
	if (!url || children.length === 0) return children;
	const onWechat = articleAddress.test(url) ? url : wechat.published(url);
	if (onWechat) return [from(node, styled('a', wechat.style.link, children, { href: onWechat }))];
	const shown = cleanText(toString(node)).trim();
	const marked = shown === '' ? children : [styled('span', wechat.style.linkText, children)];
	if (saysAddress(shown, url)) return marked;
	return [...marked, ...wechat.linkNote(url, shown || imageName(node))];
}

/** The text is the address already. */
function saysAddress(shown: string, url: string): boolean {
	const plain = (text: string): string =>
		text.replace(/^(?:https?:\/\/|mailto:|tel:)/i, '').replace(/\/$/, '');
	return plain(shown) === plain(url);
}

/** A link that holds a picture alone is called as that is. */
function imageName(node: Element): string {
	for (const child of node.children) {
		if (child.type !== 'element') continue;
		const { alt } = child.properties;
		const name = typeof alt === 'string' ? cleanText(alt) : imageName(child);
		if (name) return name;
	}
	return '';
}
