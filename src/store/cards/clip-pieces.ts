import { isLeaning } from './break-cost.ts';
import { widthOf } from './break-lines.ts';
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
	while (kept.length > 1 && endsBadly(kept.at(-1)?.text ?? '')) kept.pop();
	// As it was written: a gap between scripts is no space.
	const end = kept.reduce((at, { text }) => typeface.text.indexOf(text, at) + text.length, 0);
	const text = typeface.text.slice(0, end).replace(/[,;:，、；：]$/u, '');
	return { pieces: piecesOf({ ...typeface, text: `${text}…` }), clipped: true };
}

/** “…, and what…” */
const endsBadly = (text: string): boolean =>
	/^(?:\p{P}+|what|which|that|than|but|if)$/iu.test(text) || isLeaning(text);

/** Up to the last whole sentence, where that is no less than `least` of the width; otherwise all. */
export function wholeSentences(pieces: readonly Piece[], least: number): readonly Piece[] {
	const total = widthOf(pieces, 0, pieces.length);
	const end = pieces.findLastIndex(
		(piece, index) =>
			endsSentence(piece, pieces[index + 1]) && widthOf(pieces, 0, index + 1) >= least * total,
	);
	return end < 0 ? pieces : pieces.slice(0, end + 1);
}

/** Not “e.g.” or “vs. others”. */
function endsSentence({ text, cost }: Piece, next?: Piece): boolean {
	if (cost !== 0 || next === undefined) return false;
	return (
		/[。！？]$/u.test(text) || (/\p{L}{2}[.!?]$/u.test(text) && /^[\p{Lu}\p{N}]/u.test(next.text))
	);
}
