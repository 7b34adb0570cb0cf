import type { Locale } from '../i18n/locale.ts';

/** What a name is to its term; `never` is a phrase in which no term is meant. */
type GlossaryNameKind = 'name' | 'alias' | 'misspelling' | 'never';

/** One name by which texts may call a term. Plain JSON. */
export interface GlossaryName {
	/** Id of the term. */
	term: string;
	kind: GlossaryNameKind;
	locale: Locale;
	/** As the glossary writes it. */
	text: string;
	/** What should be written instead: of a misspelling. */
	correct?: string;
	/** The term is marked by hand only. */
	byHand?: true;
}
