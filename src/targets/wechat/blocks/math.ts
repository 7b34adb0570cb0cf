import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { cleanText } from '../../../domain/wechat/clean-text.ts';
import { setData } from '../../../markdown/set-data.ts';
import { added, elementsIn, from, styled } from '../elements.ts';
import type { Renderer } from '../renderer.ts';
import { mathPicture } from './math-picture.ts';

/** A formula by itself: it scrolls where it is wider than the text, and its number with it. */
export function mathBlock(node: Element, wechat: Renderer): ElementContent[] {
	const { style } = wechat;
	const place = elementsIn(node).find(({ data }) => data?.placeOfNumber);
	const number = place
		? [added('\u2003'), styled('span', style.mathNumber, wechat.inline(place.children))]
		: [];
	const line = styled('span', 'white-space:nowrap', [formula(node, true, wechat), ...number]);
	return [from(node, styled('section', style.mathBlock, [line]))];
}

/** A formula in a sentence. */
export function mathInline(node: Element, wechat: Renderer): ElementContent[] {
	return [from(node, formula(node, false, wechat))];
}

/** Its picture or its TeX, with what it is: checks compare formulas by that. */
function formula(node: Element, display: boolean, wechat: Renderer): Element {
	const { math } = node.data ?? {};
	if (!math) return tex(toString(node), wechat);
	const drawn = wechat.math(math.tex, display);
	const shown = (drawn && mathPicture(drawn, display)) ?? tex(math.tex, wechat);
	return setData(shown, { math });
}

/** The source has to do, line for line. */
function tex(source: string, { style }: Renderer): Element {
	const lines = cleanText(source)
		.split('\n')
		.map((each) => each.trim())
		.filter((each) => each !== '');
	const children = lines.flatMap((value, index): ElementContent[] => [
		...(index > 0 ? [styled('br', '', [])] : []),
		{ type: 'text', value },
	]);
	return styled('code', style.tex, children);
}
