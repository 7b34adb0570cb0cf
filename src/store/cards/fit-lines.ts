import { breakLines, type Line } from './break-lines.ts';
import type { Piece } from './pieces.ts';

/** The room of a title, in pixels. */
export interface Box {
	width: number;
	height: number;
	/** Sizes of its letters: no larger, and smaller than `legible` only if nothing else does. */
	largest: number;
	legible: number;
	/** From line to line, in sizes of a letter. */
	leading: number;
	maxLines: number;
}

/** Lines and the size of their letters in pixels. */
export interface Fitted {
	lines: Line[];
	size: number;
}

/** As large as the room allows, in as few and as good lines as that needs. */
export function fitLines(pieces: readonly Piece[], box: Box): Fitted {
	if (pieces.length === 0) return { lines: [], size: box.largest };
	// Good lines are worth more than letters a third larger, as long as these are legible.
	let best: (Fitted & { score: number }) | undefined;
	for (let count = 1; count <= box.maxLines; count++) {
		const way = breakLines(pieces, count);
		if (!way) continue;
		const widest = Math.max(...way.lines.map(({ width }) => width), 1) / 1000;
		const tall = 1 + (count - 1) * box.leading;
		const size = Math.min(box.largest, box.width / widest, box.height / tall);
		const small = Math.max(0, Math.log(box.legible / size));
		const score = Math.log(size) - 2 * small - (0.8 * way.cost) / count - count / 40;
		if (score > (best?.score ?? -Infinity)) best = { lines: way.lines, size, score };
	}
	if (!best) throw new Error('Unexpected text without a place to break, expected one to fit');
	return { lines: best.lines, size: Math.floor(best.size * 10) / 10 };
}
