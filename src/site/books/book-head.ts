import type { Locale } from '../../domain/i18n/locale.ts';
import { site } from '../../site.ts';
import type { BookData } from '../content-data.ts';
import { type Head, type HeadOptions, makeHead } from '../head.ts';
import { origin } from '../origin.ts';
import type { Content } from '../queries.ts';
import { bookFeedLinks } from './book-feed.ts';
import { bookLocales } from './book-locales.ts';
import type { BookView } from './book-view.ts';

interface Shown {
	book: BookData;
	view: BookView;
	content: Pick<Content, 'pages'>;
	locale: Locale;
}

/** Head of a page of a book: with its feed, and its own only in languages that the book is in. */
export function bookHead(
	{ book, view, content, locale }: Shown,
	options: Omit<HeadOptions, 'locale' | 'feeds'>,
): Head {
	const translations = bookLocales(book, content.pages);
	const feeds = bookFeedLinks(book, view, { locale, site });
	return makeHead({ translations, ...options, locale, feeds }, site, origin);
}
