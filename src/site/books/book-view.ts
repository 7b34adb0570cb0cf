import { addresses } from '../../domain/addresses.ts';
import type { BookChapter } from '../../domain/handbook/book.ts';
import { languageOf, wordsIn } from '../../domain/handbook/words-in.ts';
import type { Locale } from '../../domain/i18n/locale.ts';
import { messages } from '../../domain/i18n/messages.ts';
import { localePath } from '../../domain/i18n/paths.ts';
import { readingMinutes } from '../../domain/text/reading-stats.ts';
import { site } from '../../site.ts';
import type { BookData, PageData, PlannedChapter } from '../content-data.ts';
import { inLocale } from '../post-views.ts';
import type { Content } from '../queries.ts';

/** A chapter, an appendix, or a section with a page of its own, as pages show it. */
export interface ChapterRow {
	/** Below the book, `kv-cache`. */
	slug: string;
	kind: BookChapter['kind'];
	/** `3`, `B`, `3.2`, `''`. */
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

export interface PartView {
	title: string;
	/** Language of the title. */
	lang: Locale;
	description: string;
	/** Of its own page. */
	url: string;
	/** Counted from 1. */
	number: number;
	chapters: ChapterRow[];
}

/** A book in a language, or in the one that there is. */
export interface BookView {
	id: string;
	url: string;
	title: string;
	/** Language of the title. */
	lang: Locale;
	description: string;
	parts: PartView[];
	appendices: ChapterRow[];
	minutes: number;
}

/** What pages say of a book. */
export function bookView(
	{ id, data, outline, planned }: BookData,
	content: Pick<Content, 'pages'>,
	locale: Locale,
): BookView {
	const row = rowMaker(id, { locale, pages: content.pages, planned });
	const parts = outline.parts.map(({ title, description, number, chapters }) => ({
		title: wordsIn(title, locale),
		lang: languageOf(title, locale),
		description: description ? wordsIn(description, locale) : '',
		url: localePath(addresses.bookPart(id, number), locale, site.defaultLocale),
		number,
		chapters: chapters.map(row),
	}));
	const appendices = outline.appendices.map(row);
	return {
		id,
		url: localePath(addresses.book(id), locale, site.defaultLocale),
		title: wordsIn(data.title, locale),
		lang: languageOf(data.title, locale),
		description: wordsIn(data.description, locale),
		parts,
		appendices,
		minutes: minutesOf([...parts.flatMap(({ chapters }) => chapters), ...appendices]),
	};
}

/** Every chapter and section that has a page, in reading order. */
export function publishedRows({ parts, appendices }: BookView): ChapterRow[] {
	const top = [...parts.flatMap(({ chapters }) => chapters), ...appendices];
	return top.flatMap((row) => [row, ...row.sections]).filter(({ url }) => url);
}

/** How many chapters and appendices a book has, planned ones among them. */
export function chapterCount({ parts, appendices }: BookView): number {
	return parts.reduce((sum, { chapters }) => sum + chapters.length, appendices.length);
}

/** `Chapter 3`, `第3章`, `附录B`; of a section its number alone; `''` where there are none. */
export function rowLabel({ kind, number }: ChapterRow, locale: Locale): string {
	if (number === '') return '';
	return kind === 'section' ? number : messages[locale].reference[kind](number);
}

type RowMaker = (chapter: BookChapter) => ChapterRow;

interface Texts {
	locale: Locale;
	pages: readonly PageData[];
	planned: BookData['planned'];
}

function rowMaker(book: string, { locale, pages, planned }: Texts): RowMaker {
	const bySlug = new Map(inLocale(pages, locale).map((page) => [page.slug, page]));
	const drafts = new Map(inLocale(planned, locale).map((draft) => [draft.slug, draft]));
	const row: RowMaker = ({ slug, kind, number, sections }) => {
		const name = `handbooks/${book}/${slug}`;
		const page = bySlug.get(name);
		const facts = page ? factsOf(page, locale) : plannedFacts(drafts.get(name), slug, locale);
		return { slug, kind, number, ...facts, sections: sections.map(row) };
	};
	return row;
}

type Facts = Pick<ChapterRow, 'title' | 'description' | 'url' | 'lang' | 'minutes'>;

function factsOf(page: PageData, locale: Locale): Facts {
	return {
		title: page.data.title,
		description: page.data.description,
		url: localePath(addresses.page(page.slug), locale, site.defaultLocale),
		lang: page.locale,
		minutes: readingMinutes(page.stats),
	};
}

/** Of a draft, or in development of a name without a text. */
function plannedFacts(draft: PlannedChapter | undefined, slug: string, locale: Locale): Facts {
	const { title = slug, description = '', locale: lang = locale } = draft ?? {};
	return { title, description, lang, minutes: 0 };
}

function minutesOf(rows: readonly ChapterRow[]): number {
	return rows.reduce((sum, { minutes, sections }) => sum + minutes + minutesOf(sections), 0);
}
