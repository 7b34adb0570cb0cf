import type { Heading, InternalLink } from '../domain/outline.ts';
import type { ImageAsset } from '../domain/image.ts';
import type { Locale } from '../domain/i18n/locale.ts';
import type { Site } from '../domain/site.ts';

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
	/** How numbers of figures and tables begin: `''` in an article, `'3.'` in a third chapter. */
	numberPrefix: string;
}

/** What the pipeline finds on its way. */
export interface Findings {
	headings: Heading[];
	links: InternalLink[];
}

declare module 'vfile' {
	interface DataMap {
		document?: DocumentContext;
		findings?: Findings;
		/** Set once raw HTML was read: only then is there something to clean. */
		holdsRawHtml?: boolean;
	}
}

/** What a figure, a table or a listing is counted as. */
interface Numbered {
	kind: 'figure' | 'table';
	/** `3`, or `2.3` in a book. */
	number: string;
}

declare module 'hast' {
	interface ElementData {
		/** Info string after the language of a fence. */
		meta?: string | null | undefined;
		/** On a `<figure>` or the container of a table. */
		numbered?: Numbered;
		/** On a local `<img>`. */
		image?: ImageAsset;
		/** On the `<code>` of a block: what to highlight. */
		code?: { lang: string; text: string };
		/** On the link that a heading is to itself. */
		selfLink?: boolean;
		/** On a callout. */
		callout?: string;
	}
}
