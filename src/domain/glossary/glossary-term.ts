import type { Feature } from '../feature.ts';
import type { Locale } from '../i18n/locale.ts';

/** A term in one language, rendered. */
export interface TermWording {
	name: string;
	aliases: string[];
	/** The definition as HTML of the site, without ids. */
	html: string;
	/** The definition as plain text on one line. */
	text: string;
}

/** A term of the glossary, in both languages. */
export interface GlossaryTerm extends Record<Locale, TermWording> {
	/** Part of its address. */
	id: string;
	/** Id of its topic: the name of its file. */
	topic: string;
	/** File below the content folder, `glossary/serving.yaml`. */
	path: string;
	related: string[];
	links: { url: string; title: Record<Locale, string> }[];
	/** What its definitions need of a page. */
	features: Feature[];
}

/** A topic of the glossary: one file. */
export interface GlossaryTopic {
	id: string;
	title: Record<Locale, string>;
}

/** Where a text uses a term first. Plain JSON. */
export interface TermUse {
	/** Id of the term. */
	id: string;
	/** The sentence around it, in three parts; long ones are cut, with `…`. */
	before: string;
	text: string;
	after: string;
	/** Id of the heading that it stands under. */
	heading?: string;
	/** Ids of all headings that it stands right under, in reading order; `''`: above the first. */
	under: string[];
}

/** A use with the document that it stands in. */
export interface DocumentUse extends Omit<TermUse, 'under'> {
	kind: 'blog' | 'pages';
	slug: string;
	locale: Locale;
}
