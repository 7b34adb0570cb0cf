import type { ElementContent } from 'hast';
import { idOf, readAttributes } from '../../blocks/attributes.ts';
import { markBlock } from '../../blocks/element.ts';
import { splitParts } from '../../blocks/split.ts';
import type { DirectiveCall, DirectivePlace } from '../directives.ts';
import { report } from '../report.ts';

/** `:::steps` around an ordered list. */
export function steps(call: DirectiveCall, place: DirectivePlace): ElementContent[] {
	const attributes = readAttributes(call, place, ['id']);
	const { parts, others } = splitParts(call.children, ({ tagName }) => tagName === 'ol');
	if (parts.length !== 1 || others.length > 0) {
		report(place.file, call.node, {
			code: 'steps/content',
			message: `Unexpected ${parts.length === 0 ? 'absence of a list' : 'text beside the list'} in \`:::steps\`, expected one ordered list`,
			hint: 'Indent what belongs to a step as far as its text: `1. First` and, below, three spaces.',
		});
	}
	for (const list of parts) {
		// Its numbers are drawn by the sheet, and some readers take a list without markers for none.
		list.properties = { ...list.properties, className: ['steps'], role: 'list' };
		markBlock(list, 'steps');
	}
	if (parts[0]) Object.assign(parts[0].properties, idOf(attributes));
	return call.children;
}
