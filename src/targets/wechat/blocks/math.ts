import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { cleanText } from '../../../domain/wechat/clean-text.ts';
import { added, from, styled } from '../elements.ts';
import type { Renderer } from '../renderer.ts';
import { mathPicture } from './math-picture.ts';

/** A formula by itself: it scrolls where it is wider than the text, and its number with it. */
export function mathBlock(node: Element, wechat: Renderer): ElementContent[] {
	const { style } = wechat;
	const { math } = node.data ?? {};
	const shown = math ? pictureOf(math.tex, true, wechat) : undefined;
	const formula = shown ?? tex(math?.tex ?? toString(node), wechat);
	const place = node.children.find(
		(child): child is Element => child.type === 'element' && child.data?.placeOfNumber === true,
	);
	const number = place
		? [added('\u2003'), styled('span', style.mathNumber, wechat.inline(place.children))]
		: [];
	const line = styled('span', 'white-space:nowrap', [formula, ...number]);
	return [from(node, styled('section', style.mathBlock, [line]))];
}

/** A formula in a sentence. */
export function mathInline(node: Element, wechat: Renderer): ElementContent[] {
	const source = node.data?.math?.tex ?? toString(node);
	const shown = node.data?.math ? pictureOf(source, false, wechat) : undefined;
	return [from(node, shown ?? tex(source, wechat))];
}

function pictureOf(source: string, display: boolean, wechat: Renderer): Element | undefined {
	const drawn = wechat.math(source, display);
	return drawn && mathPicture(drawn, display);
}

/** The source has to do, line for line. */
function tex(source: string, { style }: Renderer): Element {
	const lines = cleanText(source)
		.trim()
		.split(/\s*\n\s*/);
	const children = lines.flatMap((value, index): ElementContent[] => [
		...(index > 0 ? [styled('br', '', [])] : []),
		{ type: 'text', value },
	]);
	return styled('code', style.tex, children);
}
