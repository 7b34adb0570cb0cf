import { columnWidth } from '../../domain/wechat/limits.ts';

/** Two pixels for each of the column's: more is not seen. */
export const widestPicture = columnWidth * 2;

/** WeChat's editor refuses longer animations. Custom, not documented. */
export const maxFrames = 300;

/** Pixels of all frames that an animation may come to: what is decoded lies in memory. */
export const maxAnimatedPixels = 100_000_000;

/** Larger files are no pictures for a text. */
export const maxOriginalBytes = 64 * 1024 * 1024;

/** Pixels of a picture that is opened at all: a few kilobytes of PNG may claim a billion. */
export const maxOriginalPixels = 150_000_000;

/** Pixels that phones show without trouble, and that WeChat's editor takes. Custom, not documented. */
const comfortablePixels = 6_000_000;

/** Textures of phones end there. */
const tallest = 16_384;

export interface Size {
	width: number;
	height: number;
}

/**
 * Size in pixels that a picture is made in: never enlarged, at most two pixels for each of the
 * column's. A tall one gets narrower, but not below the column while it can stay legible.
 */
export function plannedSize({ width, height }: Size): Size {
	const ratio = height / width;
	const full = Math.min(width, widestPicture);
	const comfortable = Math.sqrt(comfortablePixels / ratio);
	const legible = Math.max(comfortable, Math.min(full, columnWidth));
	return sizeOf(Math.min(full, legible, tallest / ratio), ratio);
}

/** True for a picture that was too tall to keep one pixel for each of the column's. */
export function isTooTall(original: Size): boolean {
	return plannedSize(original).width < Math.min(original.width, columnWidth) * 0.9;
}

/** The same picture at a fraction of its size. */
export function scaled({ width, height }: Size, scale: number): Size {
	return sizeOf(width * scale, height / width);
}

function sizeOf(width: number, ratio: number): Size {
	const side = (length: number): number => Math.max(1, Math.round(length));
	return { width: side(width), height: Math.min(tallest, side(width * ratio)) };
}
