import { clamp, type Colour } from './colour.ts';

/** Shares of the channels in what the eye takes for bright (W3C, AERT), in thousandths. */
const shares = { r: 299, g: 587, b: 114 } as const;

/** Perceived brightness, 0 to 255. */
export function brightness({ r, g, b }: Colour): number {
	return (r * shares.r + g * shares.g + b * shares.b) / 1000;
}

/**
 * A colour made as bright as asked by multiplying its channels; where one reaches an end, another makes
 * up for it. That one may leave its bounds, so the result may be a little less bright than asked.
 */
export function atBrightness(target: number, colour: Colour): Colour {
	const factor = target / (brightness(colour) || 1);
	let r = Math.min(255, colour.r * factor);
	let g = Math.min(255, colour.g * factor);
	let b = Math.min(255, colour.b * factor);
	const whole = target * 1000;
	if (g === 0 || r === 255 || b === 255) g = (whole - r * shares.r - b * shares.b) / shares.g;
	else if (r === 0) r = (whole - g * shares.g - b * shares.b) / shares.r;
	else if (b === 0 || g === 255) b = (whole - r * shares.r - g * shares.g) / shares.b;
	return { r, g, b, a: colour.a };
}

/** The see-through colour that looks like `seen` on `ground`; what cannot be is cut to the bounds. */
export function frontOf(seen: Colour, ground: Colour, alpha: number): Colour {
	const channel = (value: number, under: number): number =>
		clamp(Math.round(value + (ground.a * (1 - alpha) * (value - under)) / alpha));
	return {
		r: channel(seen.r, ground.r),
		g: channel(seen.g, ground.g),
		b: channel(seen.b, ground.b),
		a: alpha,
	};
}
