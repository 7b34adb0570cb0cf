import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { messages } from '../../domain/i18n/messages.ts';
import type { DocumentContext } from '../context.ts';
import { setData } from '../set-data.ts';

/** The one image of a paragraph that holds nothing else, linked or not. */
function onlyImage(paragraph: Element): { image: Element; content: Element } | undefined {
	const children = paragraph.children.filter(
		(child) => child.type !== 'text' || child.value.trim() !== '',
	);
	const [content] = children;
	if (children.length !== 1 || content?.type !== 'element') return undefined;
	if (content.tagName === 'img') return { image: content, content };
	const [inner] = content.children;
	if (content.tagName !== 'a' || content.children.length !== 1) return undefined;
	return inner?.type === 'element' && inner.tagName === 'img'
		? { image: inner, content }
		: undefined;
}

/** An image alone in its paragraph, with a title: a numbered figure with that caption. */
export function annotateFigures(tree: Root, { locale, numberPrefix }: DocumentContext): void {
	let count = 0;
	visit(tree, 'element', (node, index, parent) => {
		if (node.tagName !== 'p' || !parent || index === undefined) return;
		const found = onlyImage(node);
		const title = found?.image.properties['title'];
		if (!found || typeof title !== 'string' || !title) return;
		const number = `${numberPrefix}${++count}`;
		delete found.image.properties['title'];
		const figure: Element = {
			type: 'element',
			tagName: 'figure',
			properties: { className: ['fig'], id: `fig-${number}` },
			children: [found.content, caption('figcaption', messages[locale].figure(number), title)],
			...(node.position ? { position: node.position } : {}),
		};
		parent.children[index] = setData(figure, { numbered: { kind: 'figure', number } });
		return SKIP;
	});
}

/** `<b>Figure 3</b> The caption`. */
export function caption(
	tagName: string,
	label: string,
	text: string | Element['children'],
): Element {
	return {
		type: 'element',
		tagName,
		properties: {},
		children: [
			{ type: 'element', tagName: 'b', properties: {}, children: [{ type: 'text', value: label }] },
			{ type: 'text', value: ' ' },
			...(typeof text === 'string' ? [{ type: 'text' as const, value: text }] : text),
		],
	};
}
