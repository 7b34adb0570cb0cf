import type { Locale } from '../../domain/i18n/locale.ts';
import { messages } from '../../domain/i18n/messages.ts';
import type { SearchEntry } from '../../domain/search/search-page.ts';
import { bookLocales } from '../books/book-locales.ts';
import { bookModified } from '../books/book-modified.ts';
import { bookView, type ChapterRow } from '../books/book-view.ts';
import { pageModified } from '../books/page-modified.ts';
import type { BookData } from '../content-data.ts';
import type { Content } from '../queries.ts';

type Books = Pick<Content, 'books' | 'pages'>;

/** Books and their chapters that are written in a language, in reading order. */
export function bookEntries(content: Books, lang: Locale): SearchEntry[] {
	return content.books.flatMap((book) => [
		...(bookLocales(book, content.pages).includes(lang) ? [bookEntry(book, content, lang)] : []),
		...chapterEntries(book, content, lang),
	]);
}

function bookEntry(book: BookData, content: Books, lang: Locale): SearchEntry {
	const { url, title, description } = bookView(book, content, lang);
	const date = bookModified(book, content.pages, lang);
	return {
		...{ url: encodeURI(url), lang, type: 'book', title, description, book: book.id },
		...{ crumbs: [messages[lang].book.books], names: [], tags: [] },
		...(date ? { date } : {}),
	};
}

function chapterEntries(book: BookData, content: Books, lang: Locale): SearchEntry[] {
	const dates = datesOf(book, content, lang);
	return placedRows(book, content, lang).flatMap(({ row, crumbs }) => {
		const { slug, url, title, description } = row;
		if (!url || row.lang !== lang) return [];
		const date = dates.get(slug);
		return {
			...{ url: encodeURI(url), lang, type: 'chapter', title, description, crumbs },
			...{ names: [], book: book.id, tags: [] },
			...(date ? { date } : {}),
		};
	});
}

/** When chapters last changed, by what stands below the book in their addresses. */
function datesOf({ id, data }: BookData, { pages }: Books, lang: Locale): Map<string, string> {
	const folder = `handbooks/${id}/`;
	return new Map(
		pages
			.filter(({ slug, locale }) => locale === lang && slug.startsWith(folder))
			.flatMap((page) => {
				const day = pageModified([page], [{ id, data }])[lang];
				return day ? [[page.slug.slice(folder.length), day] as const] : [];
			}),
	);
}

interface PlacedRow {
	row: ChapterRow;
	crumbs: string[];
}

function placedRows(book: BookData, content: Books, lang: Locale): PlacedRow[] {
	const { title, parts, appendices } = bookView(book, content, lang);
	const withSections = (row: ChapterRow, crumbs: string[]): PlacedRow[] => [
		{ row, crumbs },
		...row.sections.map((section) => ({ row: section, crumbs: [...crumbs, row.title] })),
	];
	return [
		...parts.flatMap((part) =>
			part.chapters.flatMap((row) => withSections(row, [title, part.title])),
		),
		...appendices.flatMap((row) => withSections(row, [title, messages[lang].book.appendices])),
	];
}
