import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from '../visit.ts';
import { element, inPlaceOf } from '../element.ts';
import { setData } from '../set-data.ts';
import { takeId } from './own-id.ts';

/** What a paragraph holds when it is one image, linked or not, and perhaps `{#id}` after it. */
interface Only {
	image: Element;
	content: Element;
	id: string | undefined;
}

function onlyImage(paragraph: Element): Only | undefined {
	const children = paragraph.children.filter(
		(child) => child.type !== 'text' || child.value.trim() !== '',
	);
	const [content, after] = children;
	if (content?.type !== 'element' || children.length > 2) return undefined;
	const id = after?.type === 'text' ? takeId(after.value) : undefined;
	if (after && id?.rest.trim() !== '') return undefined;
	if (content.tagName === 'img') return { image: content, content, id: id?.id };
	const [inner] = content.children;
	if (content.tagName !== 'a' || content.children.length !== 1) return undefined;
	return inner?.type === 'element' && inner.tagName === 'img'
		? { image: inner, content, id: id?.id }
		: undefined;
}

/** An image alone in its paragraph, with a title or an id: a figure that is counted. */
export function annotateFigures(tree: Root): void {
	visit(tree, 'element', (node, index, parent) => {
		if (node.tagName !== 'p' || !parent || index === undefined) return;
		const found = onlyImage(node);
		const title = found?.image.properties['title'];
		if (!found || (!title && !found.id)) return;
		delete found.image.properties['title'];
		const text: ElementContent[] =
			typeof title === 'string' && title ? [{ type: 'text', value: title }] : [];
		const figure = inPlaceOf(
			element('figure', { className: ['fig'] }, [found.content, caption('figcaption', text)]),
			node,
		);
		parent.children[index] = setData(figure, { counted: { kind: 'figure', id: found.id } });
		return SKIP;
	});
}

/** A caption that waits for its label, `<b>Figure 3</b>`. */
export function caption(tagName: 'figcaption' | 'caption', children: ElementContent[]): Element {
	return element(tagName, {}, children);
}
