import { addresses } from '../../domain/addresses.ts';
import { type Locale, locales } from '../../domain/i18n/locale.ts';
import { messages } from '../../domain/i18n/messages.ts';
import { site } from '../../site.ts';
import { type BookCover, bookCover } from '../books/book-cover.ts';
import { bookView, chapterCount } from '../books/book-view.ts';
import type { BookData } from '../content-data.ts';
import { type Head, makeHead } from '../head.ts';
import { origin } from '../origin.ts';
import { type Content, readContent } from '../queries.ts';
import { makeShell, type Shell } from '../shell.ts';
import { keyed } from './keyed.ts';

export interface BooksProps {
	shell: Shell;
	head: Head;
	title: string;
	description: string;
	books: {
		cover: BookCover;
		title: string;
		/** Language of title and description. */
		lang: Locale;
		description: string;
		url: string;
		chapters: number;
		minutes: number;
		status: BookData['data']['status'];
	}[];
}

/** `/handbooks/`, where there are books. */
export async function booksPaths() {
	const content = await readContent();
	if (content.books.length === 0) return [];
	return locales.map((locale) => keyed(locale, {}, booksProps(content, locale)));
}

function booksProps(content: Content, locale: Locale): BooksProps {
	const path = addresses.handbooks;
	const { books: title, booksDescription: description } = messages[locale].book;
	return {
		shell: makeShell(content, locale, { path, site }),
		head: makeHead({ locale, path, title, description }, site, origin),
		title,
		description,
		books: content.books.map((book) => {
			const view = bookView(book, content, locale);
			const { title, lang, description, url, minutes } = view;
			return {
				...{ title, lang, description, url, minutes },
				cover: bookCover(book, locale),
				chapters: chapterCount(view),
				status: book.data.status,
			};
		}),
	};
}
