import { type Piece, piecesOf } from './pieces.ts';
import type { Typeface } from './typeface.ts';

/** Ends a text that is wider than `longest` squares with “…”. */
export function clipPieces(
	pieces: readonly Piece[],
	longest: number,
	typeface: Typeface,
): { pieces: readonly Piece[]; clipped: boolean } {
	let width = 0;
	const fits = pieces.findIndex((piece) => (width += piece.width + piece.gap) > longest * 1000);
	if (fits < 0) return { pieces, clipped: false };
	const kept = pieces.slice(0, Math.max(fits, 1));
	while (kept.length > 1 && /^\p{P}+$/u.test(kept.at(-1)?.text ?? '')) kept.pop();
	// As it was written: a gap between scripts is no space.
	const end = kept.reduce((at, { text }) => typeface.text.indexOf(text, at) + text.length, 0);
	const text = typeface.text.slice(0, end);
	return { pieces: piecesOf({ ...typeface, text: `${text}…` }), clipped: true };
}
