import { addresses } from '../../domain/addresses.ts';
import { type Author, authorsOf } from '../../domain/blog/authors-of.ts';
import type { Feature } from '../../domain/feature.ts';
import { wordsIn } from '../../domain/handbook/words-in.ts';
import { type Locale, locales } from '../../domain/i18n/locale.ts';
import { messages } from '../../domain/i18n/messages.ts';
import { localePath } from '../../domain/i18n/paths.ts';
import { site } from '../../site.ts';
import { type BookChange, bookChanges } from '../books/book-changes.ts';
import { type BookCover, bookCover } from '../books/book-cover.ts';
import { bookHead } from '../books/book-head.ts';
import { bookIndex } from '../books/book-index.ts';
import { bookJsonLd } from '../books/book-json-ld.ts';
import { type BookView, bookView, chapterCount, publishedRows } from '../books/book-view.ts';
import type { BookData } from '../content-data.ts';
import type { Head } from '../head.ts';
import { editUrlOf, origin } from '../origin.ts';
import { type Content, readContent } from '../queries.ts';
import { makeShell, type Shell } from '../shell.ts';
import { keyed } from './keyed.ts';

export interface BookProps {
	shell: Shell;
	head: Head;
	book: BookView;
	cover: BookCover;
	audience: string;
	authors: Author[];
	edition?: string;
	status: BookData['data']['status'];
	/** How many chapters and appendices there are. */
	chapters: number;
	/** How many of them can be read. */
	readable: number;
	/** Address of the first chapter. */
	start?: string | undefined;
	/** Other ways to read it: in one page, by its terms, by what changes. */
	ways: { whole?: string; terms?: string; feed?: string };
	changes: BookChange[];
	editUrl?: string | undefined;
	features: Feature[];
}

/** `/handbooks/<book>/`. */
export async function bookPaths() {
	const content = await readContent();
	return locales.flatMap((locale) =>
		content.books.map((book) => keyed(locale, { book: book.id }, bookProps(book, content, locale))),
	);
}

function bookProps(book: BookData, content: Content, locale: Locale): BookProps {
	const { data } = book;
	const view = bookView(book, content, locale);
	const { title, description } = view;
	const rows = publishedRows(view);
	const path = addresses.book(book.id);
	const cover = bookCover(book, locale);
	const card = { locale: view.lang, kicker: messages[view.lang].book.books };
	const named = { path, title, description, card };
	const jsonLd = bookJsonLd(book, content, { locale, site, origin });
	return {
		shell: makeShell(content, locale, { path, site }),
		head: bookHead({ book, view, content, locale }, { ...named, jsonLd }),
		book: view,
		cover,
		audience: data.audience ? wordsIn(data.audience, locale) : '',
		authors: authorsOf({ data, locale }, site),
		...(data.edition ? { edition: data.edition } : {}),
		status: data.status,
		chapters: chapterCount(view),
		readable: rows.filter(({ kind }) => kind !== 'section').length,
		start: rows[0]?.url,
		ways: waysTo(book, { content, locale, isReadable: rows.length > 0 }),
		changes: bookChanges(book, view, locale),
		editUrl: editUrlOf(book.path),
		features: ['book', 'book-home'],
	};
}

interface Read {
	content: Content;
	locale: Locale;
	/** Whether there is a chapter yet. */
	isReadable: boolean;
}

function waysTo(book: BookData, { content, locale, isReadable }: Read): BookProps['ways'] {
	const { id, data } = book;
	const at = (path: string): string => localePath(path, locale, site.defaultLocale);
	return {
		...(isReadable ? { whole: at(addresses.bookPrint(id)) } : {}),
		...(bookIndex(book, content, locale).length > 0 ? { terms: at(addresses.bookTerms(id)) } : {}),
		...(data.changes.length > 0 ? { feed: at(addresses.bookFeed(id)) } : {}),
	};
}
