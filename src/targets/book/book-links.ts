import { decode } from '../../domain/text/decode.ts';
import type { BookText } from './book-text.ts';
import { chapterAnchor, fragmentTo, placeAnchor } from './anchors.ts';

/** Where a link of a book leads. */
export interface BookLink {
	href: string;
	/** What paper has to say, because it cannot be pressed; none within the book. */
	address?: string;
}

/** A link of a text → the same link in the page of the whole book. */
export type BookLinks = (href: string, from: BookText) => BookLink;

interface BookPlaces {
	texts: readonly BookText[];
	/** Other pages of the book, such as its parts: address without escapes → id in the page. */
	pages: ReadonlyMap<string, string>;
	/** Public origin of the site, `https://example.org`. */
	origin: string;
}

/**
 * Links between the pages of a book become links within its one page; all others stay, and say where
 * they lead. A fragment that its chapter does not have leads to the chapter.
 */
export function bookLinks({ texts, pages, origin }: BookPlaces): BookLinks {
	const byPath = new Map(texts.flatMap((text) => text.paths.map((path) => [path, text] as const)));
	return (href, from) => {
		const url = URL.parse(href, origin + encodeURI(from.paths[0] ?? '/'));
		if (!url) return { href };
		if (url.origin !== origin) return { href, address: addressOf(href) };
		const path = pathOf(url);
		const text = byPath.get(path);
		const anchor = text ? anchorIn(text, url.hash) : pages.get(path);
		return anchor === undefined ? { href, address: url.href } : { href: fragmentTo(anchor) };
	};
}

/** `/a/b`, `/a/b/index.html` → `/a/b/`. */
function pathOf({ pathname }: URL): string {
	const path = decode(pathname).normalize();
	return path.replace(/(?:\/index\.html|\/)?$/, '/');
}

function anchorIn({ slug, ids }: BookText, hash: string): string {
	// What follows is a text for the browser to look for.
	const [raw = ''] = hash.slice(1).split(':~:');
	const id = [raw, decode(raw)].find((each) => ids.has(each));
	return id === undefined ? chapterAnchor(slug) : placeAnchor(slug, id);
}

function addressOf(href: string): string {
	return href.replace(/^(?:mailto|tel):/i, '');
}
