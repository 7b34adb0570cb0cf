/** What the place of a chapter in its book says of its text. */
export interface ChapterPlace {
	/** `3`, `B`; `''` where the book has no numbers. */
	number: string;
	/** Whether its headings bear numbers: those of one with pages below it do not. */
	numbersSections: boolean;
}
