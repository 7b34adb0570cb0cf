import type { Locale } from '../../../src/domain/i18n/locale.ts';

/** The last touch on a text made from pieces. */
export const polish = {
	/** Pieces are in lower case, so that they can stand after a colon too. */
	en: (text) => text.replace(/^[a-z]/, (letter) => letter.toUpperCase()),
	/** A space between Han characters and Latin words, as careful authors write. */
	zh: (text) =>
		text
			.replace(/(\p{Script=Han})([A-Za-z0-9])/gu, '$1 $2')
			.replace(/([A-Za-z0-9])(\p{Script=Han})/gu, '$1 $2'),
} as const satisfies Record<Locale, (text: string) => string>;
