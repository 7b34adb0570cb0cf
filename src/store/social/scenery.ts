import { mountainRanges } from '../cards/mountains.ts';
import type { Area, Canvas } from './canvas.ts';
import { fillOutline } from './fill-outline.ts';
import { steps } from './palette.ts';

const sun = { radius: 26, ink: '#b8351d' };
// Control points of four curves that make a circle: https://pomax.github.io/bezierinfo/#circles_cubic
const handle = 552;
const circle = `M1000 0C1000 ${handle} ${handle} 1000 0 1000C-${handle} 1000 -1000 ${handle} -1000 0C-1000 -${handle} -${handle} -1000 0 -1000C${handle} -1000 1000 -${handle} 1000 0Z`;

/** Mountains along the lower edge, and the sun behind the highest of the farthest range. */
export function drawScenery(canvas: Canvas, seed: string, { y, width, height }: Area): void {
	const ranges = mountainRanges(seed, { width, top: y, bottom: y + height });
	const [sunX, sunY] = placeOfSun(ranges[0]?.points ?? [], width);
	const unit = sun.radius / 1000;
	fillOutline(canvas, circle, { x: sunX, y: sunY, unit }, canvas.ink(sun.ink));
	const edges = ranges.map(({ points }) => edgeOf(points, width));
	for (const [index, { ink }] of ranges.entries()) {
		fillRange(canvas, edges.slice(index), canvas.ink(ink));
	}
}

/** On the slope behind the highest peak in the right half, where no text leads the eye. */
function placeOfSun(points: readonly [number, number][], width: number): [number, number] {
	const right = points.filter(([x]) => x > 0.55 * width && x < 0.9 * width);
	const peak = right.reduce(
		(best, point) => (point[1] < best[1] ? point : best),
		right[0] ?? [0, 0],
	);
	return [peak[0] + 0.9 * sun.radius, peak[1] + 0.1 * sun.radius];
}

/** How high a line stands in the middle of each column. */
function edgeOf(points: readonly [number, number][], width: number): Float64Array {
	const edge = new Float64Array(width);
	for (const [index, [fromX, fromY]] of points.entries()) {
		const [toX, toY] = points[index + 1] ?? [fromX, fromY];
		for (let x = fromX; x < Math.min(toX, width); x++) {
			edge[x] = fromY + ((toY - fromY) * (x + 0.5 - fromX)) / (toX - fromX);
		}
	}
	return edge;
}

/** Column by column: at its edge a part of a pixel, below it whole ones, down to a nearer range. */
function fillRange(canvas: Canvas, edges: readonly Float64Array[], ink: number): void {
	const [own, ...nearer] = edges;
	const stride = canvas.width + 1;
	for (let x = 0; x < canvas.width; x++) {
		const edge = own?.[x] ?? 0;
		const whole = Math.ceil(edge);
		canvas.cover(x, whole - 1, ink, Math.round((whole - edge) * steps));
		let below = canvas.height;
		for (const each of nearer) below = Math.min(below, Math.ceil(each[x] ?? below));
		const end = canvas.at(x, below);
		for (let at = canvas.at(x, whole); at < end; at += stride) canvas.rows[at] = ink;
	}
}
