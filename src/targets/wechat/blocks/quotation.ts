import type { Element, ElementContent } from 'hast';
import { added } from '../elements.ts';
import type { Renderer } from '../renderer.ts';

/** `<q>`, whose quotation marks are the browser's elsewhere. Both languages write them alike. */
export function quotation(node: Element, wechat: Renderer): ElementContent[] {
	return [added('“'), ...wechat.inline(node.children), added('”')];
}
