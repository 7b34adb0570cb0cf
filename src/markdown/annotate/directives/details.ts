import type { ElementContent } from 'hast';
import { messages } from '../../../domain/i18n/messages.ts';
import { idOf, isSet, readAttributes } from '../../blocks/attributes.ts';
import { elementAt, markBlock } from '../../blocks/element.ts';
import { labelOf, withoutLinks } from '../../blocks/label.ts';
import { text } from '../../element.ts';
import type { DirectiveCall, DirectivePlace } from '../directives.ts';

/** `:::details[Summary]{open}`: text that is folded away until it is asked for. */
export function details(call: DirectiveCall, place: DirectivePlace): ElementContent[] {
	const attributes = readAttributes(call, place, ['open', 'id']);
	const label = labelOf(call);
	const name = label ? withoutLinks(label) : [text(messages[place.locale].details)];
	const open = isSet(call, place, 'open') ? { open: true } : {};
	const summary = elementAt(call, 'summary', {}, name);
	const made = elementAt(call, 'details', { ...idOf(attributes), ...open }, [
		summary,
		...call.children,
	]);
	return [markBlock(made, 'details')];
}
