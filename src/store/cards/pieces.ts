import { isAlphabetic, isEmptyLeft, isEmptyRight, isIdeograph, isSquare } from './letter-kinds.ts';
import { breakCost } from './break-cost.ts';
import { shape, type Shaped } from './shape.ts';
import type { Typeface } from './typeface.ts';

/** What stays together on a line. Lengths are thousandths of the size of the letters. */
export interface Piece extends Shaped {
	text: string;
	/** Between it and the next piece on the same line. */
	gap: number;
	/** What is empty before and behind it, and goes at the ends of a line. */
	emptyLeft: number;
	emptyRight: number;
	/** What it costs to end a line after it; infinite: never. */
	cost: number;
}

/** Between Chinese and Latin. */
const scriptGap = 160;
const halfSquare = 500;

/** Cuts a text into the pieces that lines are made of; `longest`: where words are broken, in letters. */
export function piecesOf(typeface: Typeface, longest = 24): Piece[] {
	const texts = cut(typeface.text, typeface.chinese, longest);
	const ends = wordEnds(typeface.text);
	let at = 0;
	return texts.map((piece, index) => {
		const text = piece.trimEnd();
		at += piece.length;
		const next = texts[index + 1];
		const shaped = shape(text, typeface);
		return {
			...squeeze(text, shaped, texts[index - 1], next),
			gap: piece === text ? gapBetween(text, next) : shape(' ', typeface).width,
			cost:
				next === undefined
					? 0
					: breakCost({ text, next, spaced: piece !== text, ends: ends.has(at) }),
		};
	});
}

/** Single squares, and everything else up to a space or a hyphen, with the space. */
function cut(text: string, chinese: boolean, longest: number): string[] {
	const texts: string[] = [];
	let open = false;
	for (const { segment } of graphemes.segment(text)) {
		const square = isSquare(segment, chinese);
		const last = texts.at(-1) ?? '';
		const joins = (open && !square && last.length < longest) || isDrawnOut(last, segment);
		if ((joins || segment === ' ') && texts.length > 0) texts[texts.length - 1] = last + segment;
		else texts.push(segment);
		open = !square && segment !== ' ' && !/(?<=\p{L})[-‐–—/]$/u.test(texts.at(-1) ?? '');
	}
	return texts;
}

/** A dash or an ellipsis of two characters is one sign. */
const isDrawnOut = (last: string, next: string): boolean => /^[—…]$/u.test(next) && last === next;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const words = new Intl.Segmenter('zh', { granularity: 'word' });

function wordEnds(text: string): Set<number> {
	return new Set(Array.from(words.segment(text), ({ segment, index }) => index + segment.length));
}

function gapBetween(text: string, next = ''): number {
	const last = Array.from(text).at(-1) ?? '';
	const mixed =
		(isIdeograph(last) && isAlphabetic(next) && !isIdeograph(next)) ||
		(isIdeograph(next) && isAlphabetic(last) && !isIdeograph(last));
	return mixed ? scriptGap : 0;
}

/** Two signs side by side share one empty half, as clreq asks. */
function squeeze(text: string, { glyphs, width }: Shaped, before = '', next = '') {
	const right = isEmptyRight(text) && width === 1000;
	const left = isEmptyLeft(text) && width === 1000;
	const narrowRight = right && isEmptyRight(next);
	const narrowLeft = left && (isEmptyLeft(before) || isEmptyRight(before));
	const shift = narrowLeft ? halfSquare : 0;
	return {
		text,
		glyphs: shift ? glyphs.map((glyph) => ({ ...glyph, x: glyph.x - shift })) : glyphs,
		width: width - (narrowRight || narrowLeft ? halfSquare : 0),
		emptyLeft: left && !narrowLeft ? halfSquare : 0,
		emptyRight: right && !narrowRight ? halfSquare : 0,
	};
}
