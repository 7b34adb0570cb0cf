import type { Locale } from '../../domain/i18n/locale.ts';
import { messages } from '../../domain/i18n/messages.ts';
import type { BookView, ChapterRow } from './book-view.ts';

/** Where the book's page has its appendices: they have no page of their own. */
export const appendicesId = 'appendices';

/** A chapter or a section in the sidebar of a book. */
export interface NavRow {
	number: string;
	title: string;
	/** None of one that is planned. */
	url?: string;
	/** Language of the title. */
	lang: Locale;
	isHere: boolean;
	/** Of the chapter that one is in; of others none. */
	sections: NavRow[];
}

/** A part in the sidebar: a link, or open. */
export interface NavPart {
	title: string;
	url: string;
	/** Language of the title. */
	lang: Locale;
	/** Its chapters, where one is in it. */
	rows: NavRow[];
}

/**
 * Where one is in a book, and the way to all the rest: the part that one is in, chapter by chapter,
 * and of every other part one link. So the sidebar of 200 chapters costs what that of 20 does.
 */
export function navParts(book: BookView, slug: string, locale: Locale): NavPart[] {
	const holds = (row: ChapterRow): boolean =>
		[row, ...row.sections].some((one) => one.slug === slug);
	const rowsOf = (rows: readonly ChapterRow[]): NavRow[] =>
		rows.some(holds) ? rows.map((row) => navRow(row, slug, holds)) : [];
	const parts = book.parts.map(({ title, url, lang, chapters }) => ({
		...{ title, url, lang },
		rows: rowsOf(chapters),
	}));
	if (book.appendices.length === 0) return parts;
	return [
		...parts,
		{
			title: messages[locale].book.appendices,
			url: `${book.url}#${appendicesId}`,
			lang: locale,
			rows: rowsOf(book.appendices),
		},
	];
}

function navRow(row: ChapterRow, here: string, holds: (row: ChapterRow) => boolean): NavRow {
	const { number, title, url, lang, slug, sections } = row;
	return {
		number,
		title,
		...(url ? { url } : {}),
		lang,
		isHere: slug === here,
		sections: holds(row) ? sections.map((section) => navRow(section, here, holds)) : [],
	};
}
