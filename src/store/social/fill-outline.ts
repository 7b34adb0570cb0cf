import type { Canvas } from './canvas.ts';
import { Coverage } from './coverage.ts';
import { outlineEdges } from './outline-edges.ts';

/** Where the origin of an outline lies, in pixels, and how large a thousandth is; y grows upwards. */
export interface Place {
	x: number;
	y: number;
	unit: number;
}

const coverage = new Coverage();

/** Fills an SVG path of the commands M, L, Q, C and Z, all absolute, in one colour. */
export function fillOutline(
	canvas: Canvas,
	path: string,
	{ x, y, unit }: Place,
	ink: number,
): void {
	const bounds = outlineEdges(path);
	const { edges } = bounds;
	if (edges.length === 0) return;
	const left = Math.floor(x + bounds.left * unit);
	const top = Math.floor(y - bounds.top * unit);
	const width = Math.ceil(x + bounds.right * unit) - left;
	coverage.begin(width + 1, Math.ceil(y - bounds.bottom * unit) - top + 1);
	for (let index = 0; index < edges.length; index += 4) {
		// Four numbers an edge; without arrays, as this is where the time goes.
		coverage.edge(
			x - left + (edges[index] ?? 0) * unit,
			y - top - (edges[index + 1] ?? 0) * unit,
			x - left + (edges[index + 2] ?? 0) * unit,
			y - top - (edges[index + 3] ?? 0) * unit,
		);
	}
	coverage.each((column, row, part) => canvas.cover(left + column, top + row, ink, part));
}
