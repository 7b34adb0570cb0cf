import type { Element, ElementContent, Root, RootContent } from 'hast';
import { SKIP, visit } from '../visit.ts';
import { messages } from '../../domain/i18n/messages.ts';
import type { Locale } from '../../domain/i18n/locale.ts';
import { element, inPlaceOf } from '../element.ts';
import { setData } from '../set-data.ts';
import { caption } from './figures.ts';
import { takeId } from './own-id.ts';

const marker = /^(?:Table:\s+|表[：:]\s*)/;

/**
 * Puts each table in a container that scrolls by keyboard and has a name of its own. A paragraph
 * `Table: …` or `表：…` just before it becomes its numbered caption.
 */
export function annotateTables(tree: Root, locale: Locale): void {
	const text = messages[locale];
	let count = 0;
	visit(tree, 'element', (node, index, parent) => {
		if (node.tagName !== 'table' || !parent || index === undefined) return;
		count++;
		const before = paragraphBefore(parent.children, index);
		const title = before === undefined ? undefined : takeCaption(parent.children[before]);
		node.properties['className'] = ['lines'];
		alignByClass(node);
		const wrapper = inPlaceOf(
			element('div', { className: ['scroll'], role: 'region', tabIndex: 0 }, [node]),
			node,
		);
		if (title && before !== undefined) {
			node.children.unshift(caption('caption', title.children));
			setData(wrapper, { counted: { kind: 'table', id: title.id } });
			parent.children.splice(before, index - before + 1, wrapper);
			return [SKIP, before + 1];
		}
		wrapper.properties['ariaLabel'] = text.scrollTable(count);
		parent.children[index] = wrapper;
		return [SKIP, index + 1];
	});
}

/** `align` is deprecated, and content carries no styles: the site's sheet knows these classes. */
function alignByClass(table: Element): void {
	visit(table, 'element', ({ properties }) => {
		const { align } = properties;
		if (align === 'right' || align === 'center') properties['className'] = [align];
		delete properties['align'];
	});
}

/** Index of the paragraph right before a table, over white space. */
function paragraphBefore(
	siblings: RootContent[] | ElementContent[],
	index: number,
): number | undefined {
	for (let at = index - 1; at >= 0; at--) {
		const sibling = siblings[at];
		if (sibling?.type === 'text' && sibling.value.trim() === '') continue;
		return sibling?.type === 'element' && sibling.tagName === 'p' ? at : undefined;
	}
	return undefined;
}

interface TableCaption {
	children: ElementContent[];
	id: string | undefined;
}

/** The caption without `Table:` and `{#id}`; undefined: the paragraph is no caption. */
function takeCaption(node: RootContent | ElementContent | undefined): TableCaption | undefined {
	if (node?.type !== 'element') return undefined;
	const [first, ...rest] = node.children;
	if (first?.type !== 'text' || !marker.test(first.value)) return undefined;
	const children = [{ ...first, value: first.value.replace(marker, '') }, ...rest];
	const last = children.at(-1);
	const end = last?.type === 'text' ? takeId(last.value) : undefined;
	if (!end || last?.type !== 'text') return { children, id: undefined };
	return { children: [...children.slice(0, -1), { ...last, value: end.rest }], id: end.id };
}
