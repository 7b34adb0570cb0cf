import { colourPattern, parseColour, type Colour } from './colour.ts';

/**
 * The one colour that stands for a gradient: its colours, each mixed into the ones before by its own
 * weight, as the dark reader does. Of colours that let nothing through it is the last.
 */
export function gradientColour(value: string): Colour | undefined {
	return coloursOf(value).reduce<Colour | undefined>(
		(sum, next) => (sum ? mixed(sum, next) : next),
		undefined,
	);
}

/** All colours that a value names. */
export function coloursOf(value: string): Colour[] {
	return [...value.matchAll(colourPattern)].flatMap(([text]) => parseColour(text) ?? []);
}

/** Sass' mix: weights count with the colours' own alpha. */
function mixed(first: Colour, second: Colour): Colour {
	const weight = 2 * second.a - 1;
	const more = second.a - first.a;
	const share = ((weight * more === -1 ? weight : (weight + more) / (1 + weight * more)) + 1) / 2;
	const mix = (from: number, to: number): number => Math.round(from * (1 - share) + to * share);
	return {
		r: mix(first.r, second.r),
		g: mix(first.g, second.g),
		b: mix(first.b, second.b),
		a: second.a * second.a + first.a * (1 - second.a),
	};
}
