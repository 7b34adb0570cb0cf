import type { Locale } from '../i18n/locale.ts';
import type { Heading, NumberedPlace } from '../outline.ts';
import type { ChapterPlace } from './chapter-place.ts';

/** What a text is called, and the places in it: all that a link from another text may say of it. */
export interface LabelledText {
	/** Of its page around each language: where it is not translated, it stands there, too. */
	urls: Record<Locale, string>;
	locale: Locale;
	title: string;
	/** Path as the author knows it. */
	file: string;
	/** True of a chapter that is planned: nothing is at its address. */
	isPlanned: boolean;
	/** Of a chapter. */
	chapter?: ChapterPlace | undefined;
	headings: readonly Heading[];
	numbered: readonly NumberedPlace[];
	/** Every id in it. */
	ids: readonly string[];
}
