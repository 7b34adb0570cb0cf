import { columnWidth, maxGifBytes } from '../../domain/wechat/limits.ts';
import { warning } from './finding.ts';
import { encodeGif, type Frames, frameOf, type Gif, readFrames } from './frames.ts';
import { cleanGif } from './gif-blocks.ts';
import { grounds, groundOf } from './ground.ts';
import type { MadePicture } from './made-picture.ts';
import {
	maxAnimatedPixels,
	maxFrames,
	plannedSize,
	type Size,
	widestPicture,
} from './picture-limits.ts';
import { open, toRaster } from './raster.ts';

/** What is known of an animation before it is decoded. */
export interface AnimationFacts {
	bytes: Uint8Array;
	size: Size;
	/** Milliseconds, one for each frame. */
	delays: number[];
	loop: number;
	isGif: boolean;
	/** Makes the frames at a size; absent: libvips reads them. */
	play?: ((size: Size) => Promise<Frames>) | undefined;
}

/** Pixels of all frames up to which an animation gets two for each of the column's. */
const fineUpTo = 30_000_000;

/** An animation as GIF; undefined: it is too large for one, and its first frame has to do. */
export async function makeAnimation(facts: AnimationFacts): Promise<MadePicture | undefined> {
	const { size, delays } = facts;
	if (size.width * size.height * delays.length > maxAnimatedPixels) return undefined;
	const kept = facts.isGif ? await asItIs(facts) : undefined;
	if (kept) return picture({ ...size, bytes: kept, changes: [] }, facts);
	const planned = plannedSize(size);
	const isFine = planned.width * planned.height * delays.length <= fineUpTo;
	const width = isFine ? planned.width : Math.min(planned.width, columnWidth);
	const height = Math.max(1, Math.round((width * size.height) / size.width));
	const frames = await readAll(facts, { width, height });
	const ground = groundOf(frameOf(frames, 0));
	const background = ground === 'white' || ground === 'dark' ? grounds[ground] : undefined;
	const gif = await encodeGif(frames, { background });
	if (!gif) return undefined;
	const changes = [
		facts.isGif ? 'recompressed' : 'converted',
		...(background ? ['flattened'] : []),
		...(width < size.width ? ['resized'] : []),
		...gif.changes,
	];
	return picture({ ...gif, changes }, facts);
}

/** A GIF that WeChat takes, without what programs note in it. */
async function asItIs({ bytes, size, delays }: AnimationFacts): Promise<Uint8Array | undefined> {
	if (size.width > widestPicture || delays.length > maxFrames) return undefined;
	const clean = cleanGif(bytes);
	if (!clean || clean.length > maxGifBytes) return undefined;
	const ground = groundOf(await toRaster(open(bytes), size));
	return ground === 'none' || ground === 'either' ? clean : undefined;
}

function readAll({ bytes, delays, loop, play }: AnimationFacts, size: Size): Promise<Frames> {
	return play ? play(size) : readFrames(bytes, size, { delays, loop });
}

function picture({ bytes, width, height, changes }: Gif, { size }: AnimationFacts): MadePicture {
	const fewer = changes.includes('fewer frames');
	return {
		type: 'image/gif',
		width,
		height,
		cssWidth: size.width,
		changes,
		bytes,
		findings: fewer ? [jerky] : [],
	};
}

const jerky = warning(
	'its frames come to more than WeChat takes',
	'an animation of at most 10 MB and 300 frames',
	'Some frames were left out, so it moves less smoothly: make it shorter, or smaller.',
);
