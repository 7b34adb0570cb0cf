import type { Run } from './set-runs.ts';

/** The letters of a run as SVG path data, in the coordinates of their text. */
export function runPath({ first, shaped, x, y, stretch }: Run): string {
	const { size } = first.style;
	const unit = size / 1000;
	const digits = Math.min(8, Math.max(0, 3 - Math.floor(Math.log10(size))));
	const write = (value: number): string => String(Number(value.toFixed(digits)));
	const glyphs = shaped.glyphs.map((glyph) =>
		glyph.path.replace(/(-?\d+) (-?\d+)/g, (_, px: string, py: string) => {
			const across = x + (glyph.x + Number(px)) * unit * stretch;
			return `${write(across)} ${write(y - (glyph.y + Number(py)) * unit)}`;
		}),
	);
	return glyphs.join('');
}
