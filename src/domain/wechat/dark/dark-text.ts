import { atBrightness, brightness, frontOf } from './brightness.ts';
import { laidOn, type Colour } from './colour.ts';
import { fromHsl, toHsl } from './hsl.ts';
import { bases, limits } from './limits.ts';

const pageBrightness = brightness(bases.dark.ground);

/**
 * What the dark reader makes of a text's colour, or a line's, on a dark ground that lets nothing
 * through: it stays if it differs enough; else it is turned round, and then brightened or darkened.
 */
export function darkText(colour: Colour, ground: Colour): Colour {
	const seen = laidOn(ground, colour);
	const answer = settled(seen, ground);
	if (answer === 'stays') return colour;
	const next = answer ?? turned(seen, ground);
	return frontOf(next, ground, colour.a || 1);
}

/** The colour seen, if it needs no turning round; undefined: it does, or is to be pushed. */
function settled(seen: Colour, ground: Colour): Colour | 'stays' | undefined {
	const own = brightness(seen);
	const under = brightness(ground);
	const difference = Math.abs(under - own);
	if (own >= limits.white) return 'stays';
	if (difference > limits.mostDifference && under <= pageBrightness + 2) {
		return atBrightness(limits.mostDifference + under, seen);
	}
	return difference >= limits.leastDifference ? 'stays' : undefined;
}

function turned(seen: Colour, ground: Colour): Colour {
	const isBright = brightness(ground) >= limits.brightGround;
	const hsl = toHsl(seen);
	const turns = isBright
		? hsl.l > limits.turnedSum - limits.highLightness
		: hsl.l <= limits.highLightness;
	if (!turns) return pushed(seen, ground);
	const other = fromHsl({ ...hsl, l: limits.turnedSum - hsl.l });
	const answer = settled(other, ground);
	if (answer === 'stays') return other;
	// Once turned round it is on the other side, so it turns no second time.
	return answer ?? pushed(other, ground);
}

function pushed(seen: Colour, ground: Colour): Colour {
	const under = brightness(ground);
	const step = under >= limits.brightGround ? -limits.leastDifference : limits.leastDifference;
	return atBrightness(Math.min(limits.mostDifference, under + step), seen);
}
