import type { Locale } from '../i18n/locale.ts';

const segmenters = {
	en: new Intl.Segmenter('en', { granularity: 'sentence' }),
	zh: new Intl.Segmenter('zh', { granularity: 'sentence' }),
} as const satisfies Record<Locale, Intl.Segmenter>;

/** The first sentence of a plain text: `It waits. Then it goes.` → `It waits.` */
export function firstSentence(text: string, locale: Locale): string {
	for (const { segment } of segmenters[locale].segment(text)) return segment.trim();
	return '';
}
