import { addresses } from '../../domain/addresses.ts';
import { authorsOf } from '../../domain/blog/authors-of.ts';
import { timeOf } from '../../domain/i18n/format-date.ts';
import { languageTag, type Locale } from '../../domain/i18n/locale.ts';
import { messages } from '../../domain/i18n/messages.ts';
import { localePath } from '../../domain/i18n/paths.ts';
import type { Site } from '../../domain/site.ts';
import { firstSentence } from '../../domain/text/first-sentence.ts';
import { escapeXml } from '../../domain/text/escape-xml.ts';
import type { Feed, FeedItem } from '../../targets/feed/feed.ts';
import type { BookData } from '../content-data.ts';
import type { Head } from '../head.ts';
import { type BookChange, bookChanges } from './book-changes.ts';
import { type BookView, type ChapterRow, rowLabel } from './book-view.ts';

interface Place {
	locale: Locale;
	site: Site;
	origin: string;
}

/** What changed in a book, for readers who follow it; undefined: nothing is said to have changed. */
export function bookFeed(
	book: Pick<BookData, 'id' | 'data'>,
	view: BookView,
	place: Place,
): Feed | undefined {
	const { locale, site, origin } = place;
	const changes = bookChanges(book, view, locale);
	if (changes.length === 0) return undefined;
	const homeUrl = origin + encodeURI(view.url);
	const path = localePath(addresses.bookFeed(book.id), locale, site.defaultLocale);
	const authors = authorsOf({ data: book.data, locale }, site).map(({ name }) => name);
	return {
		title: feedTitle(view, locale),
		description: view.description,
		language: languageTag[locale],
		homeUrl,
		feedUrl: origin + encodeURI(path),
		items: changes.map((change) => ({ ...itemOf(change, homeUrl, place), authors })),
	};
}

/** How the pages of a book name its feed; empty for a book without one. */
export function bookFeedLinks(
	{ id, data }: Pick<BookData, 'id' | 'data'>,
	view: Pick<BookView, 'title'>,
	{ locale, site }: Omit<Place, 'origin'>,
): Head['feeds'] {
	if (data.changes.length === 0) return [];
	const href = localePath(addresses.bookFeed(id), locale, site.defaultLocale);
	return [{ type: 'application/rss+xml', title: feedTitle(view, locale), href: encodeURI(href) }];
}

function feedTitle({ title }: Pick<BookView, 'title'>, locale: Locale): string {
	return `${title} · ${messages[locale].book.changes}`;
}

function itemOf(
	{ id, date, text, lang, chapters }: BookChange,
	homeUrl: string,
	{ locale, origin }: Place,
): Omit<FeedItem, 'authors'> {
	const links = chapters.map((row) => `<li>${linkTo(row, locale, origin)}</li>\n`);
	const list = links.length > 0 ? `<ul>\n${links.join('')}</ul>\n` : '';
	return {
		url: `${homeUrl}#${id}`,
		title: firstSentence(text),
		description: text,
		html: `<p>${escapeXml(text)}</p>\n${list}`,
		language: languageTag[lang],
		published: timeOf(date),
		tags: [],
	};
}

function linkTo(row: ChapterRow, locale: Locale, origin: string): string {
	const name = [rowLabel(row, locale), row.title].filter(Boolean).join(' · ');
	return `<a href="${escapeXml(origin + encodeURI(row.url ?? ''))}">${escapeXml(name)}</a>`;
}
