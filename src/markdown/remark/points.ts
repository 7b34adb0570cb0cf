import type { Point } from '../place.ts';

/** Offset in a source → line and column. Lines are looked for only once somebody asks. */
export function pointsIn(source: string): (offset: number) => Point {
	let starts: number[] | undefined;
	return (offset) => {
		starts ??= [0, ...source.matchAll(/\n/g).map(({ index }) => index + 1)];
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if ((starts[middle] ?? 0) > offset) high = middle - 1;
			else low = middle;
		}
		return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
	};
}
