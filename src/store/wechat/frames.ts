import sharp from 'sharp';
import { maxGifBytes } from '../../domain/wechat/limits.ts';
import { maxFrames, type Size } from './picture-limits.ts';
import { fromRaster, open, type Raster, toRaster } from './raster.ts';

/** An animation as pixels. */
export interface Frames extends Size {
	/** RGBA, one frame below the other. */
	data: Buffer;
	/** Milliseconds that each frame stays. */
	delays: number[];
	/** How often it plays; 0: for ever. */
	loop: number;
}

/** What a GIF is made from frames with. */
interface Attempt {
	/** Every how many frames one is kept. */
	step: number;
	scale: number;
}

const attempts: readonly Attempt[] = [
	{ step: 1, scale: 1 },
	{ step: 1, scale: 0.7 },
	{ step: 2, scale: 0.7 },
	{ step: 2, scale: 0.5 },
	{ step: 4, scale: 0.4 },
];

/** Frames of an animated GIF or WebP at a size; its facts come from sharp's metadata. */
export async function readFrames(
	bytes: Uint8Array,
	size: Size,
	{ delays, loop }: Pick<Frames, 'delays' | 'loop'>,
): Promise<Frames> {
	const { data, info } = await open(bytes, { animated: true })
		.resize({ ...size, fit: 'fill' })
		.toColourspace('srgb')
		.ensureAlpha()
		.raw({ depth: 'uchar' })
		.toBuffer({ resolveWithObject: true });
	const { width, pageHeight: height = info.height } = info;
	return { data, width, height, delays, loop };
}

/** The pixels of one frame. */
export function frameOf({ data, width, height }: Frames, index: number): Raster {
	const length = width * height * 4;
	return {
		data: data.subarray(index * length, (index + 1) * length),
		width,
		height,
		channels: 4,
	};
}

/** An animation as GIF. */
export interface Gif extends Size {
	bytes: Uint8Array;
	/** `fewer frames`, `smaller`. */
	changes: string[];
}

interface GifOptions {
	/** Goes under all frames. */
	background?: string | undefined;
	/** Bytes; default: what WeChat takes. */
	limit?: number;
}

/**
 * Encodes frames as a GIF that WeChat takes, with fewer and smaller ones where it must;
 * undefined: none fits.
 */
export async function encodeGif(
	frames: Frames,
	{ background, limit = maxGifBytes }: GifOptions = {},
): Promise<Gif | undefined> {
	for (const { step, scale } of attempts) {
		if (Math.ceil(frames.delays.length / step) > maxFrames) continue;
		const fewer = await pick(frames, step, scale);
		const bytes = await encode(fewer, background);
		if (bytes.length > limit) continue;
		const changes = [...(step > 1 ? ['fewer frames'] : []), ...(scale < 1 ? ['smaller'] : [])];
		return { bytes, width: fewer.width, height: fewer.height, changes };
	}
	return undefined;
}

/** One of every `step` frames, which stays as long as those that it stands for. */
async function pick(frames: Frames, step: number, scale: number): Promise<Frames> {
	if (step === 1 && scale === 1) return frames;
	const side = (length: number): number => Math.max(1, Math.round(length * scale));
	const size = { width: side(frames.width), height: side(frames.height) };
	const delays: number[] = [];
	const kept: Buffer[] = [];
	for (let index = 0; index < frames.delays.length; index += step) {
		const shown = frames.delays.slice(index, index + step);
		delays.push(shown.reduce((sum, each) => sum + each, 0));
		kept.push((await toRaster(fromRaster(frameOf(frames, index)), size)).data);
	}
	return { ...size, data: Buffer.concat(kept), delays, loop: frames.loop };
}

function encode(
	{ data, width, height, delays, loop }: Frames,
	background: string | undefined,
): Promise<Buffer> {
	const raw = { width, height: height * delays.length, channels: 4, pageHeight: height } as const;
	const image = sharp(data, { raw, limitInputPixels: false });
	return (background === undefined ? image : image.flatten({ background }))
		.gif({ delay: delays, loop, effort: 5 })
		.toBuffer();
}
