import type { Locale } from '../../../domain/i18n/locale.ts';
import { applyEdits, plainEdits } from '../../../domain/text/han-spacing.ts';

/** Words of our own as the text is set: Chinese with room between Han and numbers. */
export function spaced(words: string, locale: Locale): string {
	return locale === 'zh' ? applyEdits(words, plainEdits(words)) : words;
}
