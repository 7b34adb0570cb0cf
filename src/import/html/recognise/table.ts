import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { oneLine } from '../../read/plain-text.ts';
import { readCaption } from '../caption.ts';
import { descendants, excerpt, isElement, neighbour } from '../dom.ts';
import type { Place, Recogniser } from '../recognise.ts';
import { safeSource } from '../safe-source.ts';
import { roleOf, setRole } from '../roles.ts';

/**
 * A table and its caption, which may be its own `caption`, a `figcaption` before, after or around
 * it, or a paragraph beside it that says "Table 2: …".
 */
export const recogniseTable: Recogniser = (element, place) => {
	if (!isElement(element, 'table')) return undefined;
	if (descendants(element, 'table', 'pre').length > 0) {
		const why = 'a table or a listing inside a table has no Markdown: it is shown as source';
		place.note({ level: 'unsure', construct: 'nested table', why, where: excerpt(element) });
		return { is: 'source', value: safeSource(element) };
	}
	const caption = captionOf(element, place);
	if (!caption) return { is: 'table', caption: undefined, captionText: '' };
	setRole(caption, { is: 'moved' });
	const { text, number } = readCaption(oneLine(toString(caption)), 'table');
	if (number) place.numbered('table', number, text);
	return { is: 'table', caption, captionText: text };
};

function captionOf(table: Element, { parent, index, ancestors }: Place): Element | undefined {
	const own = descendants(table, 'caption')[0];
	if (own) return filled(own);
	const after = neighbour(parent.children, index, 1);
	const before = neighbour(parent.children, index, -1);
	for (const candidate of [after, before]) {
		if (isElement(candidate, 'figcaption') && !roleOf(candidate)) return filled(candidate);
	}
	const figure = ancestors.findLast((ancestor) => ancestor.tagName === 'figure');
	const around =
		figure && descendants(figure, 'table').length === 1 && descendants(figure, 'figcaption')[0];
	if (around) return filled(around);
	return [before, after].find(
		(node) => isElement(node, 'p') && !roleOf(node) && isNumbered(node),
	) as
		// `find` above has narrowed it to an element
		Element | undefined;
}

function isNumbered(paragraph: Element): boolean {
	const text = oneLine(toString(paragraph));
	return text.length < 200 && readCaption(text, 'table').number !== '';
}

function filled(caption: Element): Element | undefined {
	return toString(caption).trim() === '' ? undefined : caption;
}
