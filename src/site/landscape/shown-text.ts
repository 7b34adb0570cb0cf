import type { Locale } from '../../domain/i18n/locale.ts';
import { screenText } from '../screen-text.ts';

/** A sentence of an author as pages show it: in Chinese, the sheet draws gaps that were typed. */
export function shownText(text: string, locale: Locale): string {
	return locale === 'zh' ? screenText({ text }).text : text;
}
