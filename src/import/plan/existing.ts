import type { Locale } from '../../domain/i18n/locale.ts';

/** A post that is in the content folder already. */
export interface ExistingPost {
	slug: string;
	lang: Locale;
	/** From its front matter; empty when it was not imported. */
	guid: string;
	text: string;
	/** Names of the files beside it. */
	files: readonly string[];
}
