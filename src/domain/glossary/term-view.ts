import type { Locale } from '../i18n/locale.ts';

/** A term as a page explains it: what its popover shows. */
export interface TermView {
	id: string;
	/** The language of the text that uses it, and of `name`. */
	lang: Locale;
	name: string;
	/** Its name in the other language. */
	other: string;
	/** The definition in the language of the page. */
	html: string;
	/** The page of the term in the language of the page. */
	url: string;
}
