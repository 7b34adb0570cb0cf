import type { Element, ElementContent } from 'hast';
import { idOf, readAttributes } from '../../blocks/attributes.ts';
import { labelOf } from '../../blocks/label.ts';
import { callout as makeCallout, type CalloutKind } from '../callout.ts';
import type { Directive, DirectiveCall, DirectivePlace } from '../directives.ts';

/** `:::note[Title]` and its like: what `> [!NOTE]` is, with a title of its own. */
export function callout(kind: CalloutKind): Directive {
	return (call: DirectiveCall, place: DirectivePlace): ElementContent[] => {
		const attributes = readAttributes(call, place, ['id']);
		const { children, node } = call;
		const made: Element = makeCallout(kind, {
			title: labelOf(call),
			children,
			locale: place.locale,
		});
		Object.assign(made.properties, idOf(attributes));
		if (node.position) made.position = node.position;
		return [made];
	};
}
