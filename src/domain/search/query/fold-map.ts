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
 * `fold()` of each line that keeps the way back, so that what is found in the folded text can be
 * marked in the original.
 */
export function foldWithMap(
	original: string,
	toSimplified?: ReadonlyMap<string, string>,
): FoldedText {
	let text = '';
	let at = 0;
	const from: number[] = [];
	for (const line of original.split('\n')) {
		if (at > 0) {
			text += '\n';
			from.push(at - 1);
		}
		const folded = foldLine(line, toSimplified);
		text += folded.text;
		for (const place of folded.from) from.push(at + place);
		at += line.length + 1;
	}
	return { text, from: [...from, original.length] };
}

function foldLine(line: string, toSimplified?: ReadonlyMap<string, string>): FoldedText {
	let text = '';
	let space = -1;
	let isLastHan = true;
	const from: number[] = [];
	for (const { 0: piece, index } of line.matchAll(sequence))
		for (const sign of foldPiece(piece)) {
			if (sign === ' ') {
				if (space < 0) space = index;
				continue;
			}
			const isThisHan = sign > '\u2e7f' && isHan(sign);
			if (space >= 0 && !isLastHan && !isThisHan) {
				text += ' ';
				from.push(space);
			}
			text += toSimplified?.get(sign) ?? sign;
			while (from.length < text.length) from.push(index);
			[space, isLastHan] = [-1, isThisHan];
		}
	return { text, from };
}

/** The bars keep spaces at the edges, and nothing composes with them. */
function foldPiece(piece: string): string {
	const folded = known.get(piece) ?? tidy(`|${piece}|`).slice(1, -1).toLowerCase();
	if (known.size < mostKnown) known.set(piece, folded);
	return folded;
}
