/** Lines from the first to the last, counted from 1, both of them included. */
export type LineRange = [from: number, to: number];

// More than any person writes; each one costs a walk over the block.
const mostRanges = 100;

/** `1,3-5` → [[1, 1], [3, 5]]; undefined when it is anything else. */
export function readRanges(text: string): LineRange[] | undefined {
	const parts = text.split(',', mostRanges + 1);
	if (parts.length > mostRanges) return undefined;
	const ranges: LineRange[] = [];
	for (const part of parts) {
		const [, first, last = first] = /^\s*(\d{1,9})\s*(?:-\s*(\d{1,9})\s*)?$/.exec(part) ?? [];
		const [from, to] = [Number(first), Number(last)];
		if (!(from >= 1 && to >= from)) return undefined;
		ranges.push([from, to]);
	}
	return ranges;
}

/** The lines of all ranges, each once, in order, as far as the block goes. */
export function linesOf(ranges: readonly LineRange[], count: number): number[] {
	const lines = new Set<number>();
	for (const [from, to] of ranges) {
		for (let line = from; line <= Math.min(to, count); line++) lines.add(line);
	}
	return [...lines].sort((a, b) => a - b);
}
