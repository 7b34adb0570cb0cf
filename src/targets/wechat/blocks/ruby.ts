import type { Element, ElementContent } from 'hast';
import { messages } from '../../../domain/i18n/messages.ts';
import { added, elementsIn } from '../elements.ts';
import type { Renderer } from '../renderer.ts';

/** `<ruby>漢<rt>hàn</rt></ruby>`: what stands above the line elsewhere follows in brackets. */
export function ruby(node: Element, wechat: Renderer): ElementContent[] {
	const [open, close] = messages[wechat.locale].brackets;
	// An author's own brackets, for who knows no ruby.
	const hasBrackets = elementsIn(node).some(({ tagName }) => tagName === 'rp');
	return node.children.flatMap((child) => {
		const shown = wechat.inline([child]);
		const isAbove = child.type === 'element' && child.tagName === 'rt' && !hasBrackets;
		return isAbove ? [added(open), ...shown, added(close)] : shown;
	});
}
