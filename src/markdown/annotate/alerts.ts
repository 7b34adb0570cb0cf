import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { messages } from '../../domain/i18n/messages.ts';
import type { Locale } from '../../domain/i18n/locale.ts';
import { setData } from '../set-data.ts';

const marker = /^\s*\[!(note|tip|important|warning|caution)\][ \t]*(?:\n|$)/i;

type CalloutKind = keyof (typeof messages)['en']['callout'];

/** GitHub alerts, `> [!NOTE]`: the quotation becomes a callout with its name in the language. */
export function annotateAlerts(tree: Root, locale: Locale): void {
	visit(tree, 'element', (node, index, parent) => {
		if (node.tagName !== 'blockquote' || !parent || index === undefined) return;
		const kind = takeMarker(node);
		if (!kind) return;
		parent.children[index] = callout(kind, node.children, locale);
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

function callout(kind: CalloutKind, children: ElementContent[], locale: Locale): Element {
	const { callout: names, stamp } = messages[locale];
	const node: Element = {
		type: 'element',
		tagName: 'div',
		properties: { className: ['callout', kind], role: 'note', ariaLabel: names[kind] },
		children: [
			element('span', { ariaHidden: 'true', className: ['stamp'] }, stamp[kind]),
			element('p', { className: ['callout-name'] }, names[kind]),
			...children,
		],
	};
	return setData(node, { callout: kind });
}

function element(tagName: string, properties: Element['properties'], text: string): Element {
	return { type: 'element', tagName, properties, children: [{ type: 'text', value: text }] };
}
