import type { Locale } from '../i18n/locale.ts';
import type { Part } from './part.ts';

/** A picture of an article, made: JPEG or PNG below 1 MB, or GIF. */
export interface ArticleImage {
	/** Below the folder of the article, `images/flow-1a2b3c4d.png`; the article's HTML names it so. */
	file: string;
	/** `gif` goes another way to WeChat, since its API for pictures of a text takes only the others. */
	type: 'image/jpeg' | 'image/png' | 'image/gif';
	/** Of the file, in pixels. */
	width: number;
	height: number;
	bytes: number;
	/** Digest of the bytes: what was uploaded once is known by it. */
	sha256: string;
	/** CSS pixels that it takes in the text at most, no more than the column's. */
	shownWidth: number;
	/** What it was made from, as the author knows it: a path or an address. */
	from: string;
	/** What was done to it, for the report: `flattened`, `resized`, `recompressed`, `drawn` … */
	changes: string[];
}

/** The picture that lists and shares show. */
export interface ArticleCover {
	/** Always made anew: JPEG, 2.35:1. */
	image: ArticleImage;
	/** `X1_Y1_X2_Y2`, fractions of width and height, at most six decimals. */
	crops: { '2.35:1': string; '1:1': string };
	/** `generated`: set from the title; `given`: the author's own picture. */
	origin: 'given' | 'generated';
}

/** Who may comment. */
export const commentModes = ['off', 'everyone', 'followers'] as const;
export type Comments = (typeof commentModes)[number];

/** `article.json`: all that an article is beside its HTML. */
export interface ArticleMeta {
	version: 1;
	/** `blog/first-post/zh`: the document, by kind, slug and language; of a later part, `…/zh#2`. */
	id: string;
	locale: Locale;
	/** Of a text that is too long for one article; absent: the article is the whole text. */
	part?: Part | undefined;
	title: string;
	author: string;
	digest: string;
	/** Where “read the original” leads. */
	sourceUrl: string;
	comments: Comments;
	theme: string;
	cover: ArticleCover | null;
	/** Pictures of the text, each once, in order of first use; the cover is not among them. */
	images: ArticleImage[];
	counts: {
		/** Characters of the text without white space, of the HTML, and bytes of the HTML. */
		text: number;
		html: number;
		bytes: number;
		images: number;
		/** Numbered notes at the end: links and footnotes. */
		notes: number;
		/** Explained terms. */
		terms: number;
	};
	/** The Markdown that it was made from, as the author knows it. */
	source: string;
	/**
	 * Where elements of the HTML come from: `[index of the element in document order, line]`, one
	 * entry wherever the line changes.
	 */
	lines: [element: number, line: number][];
}

/** An article in memory: what the folder holds. */
export interface ArticleBundle {
	/** With `images/…` as addresses of pictures. */
	html: string;
	meta: ArticleMeta;
	/** Bytes of every picture and of the cover, by `file`. */
	files: ReadonlyMap<string, Uint8Array>;
}
