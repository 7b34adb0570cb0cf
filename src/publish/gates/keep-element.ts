import type { Attributes, BuiltElement } from './built-element.ts';
import { keepMeta } from './keep-meta.ts';
import { addressesIn } from './page-addresses.ts';
import type { PageFacts } from './page-facts.ts';

/** Attributes whose words are ids of the same page; `form` of `<mo>` is a form of the sign. */
const holdsIds: ReadonlySet<string> = new Set([
	'aria-activedescendant',
	'aria-controls',
	'aria-describedby',
	'aria-details',
	'aria-errormessage',
	'aria-flowto',
	'aria-labelledby',
	'aria-owns',
	'commandfor',
	'for',
	'form',
	'headers',
	'interestfor',
	'itemref',
	'list',
	'popovertarget',
]);

/** Attributes that hold a script, a page or styles, which a strict policy forbids. */
const holdsCode = /^(?:on[a-z]+|srcdoc|style)$/;

const noRel: readonly string[] = [];

/** Where the facts of a page go, and the strings that they keep. */
export interface Keeper {
	facts: PageFacts;
	own: (piece: string) => string;
}

/** Keeps what the gates need to know of an element. */
export function keepElement(element: BuiltElement, keeper: Keeper): void {
	const { name, attributes, place, around } = element;
	const { facts, own } = keeper;
	keepNames(element, keeper);
	if (name === 'html') facts.lang = own(attributes['lang'] ?? '');
	if (name === 'meta' || name === 'link') keepMeta(element, keeper);
	if (isPicture(name, attributes)) {
		facts.images.push({
			...place,
			src: own(attributes['src'] ?? attributes['href'] ?? ''),
			alt: attributes['alt'] === undefined ? undefined : own(attributes['alt']),
			hidden: around.isHidden || isMute(attributes['role']) || attributes['aria-hidden'] === 'true',
		});
	}
	keepLinks(element, keeper);
}

/** What needs words for those who do not see it: of a map, the places that lead somewhere. */
function isPicture(name: string, { type, href }: Attributes): boolean {
	if (name === 'input') return type?.toLowerCase() === 'image';
	return name === 'img' || (name === 'area' && href !== undefined);
}

function isMute(role: string | undefined): boolean {
	return role === 'presentation' || role === 'none';
}

function keepLinks({ name, attributes, place, around }: BuiltElement, keeper: Keeper): void {
	for (const { attribute, url } of addressesIn(name, attributes)) {
		const rel = attributes['rel'];
		const hreflang = attributes['hreflang'];
		keeper.facts.links.push({
			...place,
			url: keeper.own(url),
			element: name,
			attribute,
			rel: rel ? rel.toLowerCase().trim().split(/\s+/).map(keeper.own) : noRel,
			inMain: around.inMain,
			...(hreflang === undefined ? {} : { hreflang: keeper.own(hreflang) }),
		});
	}
}

/** Ids, what names them, and attributes with code. */
function keepNames({ name, attributes, place }: BuiltElement, { facts, own }: Keeper): void {
	for (const attribute in attributes) {
		const value = attributes[attribute] ?? '';
		if (attribute === 'id') {
			if (facts.ids.has(value)) facts.repeatedIds.push({ ...place, value: own(value) });
			else facts.ids.set(own(value), place);
		} else if (attribute === 'name' && name === 'a') {
			if (!facts.ids.has(value)) facts.ids.set(own(value), place);
		} else if (holdsIds.has(attribute) && !(attribute === 'form' && name === 'mo')) {
			for (const id of value.trim().split(/\s+/)) {
				facts.idUses.push({ ...place, value: { attribute, id: own(id) } });
			}
		} else if (holdsCode.test(attribute)) {
			facts.inlineCode.push({ ...place, value: attribute });
		}
	}
}
