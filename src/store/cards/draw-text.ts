import type { Line } from './break-lines.ts';
import type { Piece } from './pieces.ts';

/** Where lines are drawn, in pixels. */
export interface TextPlace {
	/** The middle of each line. */
	centre: number;
	/** The baseline of the first line. */
	baseline: number;
	/** From baseline to baseline. */
	step: number;
	size: number;
	fill: string;
}

/** Lines as one SVG group of outlines: the same on every machine, whatever faces it has. */
export function drawLines(
	pieces: readonly Piece[],
	lines: readonly Line[],
	{ centre, baseline, step, size, fill }: TextPlace,
): string {
	const unit = size / 1000;
	const drawn = lines.map(({ from, to, width }, index) => {
		const left = centre - (width * unit) / 2;
		const y = baseline + index * step;
		const paths = glyphsOf(pieces, from, to).map(
			({ path, x, y: up }) => `<path transform="translate(${round(x)} ${round(up)})" d="${path}"/>`,
		);
		const scale = `scale(${round(unit, 1e5)} -${round(unit, 1e5)})`;
		return `<g transform="translate(${round(left)} ${round(y)}) ${scale}">${paths.join('')}</g>`;
	});
	return `<g fill="${fill}">${drawn.join('')}</g>`;
}

function glyphsOf(pieces: readonly Piece[], from: number, to: number) {
	let x = -(pieces[from]?.emptyLeft ?? 0);
	return pieces.slice(from, to).flatMap(({ glyphs, width, gap }) => {
		const start = x;
		x += width + gap;
		return glyphs.map((glyph) => ({ ...glyph, x: start + glyph.x }));
	});
}

const round = (value: number, parts = 100): number => Math.round(value * parts) / parts;
