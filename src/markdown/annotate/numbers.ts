import type { Element, ElementContent, Root } from 'hast';
import { EXIT, visit } from '../visit.ts';
import type { VFile } from 'vfile';
import { messages } from '../../domain/i18n/messages.ts';
import type { NumberedKind } from '../../domain/outline.ts';
import { element } from '../element.ts';
import { contextOf, findingsOf } from '../file-data.ts';
import { setData } from '../set-data.ts';

const idPrefix = {
	figure: 'fig',
	table: 'tab',
	listing: 'lst',
	equation: 'eq',
} as const satisfies Record<NumberedKind, string>;

/** Ids that figures and their like get by themselves: kept free of headings. */
export const numberedId = new RegExp(`^(?:${Object.values(idPrefix).join('|')})-[\\d.]+$`);

/** Counts figures, tables, listings and equations, each kind in reading order. */
export function annotateNumbers(tree: Root, file: VFile): void {
	const { locale, numberPrefix } = contextOf(file);
	const counts: Record<NumberedKind, number> = { figure: 0, table: 0, listing: 0, equation: 0 };
	visit(tree, 'element', (node) => {
		const { counted } = node.data ?? {};
		if (!counted) return;
		const { kind } = counted;
		const number = `${numberPrefix}${++counts[kind]}`;
		const id = counted.id ?? `${idPrefix[kind]}-${number}`;
		node.properties['id'] = id;
		label(node, kind, messages[locale].numbered[kind](number));
		delete node.data?.counted;
		setData(node, { numbered: { kind, number, own: counted.id !== undefined } });
		const { line = 1, column = 1 } = node.position?.start ?? {};
		const own = counted.id === undefined ? {} : { own: true as const };
		findingsOf(file).numbered.push({ kind, number, id, ...own, line, column });
	});
}

/** Puts the label where a reader looks for it: before the caption, or beside the equation. */
function label(node: Element, kind: NumberedKind, text: string): void {
	if (kind === 'table') node.properties['ariaLabel'] = text;
	const target = labelled(node, kind);
	if (!target) return;
	if (kind === 'equation') {
		target.children = [{ type: 'text', value: text }];
		return;
	}
	const bold = element('b', {}, [{ type: 'text', value: text }]);
	const space: ElementContent[] = target.children.length > 0 ? [{ type: 'text', value: ' ' }] : [];
	target.children.unshift(bold, ...space);
}

/** A figure may hold another one, with a caption of its own. */
function labelled(node: Element, kind: NumberedKind): Element | undefined {
	const isTarget = (child: Element): boolean =>
		kind === 'equation' ? child.data?.placeOfNumber === true : captions.has(child.tagName);
	if (node.tagName === 'figure') {
		return node.children.find(
			(child): child is Element => child.type === 'element' && isTarget(child),
		);
	}
	let found: Element | undefined;
	visit(node, 'element', (child) => {
		if (isTarget(child)) found = child;
		return found ? EXIT : undefined;
	});
	return found;
}

const captions = new Set(['figcaption', 'caption']);
