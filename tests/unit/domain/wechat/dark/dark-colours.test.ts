import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brightness } from '../../../../../src/domain/wechat/dark/brightness.ts';
import {
	colourPattern,
	formatColour,
	laidOn,
	parseColour,
	type Colour,
} from '../../../../../src/domain/wechat/dark/colour.ts';
import { contrast } from '../../../../../src/domain/wechat/dark/contrast.ts';
import { darkGround } from '../../../../../src/domain/wechat/dark/dark-ground.ts';
import { darkText } from '../../../../../src/domain/wechat/dark/dark-text.ts';
import { fromHsl, toHsl } from '../../../../../src/domain/wechat/dark/hsl.ts';
import { limits } from '../../../../../src/domain/wechat/dark/limits.ts';

function colour(text: string): Colour {
	const read = parseColour(text);
	if (!read) throw new Error(`Unexpected ${text}, expected a colour`);
	return read;
}

const channel = fc.integer({ min: 0, max: 255 });
const opaque = fc.record({ r: channel, g: channel, b: channel, a: fc.constant(1) });

describe('darkText', () => {
	it.each([
		[
			'the page’s own text: turned round, and no brighter than the reader’s',
			'#191919',
			'#191919',
			'#a3a3a3',
		],
		['black', '#000000', '#191919', '#a3a3a3'],
		['white stays', '#ffffff', '#191919', '#ffffff'],
		['a light grey is dimmed to the reader’s text', '#cccccc', '#191919', '#a3a3a3'],
		['a middle grey differs enough', '#808080', '#191919', '#808080'],
		['a red that differs by 66 stays', '#b23a22', '#191919', '#b23a22'],
		[
			'a red that differs by less turns round: lightness 29 becomes 61',
			'#86260f',
			'#191919',
			'#eb6a4b',
		],
		['on a raised ground nothing is dimmed', '#cccccc', '#212121', '#cccccc'],
		['white on a bright ground stays, hard to read as it is', '#ffffff', '#bebebe', '#ffffff'],
		['dark on a bright ground stays', '#222222', '#bebebe', '#222222'],
		['bright on a bright ground turns round', '#dddddd', '#bebebe', '#080808'],
		['a fine see-through line', 'rgba(0,0,0,0.14)', '#191919', 'rgba(255,255,255,0.14)'],
	])('%s: %s on %s', (_, text, ground, expected) => {
		expect(formatColour(darkText(colour(text), colour(ground)))).toBe(expected);
	});

	it('is settled after one conversion, but for what is pushed past a channel’s end', () => {
		fc.assert(
			fc.property(opaque, opaque, (text, ground) => {
				const once = darkText(text, ground);
				const difference = Math.abs(brightness(once) - brightness(ground));
				fc.pre(difference >= limits.leastDifference);
				fc.pre(brightness(ground) > 28 || difference <= limits.mostDifference);
				expect(darkText(once, ground)).toEqual(once);
			}),
		);
	});

	it('keeps text apart from the page’s ground and from code’s by the published difference', () => {
		const grounds = fc.constantFrom(colour('#191919'), colour('#212121'), colour('#383838'));
		fc.assert(
			fc.property(opaque, grounds, (text, ground) => {
				const shown = darkText(text, ground);
				const difference = brightness(shown) - brightness(ground);
				expect(difference).toBeGreaterThan(limits.leastDifference - 1.5);
				expect(contrast(shown, ground)).toBeGreaterThan(1.5);
			}),
		);
	});
});

describe('darkGround', () => {
	it.each([
		['white becomes the page’s', '#ffffff', '#191919'],
		['a light grey turns round', '#f7f7f7', '#212121'],
		['a middle grey too', '#808080', '#989898'],
		['nearly white with a hue becomes grey', '#fdfbf6', '#1f1f1f'],
		['bright with a hue is dimmed', '#fbe9b0', '#cebf90'],
		['nearly black is raised', '#000000', '#383838'],
		['a dark hue is raised', '#001a33', '#003970'],
		['a middle hue stays', '#2a6fb0', '#2a6fb0'],
		['a veil of black becomes one of white', 'rgba(0,0,0,0.06)', 'rgba(255,255,255,0.06)'],
	])('%s: %s', (_, ground, expected) => {
		expect(formatColour(darkGround(colour(ground), colour('#191919')))).toBe(expected);
	});

	it('is never brighter than 190, nor darker than the page but for rounding', () => {
		fc.assert(
			fc.property(opaque, (ground) => {
				const shown = laidOn(colour('#191919'), darkGround(ground, colour('#191919')));
				expect(brightness(shown)).toBeLessThan(limits.brightestGround + 2);
				expect(toHsl(shown).l).toBeGreaterThan(9);
			}),
		);
	});
});

describe('colours', () => {
	it.each([
		['#abc', '#aabbcc'],
		['#aabbcc80', 'rgba(170,187,204,0.502)'],
		['RGB(1, 2, 3)', '#010203'],
		['rgb(10% 20% 100% / 50%)', 'rgba(26,51,255,0.5)'],
		['rgba(300,0,0,.5)', 'rgba(255,0,0,0.5)'],
		['white', '#ffffff'],
		['transparent', 'rgba(255,255,255,0)'],
	])('reads %s', (text, expected) => {
		expect(formatColour(colour(text))).toBe(expected);
	});

	it.each(['', 'red', '#12', '#ggg', 'rgb(1,2)', 'rgb(a,b,c)', 'var(--x)', 'constructor'])(
		'reads no colour in “%s”',
		(text) => {
			expect(parseColour(text)).toBeUndefined();
		},
	);

	it('finds none in brackets that never close, however many', () => {
		expect('rgb('.repeat(500_000).match(colourPattern)).toBeNull();
	});

	it('reads what it writes, and goes to HSL and back', () => {
		fc.assert(
			fc.property(opaque, (any) => {
				expect(parseColour(formatColour(any))).toEqual(any);
				expect(formatColour(fromHsl(toHsl(any)))).toBe(formatColour(any));
			}),
		);
	});

	it('measures contrast as WCAG does', () => {
		expect(contrast(colour('#000'), colour('#fff'))).toBeCloseTo(21);
		expect(contrast(colour('#767676'), colour('#fff'))).toBeCloseTo(4.54, 2);
	});
});
