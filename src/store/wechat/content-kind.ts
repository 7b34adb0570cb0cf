import sharp from 'sharp';
import type { Raster } from './raster.ts';

/** Shares of pixels that equal their left neighbour, below and above which there is no doubt. */
const flat = { photo: 0.2, drawn: 0.5 };

/** What a picture shows, by its pixels: photographs have hardly two alike side by side. */
export function contentKind(raster: Raster): 'photo' | 'drawn' | 'unsure' {
	const share = flatShare(raster);
	return share < flat.photo ? 'photo' : share >= flat.drawn ? 'drawn' : 'unsure';
}

function flatShare({ data, width, height, channels }: Raster): number {
	let same = 0;
	for (let at = channels; at < data.length; at += channels) {
		if (isSame(data, at, at - channels)) same++;
	}
	return same / Math.max(1, width * height - 1);
}

function isSame(data: Uint8Array, one: number, other: number): boolean {
	return (
		data[one] === data[other] &&
		data[one + 1] === data[other + 1] &&
		data[one + 2] === data[other + 2]
	);
}

/** True for a picture whose colours a palette holds, so that one loses nothing. */
export function hasFewColours({ data, channels }: Raster): boolean {
	const colours = new Set<number>();
	for (let at = 0; at < data.length && colours.size <= 256; at += channels) {
		if (at === 0 || channels === 4 || !isSame(data, at, at - channels)) {
			colours.add(colourAt(data, at, channels));
		}
	}
	return colours.size <= 256;
}

function colourAt(data: Uint8Array, at: number, channels: number): number {
	let colour = 0;
	for (let each = 0; each < channels; each++) colour = colour * 256 + (data[at + each] ?? 0);
	return colour;
}

/** A channel that is this far off is seen at an edge; so many such pixels are a spoiled picture. */
const visible = 32;
const toleratedShare = 0.005;

/** True for a JPEG with smudges around what was sharp. */
export async function isSpoiled(raster: Raster, jpeg: Uint8Array): Promise<boolean> {
	const data = await sharp(jpeg).toColourspace('srgb').raw().toBuffer();
	let off = 0;
	for (let at = 0; at < data.length; at += 3) {
		if (distance(raster.data, data, at) > visible) off++;
	}
	return off > raster.width * raster.height * toleratedShare;
}

function distance(one: Uint8Array, other: Uint8Array, at: number): number {
	const off = (index: number): number => Math.abs((one[index] ?? 0) - (other[index] ?? 0));
	return Math.max(off(at), off(at + 1), off(at + 2));
}
