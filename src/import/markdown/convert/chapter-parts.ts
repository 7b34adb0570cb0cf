import type { Root } from 'mdast';
import type { ChapterInput } from '../chapter.ts';
import type { Draft } from './draft.ts';
import type { TitleHeading } from './headings/find-title.ts';
import type { Report } from './report.ts';

/** What all need that look through a chapter. */
export interface ChapterParts {
	draft: Draft;
	/** Of the draft. */
	tree: Root;
	input: ChapterInput;
	report: Report;
	title: TitleHeading | undefined;
}
