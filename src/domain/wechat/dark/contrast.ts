import type { Colour } from './colour.ts';

/** Relative luminance (WCAG 2), 0 to 1. */
function luminance({ r, g, b }: Colour): number {
	const linear = (channel: number): number => {
		const value = channel / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	};
	return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** Contrast ratio of two colours that let nothing through, 1 to 21 (WCAG 2). */
export function contrast(one: Colour, other: Colour): number {
	const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
	return (high + 0.05) / (low + 0.05);
}
