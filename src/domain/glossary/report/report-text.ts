import type { Locale } from '../../i18n/locale.ts';

/** A text that the report looks through. */
export interface ReportText {
	/** The same for both languages of one text, `blog/a`. */
	document: string;
	locale: Locale;
	/** Path as the author knows it. */
	file: string;
	/** What a reader reads, without headings and listings; `\0` between blocks. */
	words: string;
}
