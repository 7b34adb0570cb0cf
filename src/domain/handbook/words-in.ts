import { type Locale, otherLocale } from '../i18n/locale.ts';
import type { Words } from './book.ts';

/** The text in a language, or the one that there is. */
export function wordsIn(words: Words, locale: Locale): string {
	return words[locale] ?? words[otherLocale(locale)] ?? '';
}
