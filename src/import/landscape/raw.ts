import type { Locale } from '../../domain/i18n/locale.ts';
import type { Issue } from '../../domain/issue.ts';

/** Formats of lists of projects. */
export const listFormats = ['csv', 'json', 'cncf', 'markdown'] as const;
export type ListFormat = (typeof listFormats)[number];

/** A value as a list has it, under the name that the list has for it: `extra.accepted`. */
export interface RawField {
	name: string;
	value: unknown;
	line?: number | undefined;
}

/** The Markdown below front matter. */
export interface RawText {
	/** Without front matter. */
	body: string;
	/** The line of the file on which it begins. */
	firstLine: number;
	/** Path below the source folder. */
	path: string;
}

/** A row, an object or a file. */
export interface RawPart {
	/** Its file, as messages call it. */
	file: string;
	line?: number | undefined;
	/** The language of the file, where its name says one. */
	lang?: Locale | undefined;
	fields: RawField[];
	text?: RawText | undefined;
}

/** What a list says of one project: one part, or one for each language. */
export interface RawItem {
	/** Id that a file or a folder has given it; else undefined. */
	id?: string | undefined;
	parts: RawPart[];
}

export interface RawList {
	format: ListFormat;
	items: RawItem[];
	issues: Issue[];
}

/** A list has fewer; more is no list that somebody keeps. */
export const mostItems = 20_000;
/** Bytes of a list: the largest known one has 1.2 MB. */
export const mostListBytes = 20 * 1024 * 1024;
/** Fields of an item. */
export const mostFields = 200;
