import { pageIds } from '../../domain/page-ids.ts';

/** Ids of a book's page itself. No slug has a colon, so that they are nobody else's. */
export const bookIds = {
	title: 'book:title',
	contents: 'book:contents',
	contentsName: 'book:contents-name',
	appendices: 'book:appendices',
	part: (number: number): string => `book:part-${number}`,
} as const;

const taken: ReadonlySet<string> = new Set(Object.values(pageIds));

/** The id of a chapter in the page of its book: `kv-cache`, `kv-cache.paging`. */
export function chapterAnchor(slug: string): string {
	const name = nameOf(slug);
	return taken.has(name) ? `${name}--` : name;
}

/**
 * The id of a place of a chapter: (`kv-cache`, `size`) → `kv-cache--size`. No slug has two hyphens
 * in a row or one at its end, so that no two places share an id.
 */
export function placeAnchor(slug: string, id: string): string {
	return `${nameOf(slug)}--${id}`;
}

/** As the fragment of an address; decoded, it is the id again. */
export function fragmentTo(anchor: string): string {
	return `#${anchor.replace(/[%\s]/g, encodeURIComponent)}`;
}

function nameOf(slug: string): string {
	return slug.replaceAll('/', '.');
}
