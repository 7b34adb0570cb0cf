/** A text on its way, and which line of the source each of its lines comes from. */
export interface Draft {
	text: string;
	/** By line of `text`, from 0: the line of the source, from 1. */
	lines: readonly number[];
	/** The line of the source for an offset in `text`. */
	lineOf: (offset: number) => number;
	/** Where the line of `text` begins that holds an offset. */
	lineStart: (offset: number) => number;
}

/** A stretch of the source as a draft; `firstLine` is where it begins there, from 1. */
export function draftOf(text: string, firstLine = 1): Draft {
	const count = text.split('\n').length;
	return makeDraft(
		text,
		Array.from({ length: count }, (_, line) => firstLine + line),
	);
}

/** `lines` has a number for each line of `text`. */
export function makeDraft(text: string, lines: readonly number[]): Draft {
	let starts: number[] | undefined;
	const indexOf = (offset: number): number => lineIndex((starts ??= startsOf(text)), offset);
	return {
		text,
		lines,
		lineOf: (offset) => lines[indexOf(offset)] ?? 1,
		lineStart: (offset) => (starts ??= startsOf(text))[indexOf(offset)] ?? 0,
	};
}

function startsOf(text: string): number[] {
	const starts = [0];
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
	return starts;
}

/** The last line that begins at the offset or before it. */
function lineIndex(starts: readonly number[], offset: number): number {
	let [low, high] = [0, starts.length - 1];
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
