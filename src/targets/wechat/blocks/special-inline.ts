import type { Element, ElementContent } from 'hast';
import type { StyleName } from '../../../domain/wechat/style-names.ts';
import { classesOf, from, styled } from '../elements.ts';
import type { Renderer } from '../renderer.ts';
import { abbreviation } from './abbreviation.ts';
import { inlineCode } from './inline-code.ts';
import { mathInline } from './math.ts';
import { quotation } from './quotation.ts';
import { ruby } from './ruby.ts';
import { inlineSidenote } from './sidenote.ts';

type Inline = (node: Element, wechat: Renderer) => ElementContent[];

const look =
	(name: StyleName): Inline =>
	(node, wechat) => {
		const children = wechat.inline(node.children);
		if (children.length === 0) return [];
		return [from(node, styled('span', wechat.style[name], children))];
	};

const byTag: Partial<Record<string, Inline>> = {
	code: inlineCode,
	samp: look('code'),
	tt: look('code'),
	kbd: look('kbd'),
	mark: look('mark'),
	abbr: abbreviation,
	q: quotation,
	ruby,
};

/** Phrasing content that is more than a style; undefined: there is nothing special about it. */
export function specialInline(node: Element, wechat: Renderer): ElementContent[] | undefined {
	const { data, tagName } = node;
	if (data?.math) return mathInline(node, wechat);
	if (tagName === 'code' && classesOf(node).includes('math-error')) return mathInline(node, wechat);
	if (data?.block === 'sidenote') return inlineSidenote(node, wechat);
	return Object.hasOwn(byTag, tagName) ? byTag[tagName]?.(node, wechat) : undefined;
}
