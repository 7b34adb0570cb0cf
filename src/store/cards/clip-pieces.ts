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
	const text = kept
		.map(({ text, gap }) => (gap > 0 ? `${text} ` : text))
		.join('')
		.trimEnd();
	return { pieces: piecesOf({ ...typeface, text: `${text}…` }), clipped: true };
}
