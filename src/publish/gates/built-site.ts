import type { Locale } from '../../domain/i18n/locale.ts';
import type { Issue } from '../../domain/issue.ts';

/** Where something stands in a file: line and column, from 1. */
export interface Place {
	line: number;
	column: number;
}

/** A value and where it stands. */
export interface Marked<T> extends Place {
	value: T;
}

/** An address that a page names: where a link leads, what an element loads. */
export interface BuiltLink extends Place {
	/** As it stands in the page, with entities decoded. */
	url: string;
	/** Name of the element: `a`, `img`, `script`, `link`, `source`, `form`, … */
	element: string;
	/** `href`, `src`, `srcset` (one link each candidate), `poster`, `action`, … */
	attribute: string;
	rel: readonly string[];
	hreflang?: string;
	/** True inside `<main>`: what is in header and footer is on every page. */
	inMain: boolean;
}

/** A heading of a page. */
export interface BuiltHeading {
	level: number;
	/** Its words, without markup. */
	text: string;
}

/** A picture of a page. */
export interface BuiltImage extends Place {
	src: string;
	/** Undefined: the attribute is missing; `''`: said to be decoration. */
	alt: string | undefined;
	/** True within `aria-hidden` or beside `role="presentation"`. */
	hidden: boolean;
}

/** What the gates need to know of one HTML file. */
export interface BuiltPage {
	/** Path in the output folder: `zh/blog/a/index.html`. */
	file: string;
	/** Decoded address: `/zh/blog/a/`; of other files `/zh/404.html`. */
	path: string;
	/** `lang` of the root element. */
	lang: string;
	locale: Locale;
	/** Bytes of the file. */
	bytes: number;
	/** A page at an old address, which sends on by `<meta http-equiv="refresh">`; where to. */
	movedTo?: Marked<string>;
	/** Says `noindex` to search engines. */
	noindex: boolean;
	title?: Marked<string>;
	description?: Marked<string>;
	canonical?: Marked<string>;
	/** `<link rel="alternate" hreflang>`. */
	alternates: readonly Marked<{ hreflang: string; href: string }>[];
	/** `<meta property>`, by property. */
	properties: ReadonlyMap<string, Marked<string>>;
	/** Texts of `<script type="application/ld+json">`. */
	jsonLd: readonly Marked<string>[];
	headings: readonly Marked<BuiltHeading>[];
	/** Where each id stands; of one that is there twice, the first. */
	ids: ReadonlyMap<string, Place>;
	/** Ids that are there once more, at these places. */
	repeatedIds: readonly Marked<string>[];
	/** Names of ids in this page: `popovertarget`, `for`, `aria-controls`, …; the attribute's name. */
	idUses: readonly Marked<{ attribute: string; id: string }>[];
	links: readonly BuiltLink[];
	images: readonly BuiltImage[];
	/** Names of attributes that hold code or styles: `onclick`, `style`, `srcdoc`. */
	inlineCode: readonly Marked<string>[];
}

/** A line of `_redirects`. */
export interface Redirect extends Place {
	from: string;
	to: string;
	status: number;
}

/** A built site, read once for all gates. */
export interface BuiltSite {
	/** The output folder, absolute. */
	folder: string;
	/** The output folder as the author knows it, for places: `dist`. */
	name: string;
	/** Public origin, without a slash at the end. */
	origin: string;
	/** Bytes of every file, by path; without the mark that a build leaves. */
	files: ReadonlyMap<string, number>;
	/** Every HTML file, in the order of their paths. */
	pages: readonly BuiltPage[];
	redirects: readonly Redirect[];
	/** Files that the host takes, where that is not what the free plan does. */
	mostFiles?: number | undefined;
	/** Origins of other sites that the settings let pages load from. */
	allowedOrigins?: readonly string[];
}

/** What is wrong with a built site: `file` lies in the output folder. */
export interface GateIssue extends Issue {
	/** The file in the content folder that the page was made of, where that is known. */
	source?: string;
}

/** One rule over the built site. What it finds is complete: every place, never only the first. */
export type Gate = (site: BuiltSite) => GateIssue[] | Promise<GateIssue[]>;

/** What the gates say of a site. */
export interface GateReport {
	pages: number;
	files: number;
	/** Bytes of all files. */
	bytes: number;
	issues: GateIssue[];
	/** Sentences for people, without a verdict: forecasts, the largest files. */
	facts: string[];
}
