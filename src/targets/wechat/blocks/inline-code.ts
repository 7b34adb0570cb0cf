import type { Element, ElementContent } from 'hast';
import { from, styled } from '../elements.ts';
import type { Renderer } from '../renderer.ts';
import { codeWords } from './code-line.ts';
import { highlightedRuns } from './code-runs.ts';

/** Code in a sentence, in its colours where its language is known. */
export function inlineCode(node: Element, wechat: Renderer): ElementContent[] {
	const { style } = wechat;
	const highlighted = node.data?.code ? wechat.code(node) : '';
	const children = highlighted
		? codeWords(highlightedRuns(highlighted).flat(), style)
		: wechat.inline(node.children);
	return children.length > 0 ? [from(node, styled('code', style.code, children))] : [];
}
