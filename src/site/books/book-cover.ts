import { clothOf } from '../../domain/handbook/cloth.ts';
import { languageOf, wordsIn } from '../../domain/handbook/words-in.ts';
import type { Locale } from '../../domain/i18n/locale.ts';
import type { ImageAsset } from '../../domain/image.ts';
import type { BookData } from '../content-data.ts';

/** The front of a book: a picture, or its title on cloth. */
export interface BookCover {
	title: string;
	/** Language of the title. */
	lang: Locale;
	/** Number of its cloth in the sheet. */
	cloth: number;
	picture?: { image: ImageAsset; alt: string };
}

/** What the front of a book shows in a language. */
export function bookCover({ id, data, cover }: BookData, locale: Locale): BookCover {
	const alt = data.coverAlt ? wordsIn(data.coverAlt, locale) : '';
	return {
		title: wordsIn(data.title, locale),
		lang: languageOf(data.title, locale),
		cloth: clothOf(id),
		...(cover ? { picture: { image: cover, alt } } : {}),
	};
}
