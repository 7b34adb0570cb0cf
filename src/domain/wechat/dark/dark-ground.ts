import { atBrightness, brightness, frontOf } from './brightness.ts';
import { laidOn, type Colour } from './colour.ts';
import { fromHsl, toHsl } from './hsl.ts';
import { bases, limits } from './limits.ts';

const pageLightness = toHsl(bases.dark.ground).l;

/**
 * What the dark reader makes of a ground on the dark one below it: white and light greys are turned
 * round, what is bright is dimmed, what is nearly black is raised.
 */
export function darkGround(colour: Colour, below: Colour): Colour {
	return frontOf(seenGround(laidOn(below, colour)), below, colour.a);
}

function seenGround(seen: Colour): Colour {
	const hsl = toHsl(seen);
	const own = brightness(seen);
	if ((hsl.s === 0 && hsl.l > limits.highLightness) || own > limits.white) {
		return fromHsl({ h: 0, s: 0, l: Math.min(100, 100 + pageLightness - hsl.l) });
	}
	if (own > limits.brightestGround) return atBrightness(limits.brightestGround, seen);
	return hsl.l < limits.lowLightness ? fromHsl({ ...hsl, l: limits.lowLightness }) : seen;
}
