import type { Element, ElementContent } from 'hast';
import { messages } from '../../../domain/i18n/messages.ts';
import { readAttributes } from '../../blocks/attributes.ts';
import { elementAt, markBlock } from '../../blocks/element.ts';
import { labelOf } from '../../blocks/label.ts';
import { text } from '../../element.ts';
import type { DirectiveCall, DirectivePlace } from '../directives.ts';
import { report } from '../report.ts';

/**
 * `:sidenote[…]` in a sentence, or `:::sidenote` around blocks: a remark in the margin. Where there
 * is no margin, the one in a sentence stands in brackets.
 */
export function sidenote(call: DirectiveCall, place: DirectivePlace): ElementContent[] {
	readAttributes(call, place, []);
	const label = labelOf(call);
	const properties = { className: ['sidenote'], role: 'note' };
	if (call.kind === 'container') {
		const title = label ? [elementAt(call, 'p', {}, [elementAt(call, 'strong', {}, label)])] : [];
		const made = elementAt(call, 'div', properties, [...title, ...call.children]);
		return [markBlock(made, 'sidenote')];
	}
	if (!label) {
		report(place.file, call.node, {
			code: 'sidenote/empty',
			message: 'Unexpected `:sidenote` without a text, expected `:sidenote[A remark]`',
			hint: 'The word is shown as it stands.',
		});
		return [text(':sidenote')];
	}
	const [before, after] = messages[place.locale].brackets;
	const made = elementAt(call, 'small', properties, [
		bracket(call, before),
		...label,
		bracket(call, after),
	]);
	return [markBlock(made, 'sidenote')];
}

/** Not seen in the margin. */
function bracket(call: DirectiveCall, sign: string): Element {
	return elementAt(call, 'span', { className: ['bracket'] }, [text(sign)]);
}
