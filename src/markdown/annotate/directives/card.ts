import type { Element, ElementContent } from 'hast';
import { readAttributes, written } from '../../blocks/attributes.ts';
import { elementAt, markBlock } from '../../blocks/element.ts';
import { labelOf, withoutLinks } from '../../blocks/label.ts';
import { text } from '../../element.ts';
import type { DirectiveCall, DirectivePlace } from '../directives.ts';
import { report } from '../report.ts';
import { checkLink } from '../safe-urls.ts';

/** `::card[Title]{href=…}`, or `:::card[Title]{href=…}` around a few words. */
export function card(call: DirectiveCall, place: DirectivePlace): ElementContent[] {
	const { href } = readAttributes(call, place, ['href']);
	const label = labelOf(call);
	if (!href || !label) reportMissing(call, place, href ? 'title' : 'address');
	const name = label ?? (href ? [text(href)] : []);
	if (name.length === 0) return call.children;
	const title = href ? link(href, name, { call, place }) : name;
	const heading = elementAt(call, 'p', {}, [elementAt(call, 'strong', {}, title)]);
	const made = elementAt(call, 'div', { className: ['card'] }, [heading, ...call.children]);
	return [markBlock(made, 'card')];
}

interface Where {
	call: DirectiveCall;
	place: DirectivePlace;
}

/** Addresses of the text were checked before this one was made. */
function link(href: string, name: ElementContent[], { call, place }: Where): Element[] {
	const made = elementAt(call, 'a', { href }, withoutLinks(name));
	checkLink(made, place.file);
	return [made];
}

function reportMissing(call: DirectiveCall, { file }: DirectivePlace, what: string): void {
	report(file, call.node, {
		code: `card/no-${what}`,
		message: `Unexpected \`${written(call)}\` without ${what === 'title' ? 'a title' : 'an address'}, expected \`${written(call)}[Title]{href=…}\``,
		hint: 'A card leads somewhere, and says where.',
	});
}
