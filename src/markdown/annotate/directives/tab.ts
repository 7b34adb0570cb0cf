import type { ElementContent } from 'hast';
import { readAttributes } from '../../blocks/attributes.ts';
import { elementAt } from '../../blocks/element.ts';
import { labelOf } from '../../blocks/label.ts';
import { makeTab } from '../../blocks/tabs.ts';
import type { DirectiveCall, DirectivePlace } from '../directives.ts';
import { report } from '../report.ts';

/** `:::tab[Linux]`, within `::::tabs`. */
export function tab(call: DirectiveCall, place: DirectivePlace): ElementContent[] {
	const { id } = readAttributes(call, place, ['id']);
	const label = labelOf(call);
	if (place.within !== 'tabs') {
		report(place.file, call.node, {
			code: 'tabs/outside',
			message: 'Unexpected `:::tab` outside of tabs, expected it right within `::::tabs`',
			hint: 'The outer container has more colons: `::::tabs`, `:::tab[A]`, `:::`, `::::`.',
		});
		const title = label ? [elementAt(call, 'p', {}, [elementAt(call, 'strong', {}, label)])] : [];
		return [...title, ...call.children];
	}
	if (!label) {
		report(place.file, call.node, {
			code: 'tabs/no-title',
			message: 'Unexpected `:::tab` without a title, expected `:::tab[Title]`',
			hint: 'Its number is shown instead.',
		});
	}
	return [makeTab(call, { title: label, id, children: call.children })];
}
