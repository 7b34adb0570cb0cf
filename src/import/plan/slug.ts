import { decode } from '../../domain/text/decode.ts';
import type { Entry } from '../read/feed.ts';

const longest = 80;

/** The slug an entry asks for: the last part of its address, else its title. */
export function wantedSlug({ link, title, guid }: Pick<Entry, 'link' | 'title' | 'guid'>): string {
	return fromAddress(link) || cleanSlug(title) || cleanSlug(guid) || 'post';
}

function fromAddress(link: string): string {
	const url = URL.parse(link);
	const parts = (url?.pathname ?? '')
		.split('/')
		.filter((part) => part && !/^index\.\w+$/i.test(part));
	return cleanSlug(decode(parts.at(-1) ?? '').replace(/\.(?:html?|php|aspx?|md)$/i, ''));
}

/** Lower-case letters, digits and single hyphens, in any script; never a path. */
export function cleanSlug(text: string): string {
	const slug = text
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{Ll}\p{Lo}\p{N}]+/gu, '-')
		.replace(/^-+|-+$/g, '');
	const characters = [...slug];
	if (characters.length <= longest) return slug;
	return characters
		.slice(0, longest)
		.join('')
		.replace(/-[^-]*$/, '');
}

/** `slug`, or `slug-2`, `slug-3` … for the first that nobody has. */
export function freeSlug(slug: string, isTaken: (slug: string) => boolean): string {
	for (let n = 1; ; n++) {
		const candidate = n === 1 ? slug : `${slug}-${n}`;
		if (!isTaken(candidate)) return candidate;
	}
}
