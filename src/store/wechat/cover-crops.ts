import type { Size } from './picture-limits.ts';

/** The crop that leaves all as it is. */
export const wholePicture = '0_0_1_1';

/** The square of full height that begins `left` pixels from the left: `X1_Y1_X2_Y2` in fractions. */
export function squareCrop({ width, height }: Size, left: number): string {
	const start = Math.min(Math.max(0, left), width - height);
	return `${fraction(start / width)}_0_${fraction((start + height) / width)}_1`;
}

/** The square in the middle. */
export function centralSquare(size: Size): string {
	return squareCrop(size, (size.width - size.height) / 2);
}

/** At most six decimals, as WeChat takes them. */
const fraction = (value: number): string => String(Number(value.toFixed(6)));
