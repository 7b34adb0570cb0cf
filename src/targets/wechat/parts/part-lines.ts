import type { Element, ElementContent } from 'hast';
import { messages } from '../../../domain/i18n/messages.ts';
import { added, styled } from '../elements.ts';
import type { Renderer } from '../renderer.ts';
import type { PartView } from './part-view.ts';
import { spaced } from './spaced.ts';

/** Above every part but the first: which one it is, and what came before. */
export function lineBefore(part: PartView, wechat: Renderer): Element[] {
	if (part.number === 1) return [];
	const words = messages[wechat.locale].wechat.part.previous(part);
	return [line(words, { part, number: part.number - 1 }, wechat)];
}

/** Below the text of every part but the last: what comes next. */
export function lineAfter(part: PartView, wechat: Renderer): Element[] {
	const { number, count } = part;
	if (number === count) return [];
	const { next } = messages[wechat.locale].wechat.part;
	return [line(next, { part, number: number + 1 }, wechat)];
}

/** A link once that part is on WeChat. */
function line(
	words: string,
	{ part, number }: { part: PartView; number: number },
	{ locale, style }: Renderer,
): Element {
	const { quoted } = messages[locale].wechat.part;
	const title = added(quoted(part.titles[number - 1] ?? ''));
	const url = part.addresses.get(number);
	const shown: ElementContent = url ? styled('a', style.link, [title], { href: url }) : title;
	return styled('p', style.series, [added(spaced(words, locale)), shown]);
}
