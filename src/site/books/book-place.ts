import { lastChange } from '../../domain/handbook/last-change.ts';
import type { Locale } from '../../domain/i18n/locale.ts';
import type { BookData } from '../content-data.ts';
import type { Content } from '../queries.ts';
import { messages } from '../../domain/i18n/messages.ts';
import { type NavPart, navParts } from './book-nav.ts';
import { bookView, type BookView, type ChapterRow, publishedRows, rowLabel } from './book-view.ts';

/** What a chapter's page says of its book. */
export interface BookPlace {
	id: string;
	title: string;
	url: string;
	/** Language of the book's title. */
	lang: Locale;
	/** `Chapter 3`, `第3章`; of a section `3.2`. */
	label: string;
	/** `3`, `B`, `3.2`, `''`. */
	number: string;
	/** `Chapter 3 of 9`, also of its sections; `''` where chapters have no numbers. */
	where: string;
	/** Which of all chapters one is in, from 0, and how many there are. */
	chapter: number;
	chapters: number;
	/** Which of all pages this is, from 1. */
	page: number;
	/** How many pages there are. */
	pages: number;
	parts: NavPart[];
	before?: ChapterRow | undefined;
	after?: ChapterRow | undefined;
	/** When the book last said that it changed. */
	changed?: string | undefined;
}

/** Finds the place of chapters in their books, by slug of the page. */
export function bookPlaces(
	content: Pick<Content, 'books' | 'pages'>,
	locale: Locale,
): (slug: string) => BookPlace | undefined {
	const places = new Map<string, BookPlace>();
	for (const book of content.books) {
		const view = bookView(book, content, locale);
		const rows = publishedRows(view);
		for (const [index, row] of rows.entries()) {
			const place = placeOf(row, { book, view, locale });
			places.set(`handbooks/${book.id}/${row.slug}`, {
				...place,
				page: index + 1,
				pages: rows.length,
				before: rows[index - 1],
				after: rows[index + 1],
			});
		}
	}
	return (slug) => places.get(slug);
}

interface Shown {
	book: BookData;
	view: BookView;
	locale: Locale;
}

function placeOf(row: ChapterRow, { book, view, locale }: Shown) {
	const chapters = [...view.parts.flatMap(({ chapters }) => chapters), ...view.appendices];
	const chapter = chapters.findIndex(({ slug }) => `${row.slug}/`.startsWith(`${slug}/`));
	const label = chapters[chapter] ? rowLabel(chapters[chapter], locale) : '';
	return {
		id: book.id,
		title: view.title,
		url: view.url,
		lang: view.lang,
		label: rowLabel(row, locale),
		number: row.number,
		where: label && messages[locale].book.place(label, chapters.length),
		chapter,
		chapters: chapters.length,
		parts: navParts(view, row.slug, locale),
		changed: lastChange(book.data.changes, row.slug),
	};
}
