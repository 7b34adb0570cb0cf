import { expect, test } from 'vitest';
import { nearestInk } from '../../../../src/markdown/math/math-colours.ts';

test.each([
	['#ff0000', 'red'],
	['#f00', 'red'],
	['#ffa500', 'amber'],
	['#ffff00', 'amber'],
	['#008000', 'green'],
	['#008080', 'teal'],
	['#0000ff', 'blue'],
	['#bf0040', 'purple'],
	['#808080', 'grey'],
	['#000000', undefined],
	['#ffffff', undefined],
	['crimson', undefined],
	['', undefined],
])('%s is nearest to %s', (colour, ink) => {
	expect(nearestInk(colour)).toBe(ink);
});
