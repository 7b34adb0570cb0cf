import { mountainRanges } from '../cards/mountains.ts';
import type { Area, Canvas } from './canvas.ts';
import { fillOutline } from './fill-outline.ts';

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
	for (const { ink, points } of ranges) fillBelow(canvas, points, canvas.ink(ink));
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

/** Column by column: above the line a part of a pixel, below it whole ones. */
function fillBelow(canvas: Canvas, points: readonly [number, number][], ink: number): void {
	for (const [index, [fromX, fromY]] of points.entries()) {
		const [toX, toY] = points[index + 1] ?? [fromX, fromY];
		for (let x = fromX; x < Math.min(toX, canvas.width); x++) {
			const edge = fromY + ((toY - fromY) * (x + 0.5 - fromX)) / (toX - fromX);
			const whole = Math.ceil(edge);
			canvas.cover(x, whole - 1, ink, whole - edge);
			const below = whole * canvas.width + x;
			for (let at = below; at < canvas.pixels.length; at += canvas.width) canvas.pixels[at] = ink;
		}
	}
}
