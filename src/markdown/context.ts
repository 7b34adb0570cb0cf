import type { Feature } from '../domain/feature.ts';
import type { DiagramAsset } from '../domain/diagram.ts';
import type {
	Heading,
	InternalLink,
	NumberedKind,
	NumberedPlace,
	OutwardReference,
} from '../domain/outline.ts';
import type { ImageAsset } from '../domain/image.ts';
import type { GlossaryName } from '../domain/glossary/glossary-name.ts';
import type { TermUse } from '../domain/glossary/glossary-term.ts';
import type { Embed } from '../domain/embed.ts';
import type { MediaFile } from '../domain/media.ts';
import type { Locale } from '../domain/i18n/locale.ts';
import type { Site } from '../domain/site.ts';
import type { CodeData } from './code/code-data.ts';

/** All that the pipeline must know of a document beside its text. Plain JSON. */
export interface DocumentContext {
	/** Path below the content folder, `blog/a/en.md`. */
	path: string;
	/** Path as the author knows it, for messages. */
	file: string;
	locale: Locale;
	site: Pick<Site, 'defaultLocale'>;
	/** Pictures by the reference that the text makes to them; null: there is no such picture. */
	images: Record<string, ImageAsset | null>;
	/** Films and captions by reference, likewise. */
	media?: Record<string, MediaFile | null>;
	/** How numbers of figures and tables begin: `''` in an article, `'3.'` in a third chapter. */
	numberPrefix: string;
	/** Headings right below the title bear numbers that begin so, too. */
	numbersSections?: boolean;
	/** It is a chapter: what its page does not have may be in another one. */
	inBook?: boolean;
	/** Names of terms that the text may use; all of the glossary do, too, and cost more. */
	glossary?: readonly GlossaryName[];
	/** `false`: no term is marked by itself. */
	marksTerms?: boolean;
}

/** What the pipeline finds on its way. */
export interface Findings {
	headings: Heading[];
	links: InternalLink[];
	/** Figures, tables, listings and equations, in reading order. */
	numbered: NumberedPlace[];
	/** Links whose words only other texts know, in reading order. */
	outward: OutwardReference[];
	/** What the page needs beside the sheet and the script of every page; sorted. */
	features: Feature[];
	/** Terms of the glossary where they are used first, in reading order. */
	terms: TermUse[];
	/** The ones among them that are marked. */
	marked: string[];
}

declare module 'vfile' {
	interface DataMap {
		document?: DocumentContext;
		findings?: Findings;
		/** Known before the rest of the context is. */
		locale?: Locale;
		/** Set once raw HTML was read: only then is there something to clean. */
		holdsRawHtml?: boolean;
	}
}

/** What waits for its number: set by whatever makes a figure, a table, a listing or an equation. */
interface Counted {
	kind: NumberedKind;
	/** The author's own id, for links to it. */
	id?: string | undefined;
}

/** What a figure, a table, a listing or an equation is counted as. */
interface Numbered {
	kind: NumberedKind;
	/** `3`, or `2.3` in a book. */
	number: string;
	/** The id is the author's own. */
	own: boolean;
}

/** What a picture is on dark paper. */
export interface DarkPicture {
	/** Published address. */
	src: string;
	/** Absent for a picture from elsewhere. */
	image?: ImageAsset;
}

/** A diagram: its source, and once it is drawn, its picture. */
export interface DiagramData {
	source: string;
	/** What the picture shows, in words. */
	alt: string;
	/** Where its fence opens. */
	line: number;
	column: number;
	/** Absent until it is drawn, and for one that cannot be. */
	asset?: DiagramAsset;
}

/** A term that a destination may explain. */
export interface MarkedTerm {
	/** In the glossary. */
	id: string;
	/** Of its page in the language of the text. */
	url: string;
}

declare module 'hast' {
	interface RootData {
		/** The language of the text. */
		locale?: Locale;
	}
	interface TextData {
		/** From `:noterm[…]`. */
		noTerm?: true;
	}
	interface ElementData {
		/** In a tree that was kept: the line that it begins on, unless that is its parent's. */
		line?: number;
		/** Info string after the language of a fence. */
		meta?: string | null | undefined;
		/** On a `<figure>`, or the container of a table or an equation, until it has its number. */
		counted?: Counted;
		/** In its place, afterwards. */
		numbered?: Numbered;
		/** On a local `<img>`. */
		image?: ImageAsset;
		/** On an `<img>`: the same picture for dark paper. */
		dark?: DarkPicture;
		/** On the container of a film, whose first child is a link to it. */
		embed?: Embed;
		/** On an `<img>` that is worth a closer look. */
		zoom?: boolean;
		/** On `<code>` that is highlighted. */
		code?: CodeData;
		/** On the link that a heading is to itself. */
		selfLink?: boolean;
		/** On a link that takes its words from another text: its place among those. */
		outward?: number;
		/** On the element within an equation that waits for `(1)`. */
		placeOfNumber?: boolean;
		/** What a page needs for this element. */
		feature?: Feature;
		/** On the `<figure>` of a diagram. */
		diagram?: DiagramData;
		/** On a callout. */
		callout?: string;
		/** On a `<span>`: a term of the glossary at its first use. */
		term?: MarkedTerm;
		/** On a `<span>` from `:term[…]`: the id its author gave, or `''`. */
		byHand?: string;
		/** On a `<span>` from `:noterm[…]`. */
		noTerm?: boolean;
	}
}
