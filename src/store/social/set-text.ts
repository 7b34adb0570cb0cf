import { widthOf } from '../cards/break-lines.ts';
import { clipPieces, wholeSentences } from '../cards/clip-pieces.ts';
import { type Box, fitLines, type Fitted } from '../cards/fit-lines.ts';
import { type Piece, piecesOf } from '../cards/pieces.ts';
import { plainTitle } from '../cards/plain-title.ts';
import { isSquare } from '../cards/letter-kinds.ts';
import { loadTypeface, type TypeOptions } from '../cards/typeface.ts';
import type { Locale } from '../../domain/i18n/locale.ts';
import type { Canvas } from './canvas.ts';
import { fillOutline } from './fill-outline.ts';

/** The room of a text, and how it is set. */
export interface TextBox extends Box {
	/** In letters as wide as they are high: what is longer ends with “…”. */
	longest: number;
	/** Several sentences: of what is too long, whole ones stay where they say enough. */
	prose?: boolean;
	weight: number;
	/** Points that its letters are drawn for: small ones are sturdier. */
	opticalSize?: number;
}

/** A text in lines that fit its room. */
export interface SetText extends Fitted {
	pieces: readonly Piece[];
	/** From the top of the first line to the bottom of the last one. */
	height: number;
	/** From line to line, in pixels. */
	step: number;
	/** Width of the widest line, in pixels. */
	width: number;
}

/** Han reach from so much above the baseline, in sizes of a letter, to the rest below it. */
const above = 0.86;
const letterHeight = 0.96;

/** Breaks a text into lines. Without a letter that can be drawn it has none, and no height. */
export async function setText(text: string, locale: Locale, box: TextBox): Promise<SetText> {
	const { weight, opticalSize } = box;
	const options: TypeOptions = {
		...{ weight, chinese: locale === 'zh' },
		...(opticalSize === undefined ? {} : { opticalSize }),
	};
	const plain = plainTitle(withoutTicks(text), locale);
	const typeface = await loadTypeface(shorten(plain, box.longest), options);
	const drawn = /[\p{L}\p{N}]/u.test(typeface.text) ? piecesOf(typeface) : [];
	const clip = clipPieces(drawn, box.longest, typeface);
	const pieces = clip.clipped && box.prose ? wholeSentences(clip.pieces, 0.33) : clip.pieces;
	const { lines, size } = fitLines(pieces, box);
	const step = size * box.leading;
	const height = lines.length === 0 ? 0 : size * letterHeight + (lines.length - 1) * step;
	const widest = Math.max(0, ...lines.map(({ from, to }) => widthOf(pieces, from, to)));
	return { pieces, lines, size, step, height, width: (widest * size) / 1000 };
}

/** No text of that many letters is narrower. */
const narrowest = 0.3;

/** Leaves out what lies far beyond the room: whole definitions need not be shaped to be clipped. */
function shorten(text: string, longest: number): string {
	let width = 0;
	const letters = Array.from(text);
	const end = letters.findIndex((letter) => {
		width += isSquare(letter, true) ? 1 : narrowest;
		return width > longest + 4;
	});
	return end < 0 ? text : letters.slice(0, end).join('');
}

/** Code among words: the signs around it say nothing where all letters are alike. */
const withoutTicks = (text: string): string => text.replace(/`([^`]+)`/g, '$1');

/** Where the first line begins, and what covers the paper. */
export interface TextPlace {
	x: number;
	/** Top of the first line. */
	y: number;
	ink: number;
}

/** Draws lines that begin one below the other. */
export function drawText(canvas: Canvas, text: SetText, { x, y, ink }: TextPlace): void {
	const unit = text.size / 1000;
	for (const [index, { from, to }] of text.lines.entries()) {
		const baseline = Math.round(y + text.size * above + index * text.step);
		let at = -(text.pieces[from]?.emptyLeft ?? 0);
		for (const { glyphs, width, gap } of text.pieces.slice(from, to)) {
			for (const glyph of glyphs) {
				const place = { x: x + (at + glyph.x) * unit, y: baseline - glyph.y * unit, unit };
				fillOutline(canvas, glyph.path, place, ink);
			}
			at += width + gap;
		}
	}
}
