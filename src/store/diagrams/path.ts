import type { Point } from './matrix.ts';

const steps = 24;
const arity: Record<string, number> = {
	M: 2,
	L: 2,
	H: 1,
	V: 1,
	C: 6,
	S: 4,
	Q: 4,
	T: 2,
	A: 7,
	Z: 0,
};

interface Pen {
	at: Point;
	start: Point;
	/** Last control point, for the smooth commands. */
	control: Point | undefined;
	lines: Point[][];
}

/** Path data → lines through its points, one for each subpath; curves become short segments. */
export function flattenPath(data: string): Point[][] {
	const pen: Pen = { at: { x: 0, y: 0 }, start: { x: 0, y: 0 }, control: undefined, lines: [] };
	for (const [, letter = 'M', list = ''] of data.matchAll(/([MLHVCSQTAZ])([^MLHVCSQTAZ]*)/gi)) {
		drawAll(pen, letter, numbersOf(list, letter));
	}
	return pen.lines;
}

/** The flags of an arc may stand without a space: `a1 1 0 01.5.5`. */
function numbersOf(list: string, letter: string): number[] {
	const number = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;
	if (letter.toUpperCase() !== 'A') return (list.match(number) ?? []).map(Number);
	const found: number[] = [];
	let rest = list;
	while (rest.trim()) {
		const isFlag = found.length % 7 === 3 || found.length % 7 === 4;
		const match = (
			isFlag ? /^[\s,]*([01])/ : /^[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/i
		).exec(rest);
		if (!match) break;
		found.push(Number(match[1]));
		rest = rest.slice(match[0].length);
	}
	return found;
}

function drawAll(pen: Pen, letter: string, numbers: number[]): void {
	const command = letter.toUpperCase();
	const size = arity[command] ?? 0;
	if (size === 0) {
		lineTo(pen, pen.start);
		return;
	}
	for (let at = 0; at + size <= numbers.length; at += size) {
		const origin = letter === command ? { x: 0, y: 0 } : pen.at;
		// Pairs after the first of a move are lines.
		draw(pen, command === 'M' && at > 0 ? 'L' : command, numbers.slice(at, at + size), origin);
	}
}

function draw(pen: Pen, command: string, numbers: number[], origin: Point): void {
	const point = (index: number): Point => ({
		x: (numbers[index] ?? 0) + origin.x,
		y: (numbers[index + 1] ?? 0) + origin.y,
	});
	const { at, control } = pen;
	const mirrored = control ? { x: 2 * at.x - control.x, y: 2 * at.y - control.y } : at;
	pen.control = undefined;
	if (command === 'M') {
		pen.at = pen.start = point(0);
		pen.lines.push([pen.at]);
	} else if (command === 'L') lineTo(pen, point(0));
	else if (command === 'H') lineTo(pen, { x: point(0).x, y: at.y });
	else if (command === 'V') lineTo(pen, { x: at.x, y: (numbers[0] ?? 0) + origin.y });
	else if (command === 'C') curveTo(pen, [point(0), point(2), point(4)]);
	else if (command === 'S') curveTo(pen, [mirrored, point(0), point(2)]);
	else if (command === 'Q') quadTo(pen, point(0), point(2));
	else if (command === 'T') quadTo(pen, mirrored, point(0));
	else arcTo(pen, numbers, point(5));
}

function lineTo(pen: Pen, point: Point): void {
	if (pen.lines.length === 0) pen.lines.push([pen.at]);
	pen.lines.at(-1)?.push(point);
	pen.at = point;
}

function curveTo(pen: Pen, [b, c, d]: [Point, Point, Point]): void {
	const a = pen.at;
	for (let step = 1; step <= steps; step++) {
		const t = step / steps;
		const u = 1 - t;
		const mix = (axis: 'x' | 'y'): number =>
			u ** 3 * a[axis] + 3 * u * u * t * b[axis] + 3 * u * t * t * c[axis] + t ** 3 * d[axis];
		lineTo(pen, { x: mix('x'), y: mix('y') });
	}
	pen.control = c;
}

/** A quadratic curve, as the cubic one of the same shape. */
function quadTo(pen: Pen, control: Point, end: Point): void {
	const { at } = pen;
	const towards = (from: Point): Point => ({
		x: from.x + (2 / 3) * (control.x - from.x),
		y: from.y + (2 / 3) * (control.y - from.y),
	});
	curveTo(pen, [towards(at), towards(end), end]);
	pen.control = control;
}

/** SVG 2, appendix B.2.4: from end points to a centre. */
function arcTo(pen: Pen, numbers: number[], end: Point): void {
	const [givenX = 0, givenY = 0, turn = 0, large = 0, sweep = 0] = numbers;
	const from = pen.at;
	if (givenX === 0 || givenY === 0) {
		lineTo(pen, end);
		return;
	}
	const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
	const [dx, dy] = [(from.x - end.x) / 2, (from.y - end.y) / 2];
	const [x, y] = [cos * dx + sin * dy, cos * dy - sin * dx];
	const grow = Math.max(1, Math.sqrt((x / givenX) ** 2 + (y / givenY) ** 2));
	const [rx, ry] = [Math.abs(givenX) * grow, Math.abs(givenY) * grow];
	const rest = (rx * y) ** 2 + (ry * x) ** 2;
	const root = rest === 0 ? 0 : Math.sqrt(Math.max(0, (rx * ry) ** 2 / rest - 1));
	const factor = large === sweep ? -root : root;
	const [cx, cy] = [(factor * rx * y) / ry, (-factor * ry * x) / rx];
	const centre = {
		x: cos * cx - sin * cy + (from.x + end.x) / 2,
		y: sin * cx + cos * cy + (from.y + end.y) / 2,
	};
	const first = Math.atan2((y - cy) / ry, (x - cx) / rx);
	let angle = Math.atan2((-y - cy) / ry, (-x - cx) / rx) - first;
	if (sweep && angle < 0) angle += 2 * Math.PI;
	if (!sweep && angle > 0) angle -= 2 * Math.PI;
	for (let step = 1; step <= steps; step++) {
		const at = first + (angle * step) / steps;
		const [px, py] = [rx * Math.cos(at), ry * Math.sin(at)];
		lineTo(pen, { x: centre.x + cos * px - sin * py, y: centre.y + sin * px + cos * py });
	}
}

export function lengthOf(lines: readonly Point[][]): number {
	return segmentsOf(lines).reduce((sum, [from, to]) => sum + distance(from, to), 0);
}

/** The point that lies so far along the lines. */
export function pointAt(lines: readonly Point[][], length: number): Point {
	let left = length;
	let last: Point = lines[0]?.[0] ?? { x: 0, y: 0 };
	for (const [from, to] of segmentsOf(lines)) {
		const size = distance(from, to);
		const part = size === 0 ? 0 : Math.max(0, left) / size;
		if (left <= size)
			return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
		left -= size;
		last = to;
	}
	return last;
}

function segmentsOf(lines: readonly Point[][]): [Point, Point][] {
	return lines.flatMap((line) =>
		line.slice(1).map((to, index): [Point, Point] => [line[index] ?? to, to]),
	);
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
