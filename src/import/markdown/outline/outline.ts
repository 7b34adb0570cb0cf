import type { Words } from '../../../domain/handbook/book.ts';
import type { Locale } from '../../../domain/i18n/locale.ts';
import type { Issue } from '../../../domain/issue.ts';
import type { Dialect } from '../chapter.ts';

/** Texts of one chapter, by language: paths below the source folder. */
export type Files = Partial<Record<Locale, string>>;

/** A line of the contents of a foreign book, whatever says it: SUMMARY.md, weights or names. */
export interface OutlineEntry {
	/** As the contents say it. */
	titles: Words;
	descriptions: Words;
	/** Empty: it is a heading of the lines below it, or a chapter that is planned. */
	files: Files;
	/** The path that its address is made from, without the ending: `guide/01-setup`. */
	name: string;
	/** Announced by the author, with no text yet. */
	isPlanned: boolean;
	/** Whether there is more in its file than a title. */
	hasText: boolean;
	/** Where it is said: a path below the source folder, and a line. */
	at: { path: string; line?: number; anchor?: string };
	children: OutlineEntry[];
}

/** Lines under a heading. */
export interface OutlinePart {
	/** Undefined: there is no heading above them. */
	titles: Words | undefined;
	entries: OutlineEntry[];
}

/** A text that does not become part of the book, and why. */
export interface LeftOut {
	path: string;
	why: string;
	/** What to do to have it. */
	remedy: string;
}

/** A foreign book as its folder says it: nothing is decided yet. */
export interface Outline {
	dialect: Dialect;
	/** Such as `mdBook, src/SUMMARY.md`: for the report. */
	source: string;
	/** Of texts that do not say theirs. */
	lang: Locale;
	titles: Words;
	descriptions: Words;
	authors: string[];
	parts: OutlinePart[];
	appendices: OutlineEntry[];
	leftOut: LeftOut[];
	/** Every text in a language of the site: what no entry names is reported. */
	texts: string[];
	/** The file to name a text in; undefined: files and weights are the contents. */
	contents: string | undefined;
	/** Folders in which an address that starts with `/` is looked up, `static/` of Hugo among them. */
	roots: string[];
	issues: Issue[];
}
