import sharp, { type Sharp } from 'sharp';
import { maxOriginalPixels, type Size } from './picture-limits.ts';

/** A picture as pixels: sRGB, one byte for each channel, the right way up. */
export interface Raster extends Size {
	data: Buffer;
	channels: 3 | 4;
}

/** Seconds after which a picture is given up. */
const patience = 60;

/** How pictures from outside are opened: one that breaks off is refused. */
export function open(bytes: Uint8Array, options: { animated?: boolean } = {}): Sharp {
	return sharp(bytes, {
		failOn: 'error',
		limitInputPixels: maxOriginalPixels,
		...options,
	}).timeout({ seconds: patience });
}

/** Pixels of a picture at a size; colours of other spaces, depths and profiles become sRGB. */
export async function toRaster(image: Sharp, size: Size): Promise<Raster> {
	const { data, info } = await image
		.autoOrient()
		.resize({ ...size, fit: 'fill' })
		.toColourspace('srgb')
		.raw({ depth: 'uchar' })
		.toBuffer({ resolveWithObject: true });
	const { width, height } = info;
	return { data, width, height, channels: info.channels === 4 ? 4 : 3 };
}

/** Pixels, ready to be encoded. */
export function fromRaster({ data, width, height, channels }: Raster): Sharp {
	return sharp(data, { raw: { width, height, channels } });
}

/** The picture without its fourth channel, on a ground. */
export async function flatten(raster: Raster, background: string): Promise<Raster> {
	if (raster.channels === 3) return raster;
	const data = await fromRaster(raster).flatten({ background }).raw().toBuffer();
	return { ...raster, data, channels: 3 };
}
