import { addresses } from '../../domain/addresses.ts';
import type { BookChapter } from '../../domain/handbook/book.ts';
import { readingOrder } from '../../domain/handbook/book.ts';
import { wordsIn } from '../../domain/handbook/words-in.ts';
import { type Locale, locales } from '../../domain/i18n/locale.ts';
import { messages } from '../../domain/i18n/messages.ts';
import { localePath } from '../../domain/i18n/paths.ts';
import { readingMinutes } from '../../domain/text/reading-stats.ts';
import { site } from '../../site.ts';
import type { BookData, PageData } from '../content-data.ts';
import { type Head, makeHead } from '../head.ts';
import { editUrlOf, origin } from '../origin.ts';
import { inLocale } from '../post-views.ts';
import { type Content, readContent } from '../queries.ts';
import { makeShell, type Shell } from '../shell.ts';
import { keyed } from './keyed.ts';

/** A chapter as contents show it. */
export interface ChapterRow {
	/** `3`, `B`, `''`. */
	number: string;
	title: string;
	description: string;
	/** None of one that is planned: it has no page yet. */
	url?: string;
	/** Language of its text. */
	lang: Locale;
	minutes: number;
	/** Pages below it. */
	sections: ChapterRow[];
}

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
	parts: { title: string; description: string; chapters: ChapterRow[] }[];
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
				const rows = rowsOf(book, content, locale);
				return {
					title: wordsIn(book.data.title, locale),
					description: wordsIn(book.data.description, locale),
					url: localePath(addresses.book(book.id), locale, site.defaultLocale),
					chapters: rows.length,
					minutes: minutesOf(rows),
				};
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
	const { data, outline } = book;
	const path = addresses.book(book.id);
	const title = wordsIn(data.title, locale);
	const description = wordsIn(data.description, locale);
	const row = rowMaker(book, content, locale);
	const parts = outline.parts.map((part) => ({
		title: wordsIn(part.title, locale),
		description: part.description ? wordsIn(part.description, locale) : '',
		chapters: part.chapters.map(row),
	}));
	const appendices = outline.appendices.map(row);
	const rows = [...parts.flatMap(({ chapters }) => chapters), ...appendices];
	return {
		shell: makeShell(content, locale, { path, site }),
		head: makeHead({ locale, path, title, description }, site, origin),
		title,
		description,
		audience: data.audience ? wordsIn(data.audience, locale) : '',
		...(data.edition ? { edition: data.edition } : {}),
		status: data.status,
		start: rows.find(({ url }) => url)?.url,
		minutes: minutesOf(rows),
		parts,
		appendices,
		changes: data.changes.map(({ date, text }) => ({ date, text: wordsIn(text, locale) })),
		editUrl: editUrlOf(book.path),
	};
}

type RowMaker = (chapter: BookChapter) => ChapterRow;

/** Makes rows of a book's chapters, in a language or in the one that there is. */
function rowMaker({ id }: BookData, content: Content, locale: Locale): RowMaker {
	const pages = new Map(inLocale(content.pages, locale).map((page) => [page.slug, page]));
	const row: RowMaker = ({ slug, number, sections }) => {
		const page = pages.get(`handbooks/${id}/${slug}`);
		return { number, ...factsOf(page, slug, locale), sections: sections.map(row) };
	};
	return row;
}

function factsOf(
	page: PageData | undefined,
	slug: string,
	locale: Locale,
): Omit<ChapterRow, 'number' | 'sections'> {
	// A draft is no page in a build.
	if (!page) return { title: slug, description: '', lang: locale, minutes: 0 };
	return {
		title: page.data.title,
		description: page.data.description,
		url: localePath(addresses.page(page.slug), locale, site.defaultLocale),
		lang: page.locale,
		minutes: readingMinutes(page.stats),
	};
}

function rowsOf(book: BookData, content: Content, locale: Locale): ChapterRow[] {
	const { parts, appendices } = book.outline;
	const row = rowMaker(book, content, locale);
	return [...parts.flatMap(({ chapters }) => chapters), ...appendices].map(row);
}

function minutesOf(rows: readonly ChapterRow[]): number {
	return rows.reduce((sum, { minutes, sections }) => sum + minutes + minutesOf(sections), 0);
}

/** What a chapter's page says of its book. */
export interface BookPlace {
	title: string;
	url: string;
	/** `Chapter 3`, `第3章`; of a section `3.2`. */
	label: string;
	before?: ChapterRow | undefined;
	after?: ChapterRow | undefined;
}

/** Finds the place of chapters in their books, by slug of the page. */
export function bookPlaces(
	content: Content,
	locale: Locale,
): (slug: string) => BookPlace | undefined {
	const text = messages[locale].reference;
	const places = new Map<string, BookPlace>();
	for (const book of content.books) {
		const row = rowMaker(book, content, locale);
		const order = readingOrder(book.outline).map((chapter) => ({ chapter, row: row(chapter) }));
		const there = order.filter((each) => each.row.url);
		for (const [index, { chapter }] of there.entries()) {
			const { kind, number, slug } = chapter;
			places.set(`handbooks/${book.id}/${slug}`, {
				title: wordsIn(book.data.title, locale),
				url: localePath(addresses.book(book.id), locale, site.defaultLocale),
				label: number === '' ? '' : kind === 'section' ? number : text[kind](number),
				before: there[index - 1]?.row,
				after: there[index + 1]?.row,
			});
		}
	}
	return (slug) => places.get(slug);
}
