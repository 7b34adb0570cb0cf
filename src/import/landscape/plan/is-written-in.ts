import type { Locale } from '../../../domain/i18n/locale.ts';

/** True where a text can be in a language: Chinese has Han in it, English has Latin letters. */
export function isWrittenIn(text: string, lang: Locale): boolean {
	return lang === 'zh' ? /\p{Script=Han}/u.test(text) : /\p{Script=Latin}/u.test(text);
}
