import { type Locale, otherLocale } from '../i18n/locale.ts';
import type { Words } from './book.ts';

/** The language in which there is a text, that one sooner than the other. */
export function languageOf(words: Words, locale: Locale): Locale {
	return words[locale] === undefined ? otherLocale(locale) : locale;
}

/** The text in a language, or the one that there is. */
export function wordsIn(words: Words, locale: Locale): string {
	return words[locale] ?? words[otherLocale(locale)] ?? '';
}
