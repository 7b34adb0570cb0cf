import type { Colour } from './colour.ts';

/** Hue in degrees, saturation and lightness in per cent. */
export interface Hsl {
	h: number;
	s: number;
	l: number;
}

/** The usual conversion; alpha is left aside. */
export function toHsl({ r, g, b }: Colour): Hsl {
	const max = Math.max(r, g, b) / 255;
	const min = Math.min(r, g, b) / 255;
	const range = max - min;
	const l = (max + min) / 2;
	if (range === 0) return { h: 0, s: 0, l: l * 100 };
	const s = range / (1 - Math.abs(2 * l - 1));
	return { h: hueOf({ r, g, b, a: 1 }, max, range), s: s * 100, l: l * 100 };
}

function hueOf({ r, g, b }: Colour, max: number, range: number): number {
	const distance = (from: number, to: number): number => (from - to) / 255 / range;
	if (r / 255 === max) return (distance(g, b) * 60 + 360) % 360;
	return (g / 255 === max ? distance(b, r) + 2 : distance(r, g) + 4) * 60;
}

/** Lets nothing through. */
export function fromHsl({ h, s, l }: Hsl): Colour {
	const light = l / 100;
	const strength = (s / 100) * Math.min(light, 1 - light);
	const channel = (n: number): number => {
		const k = (n + h / 30) % 12;
		return 255 * (light - strength * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
	};
	return { r: channel(0), g: channel(8), b: channel(4), a: 1 };
}
