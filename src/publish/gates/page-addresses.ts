import type { Attributes } from './built-element.ts';

/** An address in an element's attributes. */
interface NamedAddress {
	attribute: string;
	url: string;
}

/** Attributes that hold one address, by element. */
const single: Readonly<Record<string, readonly string[]>> = {
	a: ['href', 'xlink:href'],
	area: ['href'],
	audio: ['src'],
	button: ['formaction'],
	embed: ['src'],
	form: ['action'],
	iframe: ['src'],
	image: ['href', 'xlink:href'],
	img: ['src'],
	input: ['src', 'formaction'],
	link: ['href'],
	object: ['data'],
	script: ['src'],
	source: ['src'],
	track: ['src'],
	use: ['href', 'xlink:href'],
	video: ['src', 'poster'],
};

/** Attributes that hold candidates with a width or a density behind each. */
const candidates: Readonly<Record<string, string>> = {
	img: 'srcset',
	link: 'imagesrcset',
	source: 'srcset',
};

/** The addresses that an element names. */
export function addressesIn(element: string, attributes: Attributes): NamedAddress[] {
	const names = single[element];
	if (!names) return [];
	const found: NamedAddress[] = [];
	for (const attribute of names) {
		const url = attributes[attribute];
		if (url !== undefined) found.push({ attribute, url: url.trim() });
	}
	const attribute = candidates[element];
	const set = attribute === undefined ? undefined : attributes[attribute];
	if (attribute !== undefined && set !== undefined) {
		for (const url of urlsOfSet(set)) found.push({ attribute, url });
	}
	return found;
}

/**
 * `a.webp 1x, b,c.webp 2x` → `a.webp`, `b,c.webp`: an address ends at a space, or at a comma that
 * one follows, as https://html.spec.whatwg.org/multipage/images.html#parse-a-srcset-attribute reads it.
 */
function urlsOfSet(set: string): string[] {
	return [...set.matchAll(/[\s,]*(\S+?)(?:,(?=\s|$)|\s[^,]*(?:,|$)|$)/g)].map(
		([, url = '']) => url,
	);
}
