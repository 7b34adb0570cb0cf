import { addresses } from '../../domain/addresses.ts';
import { type Locale, locales } from '../../domain/i18n/locale.ts';
import { site } from '../../site.ts';
import type { Content } from '../queries.ts';
import type { ListedPage } from '../sitemap.ts';
import { bookIndex } from './book-index.ts';
import { bookLocales } from './book-locales.ts';
import { bookModified } from './book-modified.ts';

/** Pages about books, for the sitemap: not the chapters, and not the print, which repeats them. */
export function bookPages({ books, ...content }: Content): ListedPage[] {
	return books.flatMap((book) => {
		const { id, outline } = book;
		const within = bookLocales(book, content.pages);
		const modified = byLocale((locale) => bookModified(book, content.pages, locale));
		const parts = outline.parts.map(({ number }) => addresses.bookPart(id, number));
		const home: ListedPage = { path: addresses.book(id), in: within, modified };
		const hasIndex = bookIndex(book, content, within[0] ?? site.defaultLocale).length > 0;
		const others = [...parts, ...(hasIndex ? [addresses.bookTerms(id)] : [])];
		return [home, ...others.map((path) => ({ path, in: within }))];
	});
}

function byLocale(of: (locale: Locale) => string | undefined): ListedPage['modified'] {
	return Object.fromEntries(
		locales.flatMap((locale) => {
			const day = of(locale);
			return day ? [[locale, day]] : [];
		}),
	);
}
