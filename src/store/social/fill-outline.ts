import type { Canvas } from './canvas.ts';
import { Coverage, type Place } from './coverage.ts';
import { outlineEdges } from './outline-edges.ts';
import { steps } from './palette.ts';

const coverage = new Coverage();

/** Fills an SVG path of the commands M, L, Q, C and Z, all absolute, in one colour. */
export function fillOutline(canvas: Canvas, path: string, place: Place, ink: number): void {
	const { x, y, unit } = place;
	const bounds = outlineEdges(path);
	if (bounds.edges.length === 0) return;
	const left = Math.floor(x + bounds.left * unit);
	const top = Math.floor(y - bounds.top * unit);
	const width = Math.ceil(x + bounds.right * unit) - left;
	coverage.begin(width + 1, Math.ceil(y - bounds.bottom * unit) - top + 1);
	coverage.trace(bounds.edges, { x: x - left, y: y - top, unit });
	coverage.each(steps, (column, row, step) => {
		canvas.cover(left + column, top + row, ink, step);
	});
}
