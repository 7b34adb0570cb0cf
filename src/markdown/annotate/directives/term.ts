import type { Element, ElementContent } from 'hast';
import { written } from '../../blocks/attributes.ts';
import { elementAt } from '../../blocks/element.ts';
import { labelOf, withoutLinks } from '../../blocks/label.ts';
import { text } from '../../element.ts';
import { setData } from '../../set-data.ts';
import type { Directive, DirectiveCall, DirectivePlace } from '../directives.ts';
import { report } from '../report.ts';

/**
 * `:term[these words]{id}` marks by hand; without an id the words themselves name the term.
 * `annotate/terms.ts` knows the glossary.
 */
export const term: Directive = (call, place) =>
	worded(call, place, (label) => setData(span(call, withoutLinks(label)), { byHand: idOf(call) }));

/** `:noterm[these words]`: nothing in them is marked. */
export const noterm: Directive = (call, place) =>
	worded(call, place, (label) => setData(span(call, label), { noTerm: true }));

function worded(
	call: DirectiveCall,
	place: DirectivePlace,
	make: (label: ElementContent[]) => Element,
): ElementContent[] {
	const label = labelOf(call);
	if (label) return [make(label)];
	report(place.file, call.node, {
		code: 'term/empty',
		message: `Unexpected \`${written(call)}\` without words, expected \`${written(call)}[some words]\``,
		hint: 'The word is shown as it stands.',
	});
	return [text(written(call))];
}

function span(call: DirectiveCall, children: ElementContent[]): Element {
	return elementAt(call, 'span', {}, children);
}

/** `{service-mesh}`, `{#service-mesh}` and `{id=service-mesh}` are the same. */
function idOf({ attributes }: DirectiveCall): string {
	const [name = '', value = ''] = Object.entries(attributes)[0] ?? [];
	return attributes['id'] ?? (value === '' ? name : '');
}
