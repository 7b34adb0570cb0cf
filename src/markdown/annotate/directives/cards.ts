import type { Element, ElementContent } from 'hast';
import { idOf, readAttributes } from '../../blocks/attributes.ts';
import { elementAt, markBlock } from '../../blocks/element.ts';
import { splitParts } from '../../blocks/split.ts';
import type { DirectiveCall, DirectivePlace } from '../directives.ts';
import { report } from '../report.ts';

/** `::::cards` around cards: a list of links, in two columns where there is room. */
export function cards(call: DirectiveCall, place: DirectivePlace): ElementContent[] {
	const attributes = readAttributes(call, place, ['id']);
	const { parts, others } = splitParts(call.children, (node) => node.data?.block === 'card');
	if (parts.length === 0 || others.length > 0) {
		report(place.file, call.node, {
			code: 'cards/content',
			message: `Unexpected ${parts.length > 0 ? 'text between cards' : '`:::cards` without cards'}, expected only \`::card[Title]{href=…}\``,
			hint: 'Other text is shown before the cards.',
		});
	}
	if (parts.length === 0) return others;
	const items = parts.map((card): Element => ({ ...card, tagName: 'li' }));
	const properties = { className: ['cards'], role: 'list', ...idOf(attributes) };
	return [...others, markBlock(elementAt(call, 'ul', properties, items), 'cards')];
}
