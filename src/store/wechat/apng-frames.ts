import sharp from 'sharp';
import type { Apng, ApngFrame } from './apng-chunks.ts';
import type { Frames } from './frames.ts';
import type { Size } from './picture-limits.ts';
import { open, type Raster, toRaster, fromRaster } from './raster.ts';

/** Plays an animated PNG: every frame as it is seen, at a size. */
export async function playApng(apng: Apng, size: Size): Promise<Frames> {
	const { width, height } = apng;
	let canvas: Raster = { width, height, channels: 4, data: Buffer.alloc(width * height * 4) };
	const seen: Buffer[] = [];
	for (const frame of apng.frames) {
		const under = canvas;
		canvas = await put(frame, clear(frame, under, !frame.over));
		seen.push((await toRaster(fromRaster(canvas), size)).data);
		if (frame.dispose === 'restore') canvas = under;
		canvas = clear(frame, canvas, frame.dispose === 'clear');
	}
	const delays = apng.frames.map(({ delay }) => delay);
	return { ...size, data: Buffer.concat(seen), delays, loop: apng.loop };
}

async function put({ png, x, y }: ApngFrame, canvas: Raster): Promise<Raster> {
	const picture = await open(png).toColourspace('srgb').ensureAlpha().png().toBuffer();
	const { width, height } = canvas;
	const data = await sharp(canvas.data, { raw: { width, height, channels: 4 } })
		.composite([{ input: picture, left: x, top: y }])
		.raw()
		.toBuffer();
	return { ...canvas, data };
}

/** The canvas with nothing in the frame's place, if that is asked for. */
function clear(frame: ApngFrame, canvas: Raster, isWanted: boolean): Raster {
	if (!isWanted) return canvas;
	const data = Buffer.from(canvas.data);
	for (let row = frame.y; row < frame.y + frame.height; row++) {
		const start = (row * canvas.width + frame.x) * 4;
		data.fill(0, start, start + frame.width * 4);
	}
	return { ...canvas, data };
}
