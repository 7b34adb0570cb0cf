import type { Piece } from './tag.ts';

/**
 * How many colons each container needs: one more than any within it, whether that is one of these
 * or stands in the text already. `pieces` are in order.
 */
export function colonsFor(text: string, pieces: readonly Piece[]): Map<Piece, number> {
	const runs = [...text.matchAll(/^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*(:{3,})/gm)].map(
		({ 0: { length }, 1: run = '', index }) => ({ at: index + length, length: run.length }),
	);
	const inside = new Map<Piece, number>();
	let next = 0;
	const around: Piece[] = [];
	const note = (piece: Piece | undefined, length: number): void => {
		if (piece) inside.set(piece, Math.max(inside.get(piece) ?? 0, length));
	};
	const leave = (): void => {
		const piece = around.pop();
		if (piece) note(around.at(-1), 1 + Math.max(2, inside.get(piece) ?? 0));
	};
	const advance = (to: number): void => {
		for (let run = runs[next]; run && run.at <= to; run = runs[++next]) {
			while (around.length > 0 && endOf(around.at(-1)) < run.at) leave();
			note(around.at(-1), run.length);
		}
		while (around.length > 0 && endOf(around.at(-1)) <= to) leave();
	};
	for (const piece of pieces) {
		advance(piece.open.start);
		around.push(piece);
	}
	advance(text.length + 1);
	return new Map(pieces.map((piece) => [piece, 1 + Math.max(2, inside.get(piece) ?? 0)]));
}

function endOf(piece: Piece | undefined): number {
	return piece?.close?.end ?? 0;
}
