import { addresses } from '../../domain/addresses.ts';
import { type Locale, locales } from '../../domain/i18n/locale.ts';
import { messages } from '../../domain/i18n/messages.ts';
import { site } from '../../site.ts';
import { type BookCard, bookCards } from '../books/book-card.ts';
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
	books: BookCard[];
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
		books: bookCards(content, locale),
	};
}
