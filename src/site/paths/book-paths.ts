import { addresses } from '../../domain/addresses.ts';
import { wordsIn } from '../../domain/handbook/words-in.ts';
import { type Locale, locales } from '../../domain/i18n/locale.ts';
import { messages } from '../../domain/i18n/messages.ts';
import { site } from '../../site.ts';
import { bookView, type ChapterRow, type PartView, publishedRows } from '../books/book-view.ts';
import type { BookData } from '../content-data.ts';
import { type Head, makeHead } from '../head.ts';
import { editUrlOf, origin } from '../origin.ts';
import { type Content, readContent } from '../queries.ts';
import { makeShell, type Shell } from '../shell.ts';
import { keyed } from './keyed.ts';

export interface BookProps {
	shell: Shell;
	head: Head;
	title: string;
	description: string;
	audience: string;
	edition?: string;
	status: BookData['data']['status'];
	/** Address of the first chapter. */
	start?: string | undefined;
	minutes: number;
	parts: PartView[];
	appendices: ChapterRow[];
	changes: { date: string; text: string }[];
	editUrl?: string | undefined;
}

export interface BooksProps {
	shell: Shell;
	head: Head;
	title: string;
	description: string;
	books: { title: string; description: string; url: string; chapters: number; minutes: number }[];
}

/** `/handbooks/`, where there are books. */
export async function booksPaths() {
	const content = await readContent();
	if (content.books.length === 0) return [];
	const path = addresses.handbooks;
	return locales.map((locale) => {
		const { books: title, booksDescription: description } = messages[locale].book;
		const props: BooksProps = {
			shell: makeShell(content, locale, { path, site }),
			head: makeHead({ locale, path, title, description }, site, origin),
			title,
			description,
			books: content.books.map((book) => {
				const view = bookView(book, content, locale);
				const { title, description, url, minutes, parts, appendices } = view;
				const chapters = parts.reduce((sum, part) => sum + part.chapters.length, 0);
				return { title, description, url, minutes, chapters: chapters + appendices.length };
			}),
		};
		return keyed(locale, {}, props);
	});
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
	const { title, description, minutes, parts, appendices } = view;
	const path = addresses.book(book.id);
	return {
		shell: makeShell(content, locale, { path, site }),
		head: makeHead({ locale, path, title, description }, site, origin),
		title,
		description,
		audience: data.audience ? wordsIn(data.audience, locale) : '',
		...(data.edition ? { edition: data.edition } : {}),
		status: data.status,
		start: publishedRows(view)[0]?.url,
		minutes,
		parts,
		appendices,
		changes: data.changes.map(({ date, text }) => ({ date, text: wordsIn(text, locale) })),
		editUrl: editUrlOf(book.path),
	};
}
