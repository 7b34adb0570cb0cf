import type { Element, ElementContent } from 'hast';
import { messages } from '../../../domain/i18n/messages.ts';
import { added, from, styled } from '../elements.ts';
import { blockImage } from '../images.ts';
import type { Renderer } from '../renderer.ts';

/** A film: its still, its name, and its address among the notes, as articles play none from outside. */
export function video(node: Element, wechat: Renderer): ElementContent[] {
	const { style, locale } = wechat;
	const { embed } = node.data ?? {};
	const [link] = node.children;
	const held = link?.type === 'element' ? link.children : [];
	const still = held.flatMap((child) =>
		child.type === 'element' && child.tagName === 'img' ? blockImage(child, wechat) : [],
	);
	const name = held.filter((child) => child.type !== 'element' || child.tagName !== 'img');
	const url = embed && wechat.address(embed.url);
	const note = embed && url ? wechat.linkNote(url, embed.title) : [];
	const hint = url ? [styled('p', style.videoHint, [added(messages[locale].wechat.film)])] : [];
	const title = styled('p', style.videoTitle, [...wechat.inline(name), ...note]);
	return [from(node, styled('section', style.video, [...still, title, ...hint]))];
}
