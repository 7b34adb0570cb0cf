import type { LineMark } from './meta.ts';
import type { LineRange } from './ranges.ts';

/** A part of a line that is marked: [from, to) counts UTF-16 units of the shown text. */
export interface TextMark {
	kind: 'mark' | 'ins' | 'del';
	/** From 1. */
	line: number;
	from: number;
	to: number;
}

/** What a block of code, or a piece of code in a sentence, is for every destination. */
export interface CodeData {
	lang: string;
	/** What is shown: without notes, and without the signs of a diff. */
	text: string;
	/** Code in a sentence. */
	inline?: true;
	title?: string;
	/** Makes a numbered listing of the block, as does an id. */
	caption?: string;
	id?: string;
	/** Marked lines, from 1, in order. */
	lines?: Partial<Record<LineMark, number[]>>;
	marks?: TextMark[];
	/** The number that the first line bears. */
	numbers?: number;
	/** Long lines are broken. */
	wrap?: true;
	/** Lines that are folded away until asked for; the label says which. */
	folds?: { lines: LineRange; label: string }[];
	/** Only the beginning is shown until asked for more. */
	long?: { lines: number; label: string };
}

/** Whether the lines of the block are more than text: each needs an element of its own. */
export function hasLines({ lines, marks, numbers }: CodeData): boolean {
	return lines !== undefined || marks !== undefined || numbers !== undefined;
}
