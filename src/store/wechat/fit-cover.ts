import sharp, { type Sharp } from 'sharp';
import { narrowestCover } from '../../domain/wechat/limits.ts';
import { missingScripts } from '../outlines/missing-scripts.ts';
import { outlineText } from '../outlines/outline-text.ts';
import { cleanSvg } from '../svg.ts';
import { coverSize } from './cover-card.ts';
import { squareCrop } from './cover-crops.ts';
import { isSvg } from './draw-svg.ts';
import { grounds } from './ground.ts';
import { maxOriginalPixels, type Size } from './picture-limits.ts';
import { open } from './raster.ts';

/** A picture as a cover: JPEG, 2.35:1. */
export interface FittedCover extends Size {
	bytes: Uint8Array;
	changes: string[];
	/** Its crop 1:1. */
	square: string;
}

const ratio = coverSize.width / coverSize.height;
const qualities = [86, 78, 68, 56, 40];

/**
 * Crops a picture to where most is to be seen, in JPEG of at most `maxBytes`. Only the narrowest are
 * enlarged. `original` is the width it came in, `absent` what no font had. Throws for what is no picture.
 */
export async function fitCover(
	bytes: Uint8Array,
	maxBytes: number,
): Promise<FittedCover & { original: number; absent: string[] }> {
	const drawing = isSvg(bytes);
	const { image, absent } = drawing ? await openDrawing(bytes) : { image: open(bytes), absent: [] };
	const { width, height } = (await image.metadata()).autoOrient;
	const size = coverSizeOf({ width, height });
	const { data, info } = await cropped(
		image.autoOrient().flatten({ background: grounds.white }).toColourspace('srgb'),
		size,
	);
	const fitted = sharp(data, { raw: { ...size, channels: info.channels } });
	const left = await squareLeft(fitted.clone(), size);
	return {
		...size,
		...(await encode(fitted, maxBytes)),
		square: squareCrop(size, left),
		original: drawing ? coverSize.width : width,
		absent,
	};
}

/** As wide as the picture has pixels for, within limits. */
function coverSizeOf({ width, height }: Size): Size {
	const wide = Math.min(width, height * ratio, coverSize.width);
	const fullWidth = Math.max(narrowestCover, Math.round(wide));
	return { width: fullWidth, height: Math.round(fullWidth / ratio) };
}

async function openDrawing(bytes: Uint8Array): Promise<{ image: Sharp; absent: string[] }> {
	const clean = cleanSvg(Buffer.from(bytes).toString());
	if (!clean) throw new Error('Unexpected drawing, expected SVG');
	const outlined = await outlineText(clean.svg, await missingScripts());
	const svg = Buffer.from(outlined.svg);
	const { width } = await sharp(svg).metadata();
	// Drawn in the size that is needed; librsvg counts pixels by dots for each inch.
	const density = Math.min(100_000, Math.max(1, (72 * coverSize.width) / width));
	const options = { density, failOn: 'error', limitInputPixels: maxOriginalPixels } as const;
	const image = sharp(svg, options).timeout({ seconds: 30 });
	const { absent, scripts, isTooLarge } = outlined;
	return { image, absent: isTooLarge ? scripts.map((script) => `${script} letters`) : absent };
}

function cropped(image: Sharp, size: Size) {
	return image
		.resize({ ...size, fit: 'cover', position: sharp.strategy.attention })
		.raw({ depth: 'uchar' })
		.toBuffer({ resolveWithObject: true });
}

/** Where the square with most to see begins. */
async function squareLeft(image: Sharp, { height }: Size): Promise<number> {
	const { info } = await cropped(image, { width: height, height });
	return Math.abs(info.cropOffsetLeft ?? 0);
}

async function encode(
	image: Sharp,
	maxBytes: number,
): Promise<{ bytes: Uint8Array; changes: string[] }> {
	const changes = ['cropped', 'recompressed'];
	for (const quality of qualities) {
		const bytes = await image
			.clone()
			.jpeg({ quality, mozjpeg: true, progressive: false })
			.toBuffer();
		if (bytes.length <= maxBytes) return { bytes, changes };
	}
	throw new Error('Unexpected size of a cover, expected the lowest quality to fit');
}
