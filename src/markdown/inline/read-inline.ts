import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { readAbbreviations } from './read-abbreviations.ts';
import { readEmoji } from './read-emoji.ts';
import { readMarks } from './read-marks.ts';

/** What is ours within sentences and is no directive: marks, emoji and abbreviations. */
export function readInline(tree: Root, file: VFile): void {
	const source = String(file).replace(/^\uFEFF/, '');
	// First, while every text is whole and in the place that the parser gave it.
	readEmoji(tree, source);
	readMarks(tree, source);
	readAbbreviations(tree, source, file);
}
