import { createHash } from 'node:crypto';

/** Room of the drawing, in pixels. */
export interface Band {
	width: number;
	/** Where the highest peak may reach, and where the paper ends. */
	top: number;
	bottom: number;
}

/** From far to near: ever darker ink and lower ridges. `base` and `rise` are parts of the height. */
const ridges = [
	{ ink: '#ebe5d8', base: 0.42, rise: 0.54, peaks: 4 },
	{ ink: '#d9d0bf', base: 0.3, rise: 0.46, peaks: 5 },
	{ ink: '#b5aa96', base: 0.2, rise: 0.4, peaks: 6 },
	{ ink: '#7d7365', base: 0.1, rise: 0.34, peaks: 7 },
	{ ink: '#393029', base: 0.03, rise: 0.2, peaks: 8 },
];
const stride = 6;

/** One range: all below a line of points from left to right is its ink. */
export interface Range {
	ink: string;
	/** In pixels; the last one stands beyond the right edge. */
	points: [x: number, y: number][];
}

/**
 * Ranges of mountains in washes of ink, from far to near: others for each seed, the same ones for the
 * same seed. Only sums, products and roots, so that every machine draws the same line.
 */
export function mountainRanges(seed: string, { width, top, bottom }: Band): Range[] {
	const height = bottom - top;
	return ridges.map(({ ink, base, rise, peaks }, index) => {
		const random = randomOf(`${seed} ${index}`);
		const heightAt = ridgeOf(random, peaks);
		const points: Range['points'] = [];
		for (let x = 0; x <= width + stride; x += stride) {
			const up = base + rise * heightAt(x / width);
			points.push([x, Math.round((bottom - up * height) * 10) / 10]);
		}
		return { ink, points };
	});
}

/** The ranges as SVG. */
export function drawMountains(seed: string, band: Band): string {
	const drawn = mountainRanges(seed, band).map(({ ink, points }) => {
		const line = points.map(([x, y]) => `${x} ${y}`).join('L');
		return `<path fill="${ink}" d="M0 ${band.bottom}L${line}V${band.bottom}z"/>`;
	});
	return drawn.join('');
}

type Random = (index: number) => number;

/** Heights along a ridge, about 0–1: mountains that come to a point, with rough slopes. */
function ridgeOf(random: Random, count: number): (at: number) => number {
	const mountains = Array.from({ length: count }, (_, index) => ({
		at: (index + 0.1 + 0.8 * random(3 * index)) / count,
		height: 0.3 + 0.64 * random(3 * index + 1),
		half: (0.75 + 0.7 * random(3 * index + 2)) / count,
	}));
	return (at) => {
		const highest = Math.max(
			...mountains.map(({ at: peak, height, half }) => {
				const near = Math.max(0, 1 - Math.abs(at - peak) / half);
				return height * near * Math.sqrt(near) * (1.35 - 0.35 * near);
			}),
		);
		const rough = 0.1 * noise(random, at * 9) + 0.05 * noise(random, at * 34 + 7);
		return highest + rough + 0.025 * noise(random, at * 110 + 3);
	};
}

/** Smooth random values along a line, 0–1. */
function noise(random: Random, at: number): number {
	const index = Math.floor(at);
	const part = at - index;
	const eased = part * part * (3 - 2 * part);
	return random(index) * (1 - eased) + random(index + 1) * eased;
}

/** A fixed row of random values, 0–1. */
function randomOf(seed: string): Random {
	const bytes = createHash('sha512').update(seed).digest();
	return (index) => (bytes[index % bytes.length] ?? 0) / 255;
}
