import { parseBody } from '../body-tree.ts';
import { splitFrontMatter } from '../front-matter/split.ts';
import { textOf } from '../../folder/read-data.ts';
import { findTitle } from './find-title.ts';

/** By which links lead to the title of a chapter that is taken out of its text; else undefined. */
export function takenTitleId(text: string): string | undefined {
	const { data, body } = splitFrontMatter(text);
	const title = findTitle(parseBody(body), textOf(data, 'title') || textOf(data, 'linkTitle'));
	return title?.isTaken ? title.id : undefined;
}
