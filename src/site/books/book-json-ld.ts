import { addresses } from '../../domain/addresses.ts';
import { authorsOf } from '../../domain/blog/authors-of.ts';
import { wordsIn } from '../../domain/handbook/words-in.ts';
import { dayOf } from '../../domain/i18n/format-date.ts';
import { languageTag, type Locale, otherLocale } from '../../domain/i18n/locale.ts';
import { messages } from '../../domain/i18n/messages.ts';
import { localePath } from '../../domain/i18n/paths.ts';
import type { Site } from '../../domain/site.ts';
import type { BookData, PageData } from '../content-data.ts';
import { breadcrumbs, translationOf } from '../json-ld.ts';
import type { Content } from '../queries.ts';
import { bookLocales } from './book-locales.ts';
import { bookModified } from './book-modified.ts';
import type { BookPlace } from './book-place.ts';
import { bookView, publishedRows } from './book-view.ts';

/** Whose data it is: the site in one language. */
interface Place {
	locale: Locale;
	site: Site;
	origin: string;
}

/**
 * schema.org Book and BreadcrumbList of a book's home. A book that is not in the language of the page
 * is told of as the original has it.
 */
export function bookJsonLd(
	book: BookData,
	content: Pick<Content, 'pages'>,
	place: Place,
): object[] {
	const languages = bookLocales(book, content.pages);
	const locale = languages.includes(place.locale) ? place.locale : (languages[0] ?? place.locale);
	const own = { ...place, locale };
	const url = at(addresses.book(book.id), own);
	const name = wordsIn(book.data.title, locale);
	const modified = bookModified(book, content.pages, locale);
	const data = {
		'@type': 'Book',
		'@id': url,
		name,
		description: wordsIn(book.data.description, locale),
		inLanguage: languageTag[locale],
		url,
		author: authors(book, own),
		publisher: {
			'@type': 'Organization',
			name: place.site.name[locale],
			url: `${place.origin}/`,
		},
		license: place.site.licence.url,
		...(book.data.edition ? { bookEdition: book.data.edition } : {}),
		...(modified ? { dateModified: modified } : {}),
		...(languages.length > 1 ? translation(book, own) : {}),
		hasPart: parts(book, content, own),
	};
	return [data, breadcrumbs([...crumbs(place), [wordsIn(book.data.title, place.locale), url]])];
}

interface ChapterFacts {
	book: Pick<BookData, 'id' | 'data'>;
	/** The languages that the book is its own in. */
	languages: readonly Locale[];
	page: Pick<PageData, 'slug' | 'locale' | 'data'>;
	/** Of the page in its book. */
	place: Pick<BookPlace, 'title' | 'url' | 'number' | 'page'>;
	/** The other language has it, too. */
	isTranslated?: boolean;
	/** When the chapter last changed. */
	modified?: string | undefined;
}

/**
 * schema.org Chapter and BreadcrumbList of a chapter, or of a section with a page of its own: of the
 * book in the language of the text, where it is one.
 */
export function chapterJsonLd(
	{
		book,
		languages,
		page,
		place: { title, url: home, number, page: ordinal },
		modified,
		isTranslated = false,
	}: ChapterFacts,
	place: Place,
): object[] {
	const homeUrl = place.origin + encodeURI(home);
	const locale = languages.includes(page.locale) ? page.locale : (languages[0] ?? place.locale);
	const bookUrl = at(addresses.book(book.id), { ...place, locale });
	const url = at(addresses.page(page.slug), { ...place, locale: page.locale });
	const data = {
		'@type': 'Chapter',
		headline: page.data.title,
		description: page.data.description,
		position: positionOf(number, ordinal),
		inLanguage: languageTag[page.locale],
		url,
		author: authors(book, place),
		license: place.site.licence.url,
		...(isTranslated
			? translationOf(addresses.page(page.slug), { ...place, locale: page.locale })
			: {}),
		...(modified ? { dateModified: dayOf(modified) } : {}),
		isPartOf: { '@type': 'Book', '@id': bookUrl, name: wordsIn(book.data.title, locale) },
	};
	return [data, breadcrumbs([...crumbs(place), [title, homeUrl], [page.data.title, url]])];
}

/** The language at `/` is taken for the original. */
function translation({ id, data }: BookData, place: Place): object {
	const { locale, site } = place;
	const other = otherLocale(locale);
	const key = locale === site.defaultLocale ? 'workTranslation' : 'translationOfWork';
	const url = at(addresses.book(id), { ...place, locale: other });
	const name = wordsIn(data.title, other);
	return { [key]: { '@type': 'Book', '@id': url, name, inLanguage: languageTag[other] } };
}

/** Chapters that can be read; sections are parts of theirs. */
function parts(book: BookData, content: Pick<Content, 'pages'>, { locale, origin }: Place) {
	const rows = publishedRows(bookView(book, content, locale));
	return rows.flatMap(({ kind, title, number, url = '' }, index) => {
		if (kind === 'section') return [];
		const position = positionOf(number, index + 1);
		return [{ '@type': 'Chapter', position, name: title, url: origin + encodeURI(url) }];
	});
}

/** A number where it is one, else the text that it is; without either its place among all pages. */
function positionOf(number: string, ordinal: number): string | number {
	if (number === '') return ordinal;
	return /^\d+$/.test(number) ? Number(number) : number;
}

function authors({ data }: Pick<BookData, 'data'>, { locale, site }: Place) {
	return authorsOf({ data, locale }, site).map(({ name, url }) => ({
		'@type': 'Person',
		name,
		...(url ? { url } : {}),
	}));
}

function crumbs(place: Place): [string, string][] {
	const { locale, site } = place;
	return [
		[site.name[locale], at(addresses.home, place)],
		[messages[locale].book.books, at(addresses.handbooks, place)],
	];
}

function at(path: string, { locale, site, origin }: Place): string {
	return origin + encodeURI(localePath(path, locale, site.defaultLocale));
}
