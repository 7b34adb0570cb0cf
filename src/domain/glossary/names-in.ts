import type { Locale } from '../i18n/locale.ts';
import type { GlossaryName } from './glossary-name.ts';

/**
 * The names that a text of a language may use. Chinese texts use English names, too, and English ones
 * quote Chinese; but what only Chinese writes in Latin letters, such as `Operator`, is another word
 * in English.
 */
export function namesIn(locale: Locale, names: readonly GlossaryName[]): GlossaryName[] {
	if (locale === 'zh') return [...names];
	return names.filter(
		(name) => name.locale === locale || name.kind === 'never' || /\p{sc=Han}/v.test(name.text),
	);
}
