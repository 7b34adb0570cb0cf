import type { Element, ElementContent } from 'hast';
import { messages } from '../../../domain/i18n/messages.ts';
import { isSomething } from '../block-tags.ts';
import { added, from, styled } from '../elements.ts';
import type { Renderer } from '../renderer.ts';

/** Steps, each with its number as a text above it. */
export function steps(node: Element, wechat: Renderer): ElementContent[] {
	const { style, locale } = wechat;
	let number = Number(node.properties['start'] ?? 1);
	return node.children.filter(isSomething).flatMap((child) => {
		if (child.type !== 'element' || child.tagName !== 'li') return wechat.blocks([child]);
		number = Number(child.properties['value'] ?? number);
		const label = messages[locale].wechat.step(number++);
		const title = styled('p', style.stepNumber, [added(label)]);
		return [from(child, styled('section', style.step, [title, ...wechat.blocks(child.children)]))];
	});
}
