import type { Raster } from './raster.ts';

/** Grounds that WeChat shows pictures on, in its two modes. */
export const grounds = { white: '#ffffff', dark: '#191919' } as const;

/**
 * What a picture needs under it: `none`, nothing of it is see-through; `either`, its ink is legible
 * on both grounds; else the ground that its ink is drawn for.
 */
export type Ground = 'none' | 'either' | keyof typeof grounds;

/** WCAG's contrast for graphics; on white less is held to be meant, as authors look at it there. */
const leastContrast = { dark: 3, white: 1.25 };

/** Shares of the ink at edges that may be lost before it matters. */
const tolerated = { dark: 0.05, white: 0.5 };

/** A pixel counts as ink from this alpha on: shadows stay below it. */
const ink = 128;

/**
 * Looks at the ink that borders on nothing: what is drawn on a ground of its own stays legible. Ink
 * without any firm edge, as of a faint sign, gets white, which authors look at it on.
 */
export function groundOf(raster: Raster): Ground {
	if (isOpaque(raster)) return 'none';
	let edge = 0;
	const lost = { dark: 0, white: 0 };
	for (let pixel = 0; pixel < raster.width * raster.height; pixel++) {
		if (alphaOf(raster, pixel) < ink || !bordersOnNothing(raster, pixel)) continue;
		edge++;
		const light = luminance(raster.data, pixel * 4);
		if (contrast(light, darkLight) < leastContrast.dark) lost.dark++;
		if (contrast(light, 1) < leastContrast.white) lost.white++;
	}
	if (edge === 0) return 'white';
	if (lost.white / edge > tolerated.white) return 'dark';
	return lost.dark / edge > tolerated.dark ? 'white' : 'either';
}

/** Encoders leave alphas that nobody sees. */
function isOpaque({ data, channels }: Raster): boolean {
	if (channels === 3) return true;
	for (let at = 3; at < data.length; at += 4) if ((data[at] ?? 255) < 250) return false;
	return true;
}

const alphaOf = ({ data }: Raster, pixel: number): number => data[pixel * 4 + 3] ?? ink;

/** Two pixels away, as next to ink stand its own soft edges. The rim of the picture is no edge. */
function bordersOnNothing(raster: Raster, pixel: number): boolean {
	const { width } = raster;
	const x = pixel % width;
	return (
		(x > 1 && alphaOf(raster, pixel - 2) < ink) ||
		(x < width - 2 && alphaOf(raster, pixel + 2) < ink) ||
		alphaOf(raster, pixel - 2 * width) < ink ||
		alphaOf(raster, pixel + 2 * width) < ink
	);
}

/** Light of a channel's value: the transfer function of sRGB. */
const lights = Float64Array.from({ length: 256 }, (_, value) => {
	const share = value / 255;
	return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
});

const light = (value: number | undefined): number => lights[value ?? 0] ?? 0;

function luminance(data: Uint8Array, at: number): number {
	return 0.2126 * light(data[at]) + 0.7152 * light(data[at + 1]) + 0.0722 * light(data[at + 2]);
}

const darkLight = light(Number.parseInt(grounds.dark.slice(1, 3), 16));

/** WCAG's contrast ratio. */
function contrast(one: number, other: number): number {
	return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
