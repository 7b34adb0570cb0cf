import type { Element, Root } from 'hast';
import { SKIP, visit } from '../visit.ts';
import type { Locale } from '../../domain/i18n/locale.ts';
import { callout, type CalloutKind } from './callout.ts';

const marker = /^\s*\[!(note|tip|important|warning|caution)\][ \t]*(?:\n|$)/i;

/** GitHub alerts, `> [!NOTE]`: the quotation becomes a callout with its name in the language. */
export function annotateAlerts(tree: Root, locale: Locale): void {
	visit(tree, 'element', (node, index, parent) => {
		if (node.tagName !== 'blockquote' || !parent || index === undefined) return;
		const kind = takeMarker(node);
		if (!kind) return;
		const made = callout(kind, { children: node.children, locale });
		if (node.position) made.position = node.position;
		parent.children[index] = made;
		return [SKIP, index + 1];
	});
}

/** Removes `[!NOTE]` from the first paragraph and says which kind it was. */
function takeMarker(quote: Element): CalloutKind | undefined {
	const paragraph = quote.children.find((child) => child.type === 'element');
	if (paragraph?.type !== 'element' || paragraph.tagName !== 'p') return undefined;
	const first = paragraph.children[0];
	const match = first?.type === 'text' ? marker.exec(first.value) : null;
	if (!match || first?.type !== 'text') return undefined;
	first.value = first.value.slice(match[0].length);
	if (first.value === '') paragraph.children.shift();
	const next = paragraph.children[0];
	if (next?.type === 'element' && next.tagName === 'br') paragraph.children.shift();
	if (paragraph.children.length === 0) {
		quote.children = quote.children.filter((child) => child !== paragraph);
	}
	// The pattern lists exactly the kinds that have a name.
	return match[1]?.toLowerCase() as CalloutKind;
}
