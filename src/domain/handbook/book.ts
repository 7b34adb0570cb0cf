import type { Locale } from '../i18n/locale.ts';

/** A text in the languages of a book: one of them at least. */
export type Words = Partial<Record<Locale, string | undefined>>;

/** A chapter, an appendix, or a section with a page of its own. */
export interface BookChapter {
	/** Below the book, `kv-cache` or `kv-cache/paging`. */
	slug: string;
	kind: 'chapter' | 'appendix' | 'section';
	/** `3`, `B`, `3.2`; `''` where the book has no numbers. */
	number: string;
	/** Index of its part; of an appendix undefined. */
	part: number | undefined;
	/** Sections with pages of their own, in order. */
	sections: BookChapter[];
}

export interface BookPart {
	title: Words;
	description?: Words | undefined;
	/** Counted from 1. */
	number: number;
	chapters: BookChapter[];
}

/** The order of a book: said once, in its `book.yaml`. */
export interface BookOutline {
	parts: BookPart[];
	appendices: BookChapter[];
	/** Whether headings within chapters bear numbers, too. */
	numbersSections: boolean;
}

/** All chapters and sections in reading order. */
export function readingOrder({ parts, appendices }: BookOutline): BookChapter[] {
	const top = [...parts.flatMap(({ chapters }) => chapters), ...appendices];
	return top.flatMap((chapter) => [chapter, ...chapter.sections]);
}
