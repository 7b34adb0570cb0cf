import type { Piece } from './pieces.ts';

/** A line: pieces [from, to), and its width in thousandths of the size of the letters. */
export interface Line {
	from: number;
	to: number;
	width: number;
}

interface Best {
	cost: number;
	lines: Line[];
}

/**
 * The best way to set pieces in exactly `count` lines: as even as can be, ended where clauses or
 * words end, and no last line of a single character. Undefined: there is none.
 */
export function breakLines(pieces: readonly Piece[], count: number): Best | undefined {
	const even = widthOf(pieces, 0, pieces.length) / count;
	let ways: (Best | undefined)[] = [{ cost: 0, lines: [] }];
	for (let line = 1; line <= count; line++) {
		const last = line === count;
		ways = Array.from({ length: pieces.length + 1 }, (_, to) =>
			last && to < pieces.length ? undefined : bestEnd(ways, { pieces, to, even, last }),
		);
	}
	return ways[pieces.length];
}

interface End {
	pieces: readonly Piece[];
	to: number;
	/** The width of a line if all were the same. */
	even: number;
	last: boolean;
}

function bestEnd(ways: readonly (Best | undefined)[], end: End): Best | undefined {
	let best: Best | undefined;
	const { pieces, to } = end;
	const ending = pieces[to - 1]?.cost ?? Infinity;
	if (ending === Infinity) return undefined;
	for (let from = 0; from < to; from++) {
		const way = ways[from];
		if (!way) continue;
		const width = widthOf(pieces, from, to);
		const cost = way.cost + ending + lineCost(width, end);
		if (cost < (best?.cost ?? Infinity))
			best = { cost, lines: [...way.lines, { from, to, width }] };
	}
	return best;
}

/** Widths that differ by a third of a line cost as much as an end within a phrase. */
function lineCost(width: number, { even, last }: End): number {
	const off = (width - even) / even;
	// One character alone, or a short word.
	const lonely = last && (width < 1600 || width < 0.6 * even) ? 3 : 0;
	return 3 * off * off + lonely;
}

/** Of a line of the pieces [from, to), without what is empty at its ends. */
export function widthOf(pieces: readonly Piece[], from: number, to: number): number {
	let width = 0;
	for (let index = from; index < to; index++) {
		const piece = pieces[index];
		if (!piece) break;
		width += piece.width + (index < to - 1 ? piece.gap : 0);
	}
	return width - (pieces[from]?.emptyLeft ?? 0) - (pieces[to - 1]?.emptyRight ?? 0);
}
