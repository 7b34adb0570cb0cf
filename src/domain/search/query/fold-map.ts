import { isHan, tidy } from '../fold.ts';

/** A folded text that knows where each of its units comes from. */
export interface FoldedText {
	text: string;
	/** For each unit where it begins in the original, and at last the original's length. */
	from: number[];
}

// A letter goes with the marks that follow it.
const sequence = /\P{M}\p{M}*|\p{M}+/gsu;
const mostKnown = 5000;
const known = new Map<string, string>();

/**
 * `fold()` that keeps the way back, so that what is found in the folded text can be marked in the
 * original.
 */
export function foldWithMap(
	original: string,
	toSimplified?: ReadonlyMap<string, string>,
): FoldedText {
	let text = '';
	let space = -1;
	let isLastHan = true;
	const from: number[] = [];
	const put = (sign: string, at: number): void => {
		const isThisHan = isHan(sign);
		if (space >= 0 && !isLastHan && !isThisHan) {
			text += ' ';
			from.push(space);
		}
		text += toSimplified?.get(sign) ?? sign;
		while (from.length < text.length) from.push(at);
		[space, isLastHan] = [-1, isThisHan];
	};
	for (const { 0: piece, index } of original.matchAll(sequence))
		for (const sign of foldPiece(piece))
			if (sign !== ' ') put(sign, index);
			else if (space < 0) space = index;
	return { text, from: [...from, original.length] };
}

/** The bars keep spaces at the edges, and nothing composes with them. */
function foldPiece(piece: string): string {
	const folded = known.get(piece) ?? tidy(`|${piece}|`).slice(1, -1).toLowerCase();
	if (known.size < mostKnown) known.set(piece, folded);
	return folded;
}
