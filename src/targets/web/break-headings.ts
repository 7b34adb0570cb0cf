import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from '../../markdown/visit.ts';
import { phrases } from '../../domain/text/phrases.ts';
import { element } from '../../markdown/element.ts';

// What fits into a line everywhere needs no places to break.
const short = 8;
const breakable = new Set(['a', 'em', 'mark', 'span', 'strong']);

/** Says where long Chinese headings may break, by `<wbr>`; the sheet forbids it elsewhere. */
export function breakHeadings(tree: Root): void {
	if (tree.data?.locale !== 'zh') return;
	visit(tree, 'element', (node) => {
		if (!/^h[2-4]$/.test(node.tagName)) return undefined;
		if ((toString(node).match(/\p{sc=Han}/gu) ?? []).length > short) breakIn(node);
		return SKIP;
	});
}

function breakIn(node: Element): void {
	node.children = node.children.flatMap((child): ElementContent[] => {
		if (child.type === 'element' && breakable.has(child.tagName)) breakIn(child);
		if (child.type !== 'text') return [child];
		return phrases(child.value).flatMap((value, index, all): ElementContent[] => {
			const text: ElementContent = { type: 'text', value };
			const before = all[index - 1] ?? ' ';
			if (/\s$/.test(before) || /^\s/.test(value)) return [text];
			return [element('wbr'), text];
		});
	});
}
