/** Of a rectangle; the same fields as the DOM's own. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

export interface Point {
	x: number;
	y: number;
}

/** `x' = a·x + c·y + e`, `y' = b·x + d·y + f`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
	const [a, b, c, d, e, f] = outer;
	const [A, B, C, D, E, F] = inner;
	return [
		a * A + c * B,
		b * A + d * B,
		a * C + c * D,
		b * C + d * D,
		a * E + c * F + e,
		b * E + d * F + f,
	];
}

export function apply([a, b, c, d, e, f]: Matrix, { x, y }: Point): Point {
	return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** A `transform` attribute → matrix. What is no transform counts as none. */
export function parseTransform(text: string | null): Matrix {
	let matrix = identity;
	for (const [, name = '', list = ''] of (text ?? '').matchAll(/(\w+)\s*\(([^)]*)\)/g)) {
		matrix = multiply(
			matrix,
			single(name, (list.match(/-?[\d.]+(?:e-?\d+)?/gi) ?? []).map(Number)),
		);
	}
	return matrix;
}

function single(name: string, values: number[]): Matrix {
	const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = values;
	if (name === 'translate') return [1, 0, 0, 1, a, b];
	if (name === 'scale') return [a, 0, 0, values.length > 1 ? b : a, 0, 0];
	if (name === 'matrix') return [a, b, c, d, e, f];
	if (name === 'skewX') return [1, 0, Math.tan((a * Math.PI) / 180), 1, 0, 0];
	if (name === 'skewY') return [1, Math.tan((a * Math.PI) / 180), 0, 1, 0, 0];
	if (name !== 'rotate') return identity;
	const [cos, sin] = [Math.cos((a * Math.PI) / 180), Math.sin((a * Math.PI) / 180)];
	const turn: Matrix = [cos, sin, -sin, cos, 0, 0];
	return multiply(multiply([1, 0, 0, 1, b, c], turn), [1, 0, 0, 1, -b, -c]);
}

/** The box around points; undefined: there are none. */
export function boxAround(points: readonly Point[]): Box | undefined {
	if (points.length === 0) return undefined;
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const { x, y } of points) {
		left = Math.min(left, x);
		right = Math.max(right, x);
		top = Math.min(top, y);
		bottom = Math.max(bottom, y);
	}
	return { x: left, y: top, width: right - left, height: bottom - top };
}

export function corners({ x, y, width, height }: Box): Point[] {
	return [
		{ x, y },
		{ x: x + width, y },
		{ x: x + width, y: y + height },
		{ x, y: y + height },
	];
}

/** The box around a box that was moved or turned. */
export function transformBox(matrix: Matrix, box: Box): Box {
	return boxAround(corners(box).map((corner) => apply(matrix, corner))) ?? box;
}
