import type { Locale } from '../../../domain/i18n/locale.ts';
import type { SourceFolder } from '../folder/source-folder.ts';
import { findSummary } from '../summary/find-summary.ts';
import { readSummaryBook } from '../summary/read-summary-book.ts';
import { findHugo } from '../tree/find-hugo.ts';
import { readTreeBook } from '../tree/read-tree-book.ts';
import type { Outline } from './outline.ts';

/** Recognises the book in a folder: SUMMARY.md before weights before names of files. */
export function readOutline(folder: SourceFolder, asked: Locale | undefined): Outline {
	const summary = findSummary(folder);
	if (summary) return readSummaryBook(folder, summary, asked);
	return readTreeBook(folder, findHugo(folder), asked);
}
