import { Buffer as ShapeBuffer, type Font, shape as shapeRun } from 'harfbuzzjs';
import type { Typeface } from './typeface.ts';

/** A glyph at its place, in thousandths of the size of the letters; y grows upwards. */
export interface Glyph {
	/** SVG path data around the glyph's own origin. */
	path: string;
	x: number;
	y: number;
}

/** A shaped text. Lengths are thousandths of the size of its letters. */
export interface Shaped {
	glyphs: Glyph[];
	width: number;
}

/** Shapes characters that the typeface has: kerning and ligatures within each run of one font. */
export function shape(text: string, { fonts }: Pick<Typeface, 'fonts'>): Shaped {
	const glyphs: Glyph[] = [];
	let width = 0;
	for (const [font, run] of runsOf(text, fonts)) {
		const unit = 1000 / font.face.upem;
		for (const { glyph, position } of glyphsOf(font, run)) {
			const x = width + position.xOffset * unit;
			const path = outline(font, glyph, unit);
			if (path) glyphs.push({ path, x, y: position.yOffset * unit });
			width += position.xAdvance * unit;
		}
	}
	return { glyphs, width };
}

function runsOf(text: string, fonts: Typeface['fonts']): [Font, string][] {
	const runs: [Font, string][] = [];
	for (const letter of text) {
		const font = fonts.get(letter);
		const last = runs.at(-1);
		if (!font) throw new Error(`Unexpected ${letter}, expected a character that was loaded`);
		if (last?.[0] === font) last[1] += letter;
		else runs.push([font, letter]);
	}
	return runs;
}

function glyphsOf(font: Font, run: string) {
	const buffer = new ShapeBuffer();
	buffer.addText(run);
	buffer.guessSegmentProperties();
	shapeRun(font, buffer);
	const positions = buffer.getGlyphPositions();
	return buffer.getGlyphInfos().flatMap(({ codepoint: glyph }, index) => {
		const position = positions[index];
		return position ? [{ glyph, position }] : [];
	});
}

const outlines = new WeakMap<Font, Map<number, string>>();

/** Whole thousandths: finer than any pixel, and short. Read once in a process. */
function outline(font: Font, glyph: number, unit: number): string {
	const known = outlines.get(font) ?? new Map<number, string>();
	outlines.set(font, known);
	const path =
		known.get(glyph) ??
		font
			.glyphToJson(glyph)
			.map(({ type, values }) => type + values.map((value) => Math.round(value * unit)).join(' '))
			.join('');
	known.set(glyph, path);
	return path;
}
