import { createHash } from 'node:crypto';
import type { Words } from '../../domain/handbook/book.ts';
import { languageOf, wordsIn } from '../../domain/handbook/words-in.ts';
import { timeOf } from '../../domain/i18n/format-date.ts';
import type { Locale } from '../../domain/i18n/locale.ts';
import { site } from '../../site.ts';
import type { BookData } from '../content-data.ts';
import { type BookView, type ChapterRow, publishedRows } from './book-view.ts';

/** What changed in a book, as its page and its feed say it. */
export interface BookChange {
	/** On the book's page; it stays what it is, whatever becomes of other changes. */
	id: string;
	date: string;
	text: string;
	/** Language of the text. */
	lang: Locale;
	/** The chapters that it names and that can be read, in reading order. */
	chapters: ChapterRow[];
}

/** The changes of a book, the newest first. */
export function bookChanges(
	{ data }: Pick<BookData, 'data'>,
	view: BookView,
	locale: Locale,
): BookChange[] {
	const rows = publishedRows(view);
	const changes = data.changes.map(({ date, text, chapters }) => ({
		id: changeId(date, text),
		date,
		text: wordsIn(text, locale),
		lang: languageOf(text, locale),
		chapters: rows.filter(({ slug }) => chapters.includes(slug)),
	}));
	// The same words on the same day are one change.
	const distinct = new Map(changes.map((change) => [change.id, change]));
	return [...distinct.values()].sort((a, b) => timeOf(b.date) - timeOf(a.date));
}

/** The same in both languages, so that the switch between them keeps its place. */
function changeId(date: string, text: Words): string {
	const words = wordsIn(text, site.defaultLocale);
	const digest = createHash('sha256').update(words).digest('hex').slice(0, 6);
	return `change-${date.slice(0, 10)}-${digest}`;
}
