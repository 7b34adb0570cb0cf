import type { Locale } from '../../domain/i18n/locale.ts';
import type { BookData } from '../content-data.ts';
import type { Content } from '../queries.ts';
import { type BookCover, bookCover } from './book-cover.ts';
import { bookView, chapterCount } from './book-view.ts';

/** A book as lists show it. */
export interface BookCard {
	cover: BookCover;
	title: string;
	/** Language of title and description. */
	lang: Locale;
	description: string;
	url: string;
	chapters: number;
	minutes: number;
	status: BookData['data']['status'];
}

/** All books in the order that they give themselves; the others after them, by name of folder. */
export function bookCards(content: Pick<Content, 'books' | 'pages'>, locale: Locale): BookCard[] {
	const orderOf = ({ data }: BookData): number => data.order ?? Infinity;
	return content.books
		.toSorted((a, b) => (orderOf(a) === orderOf(b) ? 0 : orderOf(a) - orderOf(b)))
		.map((book) => {
			const view = bookView(book, content, locale);
			const { title, lang, description, url, minutes } = view;
			return {
				...{ title, lang, description, url, minutes },
				cover: bookCover(book, locale),
				chapters: chapterCount(view),
				status: book.data.status,
			};
		});
}
