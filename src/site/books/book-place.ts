import type { Locale } from '../../domain/i18n/locale.ts';
import type { Content } from '../queries.ts';
import { bookView, type ChapterRow, publishedRows, rowLabel } from './book-view.ts';

/** What a chapter's page says of its book. */
export interface BookPlace {
	title: string;
	url: string;
	/** `Chapter 3`, `第3章`; of a section `3.2`. */
	label: string;
	before?: ChapterRow | undefined;
	after?: ChapterRow | undefined;
}

/** Finds the place of chapters in their books, by slug of the page. */
export function bookPlaces(
	content: Content,
	locale: Locale,
): (slug: string) => BookPlace | undefined {
	const places = new Map<string, BookPlace>();
	for (const book of content.books) {
		const view = bookView(book, content, locale);
		const rows = publishedRows(view);
		for (const [index, row] of rows.entries()) {
			places.set(`handbooks/${book.id}/${row.slug}`, {
				title: view.title,
				url: view.url,
				label: rowLabel(row, locale),
				before: rows[index - 1],
				after: rows[index + 1],
			});
		}
	}
	return (slug) => places.get(slug);
}
