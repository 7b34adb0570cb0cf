import type { Locale } from './i18n/locale.ts';

/** The size of every social card in pixels, as networks ask for it. */
export const cardSize = { width: 1200, height: 630 } as const;

/** No card may be larger, in bytes: networks and messengers drop what comes late. */
export const maxCardBytes = 61_440;

/** What a social card says; the same words are the same picture. */
export interface CardText {
	/** Language of the words: where lines may end, and how signs are set. */
	locale: Locale;
	siteName: string;
	/** Where the page is: `Blog`, or the title of a book. */
	kicker: string;
	/** Above the title: `Chapter 3`. */
	label?: string;
	title: string;
	/** Below the title, smaller: what it is called in the other language. */
	also?: string;
	/** Below all: who and when, what a chapter is about, the one line of a project. */
	below?: string;
	/** Health of a project: of each dimension 0 to 100, and the number they make. */
	health?: { strokes: (number | null)[]; score: string };
	/** Stands upright at the right, column by column from the right. */
	couplet?: readonly string[];
}

/** A card that has a name, but need not have been drawn yet. */
export interface Card {
	/** Of its file: a digest of all that goes into it. */
	name: string;
	text: CardText;
}

/** Address of a card's file. */
export const cardUrl = (name: string): string => `/_img/card/${name}`;
