import type { BookChapter } from './book.ts';

/** What the place of a chapter in its book says of its text. */
export interface ChapterPlace {
	/** Id of the book. */
	book: string;
	/** Below the book, `kv-cache`. */
	slug: string;
	kind: BookChapter['kind'];
	/** `3`, `B`, `3.2`; `''` where the book has no numbers. */
	number: string;
	/** Whether its headings bear numbers: those of one with pages below it do not. */
	numbersSections: boolean;
}
