import type { Metadata } from 'sharp';
import { readApng } from './apng-chunks.ts';
import { playApng } from './apng-frames.ts';
import { type AnimationFacts, makeAnimation } from './make-animation.ts';
import { drawSvg, isSvg } from './draw-svg.ts';
import { absence, failure, type Finding, warning } from './finding.ts';
import { maxOriginalPixels, plannedSize } from './picture-limits.ts';
import type { MadePicture } from './made-picture.ts';
import { makeStill } from './make-still.ts';
import { open, toRaster } from './raster.ts';

/** What goes into a picture beside the code that makes it. */
export interface PictureSource {
	bytes: Uint8Array;
	/** A diagram, drawn by us; its CSS pixels. */
	drawnWidth?: number | undefined;
	/** CSS pixels that it is to be shown in; only a drawing's pixels depend on it. */
	shownWidth?: number | undefined;
}

/** A picture that WeChat takes, or why there is none. Never throws for what a file holds. */
export async function makePicture(source: PictureSource): Promise<MadePicture | Finding> {
	try {
		return isSvg(source.bytes) ? await fromSvg(source) : await fromPixels(source);
	} catch (error) {
		return explain(error instanceof Error ? error.message : String(error));
	}
}

async function fromSvg({ bytes, shownWidth }: PictureSource): Promise<MadePicture | Finding> {
	const drawn = await drawSvg(bytes, shownWidth);
	if (!drawn) return absence('it is no SVG that can be drawn', 'a drawing', redraw);
	const { raster, size, needsPaper, findings } = drawn;
	return await makeStill(raster, {
		source: 'other',
		original: { width: size.width * 2, height: size.height * 2 },
		cssWidth: size.width,
		needsPaper,
		changes: ['drawn'],
		findings,
	});
}

async function fromPixels(source: PictureSource): Promise<MadePicture | Finding> {
	const { bytes, drawnWidth } = source;
	const metadata = await open(bytes).metadata();
	const { format, autoOrient: original, orientation = 1 } = metadata;
	const motion = motionOf(bytes, metadata);
	const animation = motion && (await makeAnimation(motion));
	if (animation) return animation;
	const isDrawn = drawnWidth !== undefined;
	return await makeStill(await toRaster(open(bytes), plannedSize(original)), {
		source: isDrawn ? 'drawn' : format === 'jpeg' ? 'lossy' : 'other',
		original,
		cssWidth: drawnWidth ?? original.width,
		needsPaper: isDrawn,
		changes: [
			...(orientation > 1 ? ['turned'] : []),
			...(/^(?:jpeg|png)$/.test(format) ? [] : ['converted']),
			...(motion ? ['first frame'] : []),
		],
		findings: motion ? [standsStill] : [],
	});
}

/** Undefined: it stands still. */
function motionOf(bytes: Uint8Array, metadata: Metadata): AnimationFacts | undefined {
	const { format, pages = 1, width, height, delay = [], loop = 0 } = metadata;
	const facts = { bytes, size: { width, height }, isGif: format === 'gif' };
	const apng = format === 'png' ? readApng(bytes) : undefined;
	if (apng) {
		const delays = apng.frames.map((frame) => frame.delay);
		return { ...facts, delays, loop: apng.loop, play: (size) => playApng(apng, size) };
	}
	const moves = pages > 1 && (format === 'gif' || format === 'webp');
	return moves ? { ...facts, delays: delay, loop } : undefined;
}

const redraw = 'Open it in a browser: what that shows, an export as PNG shows, too.';

const standsStill = warning(
	'it moves, and cannot be made a GIF that WeChat takes',
	'an animation of at most 10 MB and 300 frames',
	'Its first frame stands for it: make it shorter or smaller, or embed a film.',
);

const tooManyPixels = failure(
	`it has more than ${maxOriginalPixels / 1_000_000} million pixels`,
	'a picture that fits into memory',
	'Make it smaller: WeChat shows 1354 pixels of its width.',
);

/** What libvips says, as an author would want to know it. */
function explain(message: string): Finding {
	const first = message.split('\n')[0]?.trim() ?? '';
	if (first.includes('pixel limit')) return tooManyPixels;
	if (first.includes('timeout')) {
		return failure('it takes too long to draw', 'a simpler drawing', redraw);
	}
	if (first.includes('Buffer is empty')) {
		return absence('it is empty', 'a picture', 'Save it again: nothing of it is there.');
	}
	if (/unsupported image format|corrupt header/.test(first)) {
		return absence(
			'it is no picture of a known format',
			'JPEG, PNG, WebP, AVIF, GIF, TIFF or SVG',
			'Open it: perhaps it is another kind of file, HEIC, or an AVIF that moves; save it as JPEG or PNG.',
		);
	}
	return absence(
		`it cannot be read (${first})`,
		'a whole picture',
		'Open it: perhaps it broke off while it was copied; save it again.',
	);
}
