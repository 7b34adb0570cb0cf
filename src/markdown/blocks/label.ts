import type { ElementContent } from 'hast';
import { SKIP, visit } from '../visit.ts';
import type { DirectiveCall } from '../annotate/directives.ts';

/** What may stand within a sentence; raw HTML may bring anything else into a label. */
const phrasing = new Set(
	'a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q rp rt ruby s samp small span strong sub sup time tt u var wbr'.split(
		' ',
	),
);

/** The label, or undefined when there is nothing to read in it. */
export function labelOf({ label }: DirectiveCall): ElementContent[] | undefined {
	const isBlank = (node: ElementContent): boolean =>
		node.type !== 'element' && (node.type !== 'text' || node.value.trim() === '');
	if (!label || label.every(isBlank)) return undefined;
	return asSpans(label, (tagName) => !phrasing.has(tagName));
}

/** The same text without links: for what is a link or a switch as a whole. */
export function withoutLinks(children: ElementContent[]): ElementContent[] {
	return asSpans(children, (tagName) => tagName === 'a');
}

function asSpans(
	children: ElementContent[],
	isRefused: (tagName: string) => boolean,
): ElementContent[] {
	visit({ type: 'root', children }, 'element', (node) => {
		if (node.tagName === 'math') return SKIP;
		if (!isRefused(node.tagName)) return undefined;
		node.tagName = 'span';
		const { id } = node.properties;
		// What a footnote leads back to stays where it is.
		node.properties = id ? { id } : {};
		return undefined;
	});
	return children;
}
