import { grey, type Colour } from './colour.ts';

/** What a page of the reader shows where an article says nothing. */
export const bases = {
	light: { text: grey(0x19), ground: grey(0xff) },
	dark: { text: grey(0xa3), ground: grey(0x19) },
} as const satisfies Record<'light' | 'dark', { text: Colour; ground: Colour }>;

/** Thresholds of WeChat's reader, as mp-darkmode 1.2.1 has them: brightness 0–255, lightness 0–100. */
export const limits = {
	/** Texts as bright as this are meant white, and stay. */
	white: 250,
	/** No ground is brighter. */
	brightestGround: 190,
	/** Between a text and its ground. */
	leastDifference: 65,
	/** A ground so bright takes dark text. */
	brightGround: 100,
	/** Greys above are turned round; texts up to it are. */
	highLightness: 40,
	/** No ground is darker. */
	lowLightness: 22,
	/** What lets through more is left alone. */
	leastAlpha: 0.05,
	/** Sum of a text's lightness before and after it is turned round. */
	turnedSum: 90,
	/** Difference of the page's own text and ground: no text on the page's ground differs more. */
	mostDifference: 0xa3 - 0x19,
} as const;
