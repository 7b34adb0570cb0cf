import type { Element } from 'hast';
import { descendants } from '../html/dom.ts';
import type { Counts, Kind } from './finding.ts';

/** The tags of inline markup and what they count as. */
export const inlineKinds: Record<string, Kind> = {
	strong: 'strong',
	b: 'strong',
	em: 'emphasis',
	i: 'emphasis',
	del: 'deleted',
	s: 'deleted',
	strike: 'deleted',
	code: 'inlineCode',
	samp: 'inlineCode',
	tt: 'inlineCode',
	var: 'inlineCode',
	br: 'breaks',
};

/** Inline markup inside an element. */
export function countInline(element: Element): Counts {
	const counts: Counts = {};
	for (const node of descendants(element, 'a', ...Object.keys(inlineKinds))) {
		const kind =
			node.tagName === 'a'
				? 'href' in node.properties
					? 'links'
					: undefined
				: inlineKinds[node.tagName];
		if (kind) counts[kind] = (counts[kind] ?? 0) + 1;
	}
	return counts;
}
