import type { OtherPart, PartView } from './part-view.ts';

/** The part that `#id` leads to; undefined: this one, or none. */
export function otherPart(href: string, part: PartView): OtherPart | undefined {
	if (!href.startsWith('#')) return undefined;
	const number = part.places.get(idIn(href)) ?? part.number;
	if (number === part.number) return undefined;
	return { number, count: part.count, url: part.addresses.get(number) };
}

function idIn(href: string): string {
	try {
		return decodeURIComponent(href.slice(1));
	} catch {
		return href.slice(1);
	}
}
