import { addresses } from '../../domain/addresses.ts';
import { type Locale, locales, otherLocale } from '../../domain/i18n/locale.ts';
import { localePath } from '../../domain/i18n/paths.ts';
import { site } from '../../site.ts';
import { bookIds, chapterAnchor } from '../../targets/book/anchors.ts';
import { idOf, type PageData } from '../content-data.ts';
import { type BookView, type ChapterRow, type PartView, rowLabel } from './book-view.ts';

/** A chapter, an appendix, or a section with a page of its own, in the one page of its book. */
export interface PrintText {
	/** Below the book, `kv-cache/paging`. */
	slug: string;
	/** Its id in the page. */
	anchor: string;
	/** `3`, `B`, `3.2`, `''`. */
	number: string;
	/** `Chapter 3`, `第3章`; of a section `3.2`. */
	label: string;
	title: string;
	description: string;
	/** The language of its text. */
	lang: Locale;
	/** Level of its heading. */
	level: 3 | 4;
	/** What reading it takes, with its sections. */
	minutes: number;
	/** Addresses of its page, without escapes, its own language first. */
	paths: string[];
	/** Where the store keeps its text. */
	key: string;
	/** The entry of a text that has components to run. */
	entry?: string;
	sections: PrintText[];
}

export interface PrintPart {
	number: number;
	title: string;
	/** Language of the title. */
	lang: Locale;
	description: string;
	chapters: PrintText[];
}

interface PrintView {
	parts: PrintPart[];
	appendices: PrintText[];
}

/** What the one page of a book holds: all that has a text which readers may see. */
export function printView(view: BookView, pages: readonly PageData[], locale: Locale): PrintView {
	const bySlug = new Map(pages.map((page) => [page.slug, page]));
	const texts = (rows: readonly ChapterRow[]): PrintText[] =>
		rows.flatMap((row) => {
			const page = bySlug.get(`handbooks/${view.id}/${row.slug}`);
			return page && row.url ? [textOf(row, page, { locale, sections: texts(row.sections) })] : [];
		});
	return {
		parts: view.parts.map((part) => partOf(part, texts)).filter(({ chapters }) => chapters.length),
		appendices: texts(view.appendices),
	};
}

/** All texts in reading order. */
export function printTexts({ parts, appendices }: PrintView): PrintText[] {
	const top = [...parts.flatMap(({ chapters }) => chapters), ...appendices];
	return top.flatMap((text) => [text, ...text.sections]);
}

function partOf(
	{ number, title, lang, description, chapters }: PartView,
	texts: (rows: readonly ChapterRow[]) => PrintText[],
): PrintPart {
	return { number, title, lang, description, chapters: texts(chapters) };
}

function textOf(
	row: ChapterRow,
	page: PageData,
	{ locale, sections }: { locale: Locale; sections: PrintText[] },
): PrintText {
	const { slug, number, title, description, lang } = row;
	const pathIn = (each: Locale): string =>
		localePath(addresses.page(page.slug), each, site.defaultLocale);
	return {
		...{ slug, number, title, description, lang, sections },
		minutes: sections.reduce((sum, { minutes }) => sum + minutes, row.minutes),
		anchor: chapterAnchor(slug),
		label: rowLabel(row, locale),
		level: row.kind === 'section' ? 4 : 3,
		paths: [locale, otherLocale(locale)].map(pathIn),
		key: page.key,
		...(page.runs ? { entry: idOf(page) } : {}),
	};
}

/** Other pages of a book, in every language, with the ids that stand for them: address → id. */
export function printPlaces(
	book: string,
	parts: readonly PrintPart[],
): (readonly [path: string, id: string])[] {
	return locales.flatMap((locale) => {
		const at = (path: string): string => localePath(path, locale, site.defaultLocale);
		return [
			[at(addresses.book(book)), bookIds.title] as const,
			...parts.map(
				({ number }) => [at(addresses.bookPart(book, number)), bookIds.part(number)] as const,
			),
		];
	});
}
