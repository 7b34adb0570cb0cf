import type { Element, ElementContent } from 'hast';
import type { StyleName } from '../../../domain/wechat/style-names.ts';
import { classesOf, from, styled } from '../elements.ts';
import type { Renderer } from '../renderer.ts';
import { line } from './line.ts';

const looks: Partial<Record<string, StyleName>> = {
	note: 'calloutNote',
	tip: 'calloutTip',
	important: 'calloutImportant',
	warning: 'calloutWarning',
	caution: 'calloutCaution',
};

/** A callout. Its name is text, so that its colour is not all that says what it is. */
export function callout(node: Element, wechat: Renderer): ElementContent[] {
	const { style } = wechat;
	const look = looks[node.data?.callout ?? ''] ?? 'calloutNote';
	const children = node.children.flatMap((child): ElementContent[] => {
		const isName = child.type === 'element' && classesOf(child).includes('callout-name');
		if (!isName) return wechat.blocks([child]);
		return line(child, 'calloutName', wechat);
	});
	return [from(node, styled('section', style[look], children))];
}
