import type { Locale } from '../../domain/i18n/locale.ts';
import type { Issue } from '../../domain/issue.ts';

/** Whose Markdown it is: what `{{#include}}`, `{% hint %}` and `{{< figure >}}` mean. */
export type Dialect = 'mdbook' | 'gitbook' | 'hugo' | 'plain';

/** The text of one chapter, and what it may ask about the folder around it. */
export interface ChapterInput {
	text: string;
	/** Path below the source folder, with `/`. */
	path: string;
	dialect: Dialect;
	lang: Locale;
	/** From SUMMARY.md or the menu, when the file has no title. */
	fallbackTitle: string;
	/** The text of another file of the source folder; undefined when it is not there or outside. */
	readFile: (path: string) => string | undefined;
	/**
	 * Where a path below the source folder leads: a chapter → the reference to write
	 * (`../kv-cache/en.md`), a picture → its name beside the text (`./a.png`), else undefined.
	 */
	resolve: (path: string) => string | undefined;
	/** By which links lead to the title of the chapter at a path, where it is no heading any more. */
	titleId?: ((path: string) => string | undefined) | undefined;
}

/** One thing of the source text, and what became of it. */
export interface LedgerItem {
	/** `dropped`: Bimo has no use for it, and no reader misses it; `lost`: somebody should look. */
	outcome: 'kept' | 'converted' | 'dropped' | 'lost';
	/** `shortcode figure`, `front matter weight`, `include` … */
	what: string;
	/** In the source file, from 1. */
	line: number;
	note?: string;
}

/** A chapter as it will be written. */
export interface ConvertedChapter {
	/** The whole file, with front matter. */
	text: string;
	title: string;
	description: string;
	/** Paths below the source folder of the pictures that it shows, in order. */
	pictures: string[];
	draft: boolean;
	ledger: LedgerItem[];
	issues: Issue[];
}
