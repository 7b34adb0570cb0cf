import { book, progress } from './kept.ts';

/** What stands below the book in the address of a link: `kv-cache/`. */
export const pageOf = ({ pathname }: HTMLAnchorElement): string =>
	pathname.split(`/${book}/`)[1] ?? '';

/** Of the sidebar, or of contents. */
export const links = [
	...document.querySelectorAll<HTMLAnchorElement>('.book-nav li a, .parts li a'),
];

/** Ticks what was read; the sheet says how, for eyes and ears. */
export function tick(): void {
	const [, ...read] = progress();
	for (const link of links) link.toggleAttribute('data-read', read.includes(pageOf(link)));
}
