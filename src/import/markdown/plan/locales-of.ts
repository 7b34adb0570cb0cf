import { type Locale, locales } from '../../../domain/i18n/locale.ts';
import type { OutlineEntry } from '../outline/outline.ts';

/** The languages in which a chapter is written; one without a file is announced in the book's. */
export function localesOf({ files }: Pick<OutlineEntry, 'files'>, bookLang: Locale): Locale[] {
	const own = locales.filter((locale) => files[locale] !== undefined);
	return own.length > 0 ? own : [bookLang];
}
