import type { Card } from '../../domain/card.ts';
import { type Locale, locales, otherLocale } from '../../domain/i18n/locale.ts';
import { type CommentsView, commentsProps } from '../../domain/comments-view.ts';
import { sharedIds } from '../../domain/handbook/shared-ids.ts';
import { readingMinutes } from '../../domain/text/reading-stats.ts';
import { site } from '../../site.ts';
import { bookFeedLinks } from '../books/book-feed.ts';
import { chapterJsonLd } from '../books/book-json-ld.ts';
import { bookLocales } from '../books/book-locales.ts';
import { type BookPlace, bookPlaces } from '../books/book-place.ts';
import type { BookData, PageData } from '../content-data.ts';
import { cardHead, type Head } from '../head.ts';
import { origin } from '../origin.ts';
import { inLocale } from '../post-views.ts';
import { socialCard } from '../social-card.ts';
import { type Content, readContent } from '../queries.ts';
import { keyed } from './keyed.ts';
import { contentsOf, pagePropsIn, type PageProps } from './page-props.ts';

export interface ChapterProps extends PageProps {
	minutes: number;
	comments?: CommentsView;
	book: BookPlace;
	/** Sections by id that the page in the other language has, too: the switch leads to the same. */
	sharedIds: string[];
	/** What search filters by. Records are made of props: no page carries a byte of it. */
	filters: { type: 'chapter'; book: string };
}

/** Chapters: `/handbooks/<book>/<chapter>/`. */
export async function chapterPaths() {
	return (await allChapters()).flatMap(({ locale, book, chapter, section, props }) =>
		section === undefined ? [keyed(locale, { book, chapter }, props)] : [],
	);
}

/** Sections with pages of their own: `/handbooks/<book>/<chapter>/<section>/`. */
export async function sectionPaths() {
	return (await allChapters()).flatMap(({ locale, book, chapter, section, props }) =>
		section === undefined ? [] : [keyed(locale, { book, chapter, section }, props)],
	);
}

interface ChapterPath {
	locale: Locale;
	book: string | undefined;
	chapter: string | undefined;
	section: string | undefined;
	props: ChapterProps;
}

async function allChapters(): Promise<ChapterPath[]> {
	const content = await readContent();
	return locales.flatMap((locale) => chaptersIn(content, locale));
}

function chaptersIn(content: Content, locale: Locale): ChapterPath[] {
	const propsOf = pagePropsIn(content, locale);
	const placeOf = bookPlaces(content, locale);
	const books = new Map(
		content.books.map((book) => {
			return [book.id, { book, languages: bookLocales(book, content.pages) }];
		}),
	);
	const others = inLocale(content.pages, otherLocale(locale));
	const twins = new Map(others.map((page) => [page.slug, contentsOf(page)]));
	return inLocale(content.pages, locale).flatMap((page) => {
		const place = placeOf(page.slug);
		if (!place) return [];
		const { updated = place.changed, ...props } = propsOf(page);
		const [, book, chapter, section] = page.slug.split('/');
		const headings = contentsOf(page);
		const told = { ...books.get(place.id), place, page, modified: updated };
		return {
			...{ locale, book, chapter, section },
			props: {
				...props,
				head: headOf(props.head, told, locale),
				...(updated ? { updated } : {}),
				...commentsProps(site, {
					id: props.id,
					data: page.data,
					features: [...props.features, 'book'],
				}),
				minutes: readingMinutes(page.stats),
				headings,
				book: place,
				sharedIds: sharedIds(headings, twins.get(page.slug) ?? []),
				filters: { type: 'chapter', book: place.id },
			} satisfies ChapterProps,
		};
	});
}

/** What a chapter says of itself and of its place in the book. */
function chapterCard({ data, locale }: PageData, { title, label }: BookPlace): Card {
	const words = { kicker: title, label, title: data.title, below: data.description };
	return socialCard({ locale, ...words }, site);
}

interface Told {
	book?: BookData;
	languages?: Locale[];
	place: BookPlace;
	page: PageData;
	modified: string | undefined;
}

/** The head of a chapter, with what it has of its book. */
function headOf(head: Head, told: Told, locale: Locale): Head {
	const { book, languages = [], place, page, modified } = told;
	if (!book) return head;
	return {
		...head,
		card: cardHead(chapterCard(page, place), origin),
		feeds: [...bookFeedLinks(book, place, { locale, site }), ...head.feeds],
		jsonLd: chapterJsonLd(
			{ book, languages, page, place, modified, isTranslated: head.alternates.length > 0 },
			{ locale, site, origin },
		),
	};
}
