import { expect, test } from 'vitest';
import { contrast } from '../../../../../src/domain/wechat/dark/contrast.ts';
import { parseColour } from '../../../../../src/domain/wechat/dark/colour.ts';
import { mathInk } from '../../../../../src/targets/wechat/blocks/math-inks.ts';

test.each([
	['blue', '#307ecc'],
	['#0000FF', '#307ecc'],
	['red', '#db4731'],
	['black', 'currentColor'],
	['white', 'currentColor'],
	['url(#x)', 'currentColor'],
	['none', 'none'],
	['currentColor', 'currentColor'],
])('%s becomes %s', (colour, expected) => {
	expect(mathInk(colour)).toBe(expected);
});

test.each(['red', 'orange', 'green', 'teal', 'blue', 'purple', 'grey'])(
	'%s is legible in both modes',
	(name) => {
		const ink = parseColour(mathInk(name));
		for (const ground of ['#ffffff', '#191919'].map(parseColour)) {
			expect(ink && ground && contrast(ink, ground)).toBeGreaterThan(4);
		}
	},
);
