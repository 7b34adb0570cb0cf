/** Red, green and blue, 0–255 each. */
export type Colour = readonly [red: number, green: number, blue: number];

/** How many steps lead from one colour to another. */
export const steps = 7;

/** `#b8351d`. */
export function readColour(hex: string): Colour {
	const value = parseInt(hex.slice(1), 16);
	return [value >> 16, (value >> 8) & 255, value & 255];
}

/**
 * The colours of one picture, at most 256, in the order in which they were first asked for: so equal
 * drawings have equal palettes. When it is full, the nearest colour stands in.
 */
export class Palette {
	readonly colours: Colour[] = [];
	readonly #indices = new Map<number, number>();
	/** By what covers: for each colour below it and each step, the index, or -1. */
	readonly #mixes: (Int16Array | undefined)[] = [];

	/** Index of a colour. */
	add(colour: Colour): number {
		const [red, green, blue] = colour;
		const value = (red << 16) | (green << 8) | blue;
		const known = this.#indices.get(value);
		if (known !== undefined) return known;
		const index = this.colours.length < 256 ? this.colours.push(colour) - 1 : this.#nearest(colour);
		this.#indices.set(value, index);
		return index;
	}

	/** What is seen when `over` covers `step` of `steps` parts of `under`. */
	mix(under: number, over: number, step: number): number {
		if (step >= steps) return over;
		const mixes = (this.#mixes[over] ??= new Int16Array(256 * steps).fill(-1));
		const at = under * steps + step;
		const known = mixes[at] ?? -1;
		if (known >= 0) return known;
		const [from, to] = [this.colours[under], this.colours[over]];
		const part = (channel: 0 | 1 | 2): number =>
			Math.round(
				(from?.[channel] ?? 0) + (((to?.[channel] ?? 0) - (from?.[channel] ?? 0)) * step) / steps,
			);
		const index = this.add([part(0), part(1), part(2)]);
		mixes[at] = index;
		return index;
	}

	#nearest([red, green, blue]: Colour): number {
		const distances = this.colours.map(
			([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2,
		);
		return distances.indexOf(Math.min(...distances));
	}
}
