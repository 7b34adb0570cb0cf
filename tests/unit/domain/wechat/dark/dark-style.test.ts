import { describe, expect, it } from 'vitest';
import { formatColour } from '../../../../../src/domain/wechat/dark/colour.ts';
import { darkStyle, outside } from '../../../../../src/domain/wechat/dark/dark-style.ts';
import {
	formatDeclarations,
	parseDeclarations,
} from '../../../../../src/domain/wechat/dark/declarations.ts';
import { gradientColour } from '../../../../../src/domain/wechat/dark/gradient.ts';

const dark = (style: string): string =>
	formatDeclarations(darkStyle(parseDeclarations(style), outside).declarations);

describe('darkStyle', () => {
	it.each([
		['text', 'margin:0;color:#191919', 'margin:0;color:#a3a3a3'],
		['no colour at all', 'margin:0 0 8px', 'margin:0 0 8px'],
		[
			'a ground gives its text a colour, where it has none',
			'background-color:#f7f7f7',
			'background-color:#212121;color:#cccccc',
		],
		[
			'text is judged by the new ground, wherever it stands',
			'color:#222222;background:#fbe9b0',
			'color:#222222;background:#cebf90',
		],
		['lines', 'border-left:3px solid #ddd', 'border-left:3px solid #a3a3a3'],
		[
			'lines are judged by the page’s ground',
			'background-color:#fbe9b0;color:#222222;border-top:1px solid #222222',
			'background-color:#cebf90;color:#222222;border-top:1px solid #a3a3a3',
		],
		[
			'almost nothing is left',
			'background-color:rgba(0,0,0,.04)',
			'background-color:rgba(0,0,0,.04)',
		],
		[
			'a gradient becomes one colour',
			'color:#fff;background:linear-gradient(#fff, #2a6fb0)',
			'color:#ffffff;background:linear-gradient(#2a6fb0, #2a6fb0)',
		],
		['shadows are grounds', 'text-shadow:0 1px #fff', 'text-shadow:0 1px #191919'],
		[
			'a colour of a line through',
			'text-decoration:underline #000',
			'text-decoration:underline #a3a3a3',
		],
		[
			'a picture keeps its light ground and its text',
			'background-image:url(https://mmbiz.qpic.cn/a;b)',
			'background-image:url(https://mmbiz.qpic.cn/a;b),linear-gradient(#ffffff,#ffffff);color:#191919',
		],
	])('%s', (_, style, expected) => {
		expect(dark(style)).toBe(expected);
	});

	it('hands down the text as written, and the ground as shown', () => {
		const { within } = darkStyle(parseDeclarations('color:#86260f;background:#fff'), outside);
		expect(formatColour(within.text)).toBe('#86260f');
		expect(formatColour(within.ground)).toBe('#191919');
		expect(formatColour(within.lightGround)).toBe('#ffffff');
	});
});

describe('parseDeclarations', () => {
	it.each([
		[
			'a:b;c:d;',
			[
				['a', 'b'],
				['c', 'd'],
			],
		],
		[' COLOR : #Fff ;; ', [['color', '#Fff']]],
		[
			'x:url(a;b);y:"q;r";z:1',
			[
				['x', 'url(a;b)'],
				['y', '"q;r"'],
				['z', '1'],
			],
		],
		['nonsense', []],
		['a:b(', [['a', 'b(']]],
	])('takes %s apart', (style, expected) => {
		expect(parseDeclarations(style)).toEqual(expected);
	});

	it('takes a long open text in one pass', () => {
		expect(parseDeclarations('a:'.padEnd(300_000, '(;"'))).toHaveLength(1);
	});
});

it('mixes see-through gradients by their weights', () => {
	const mixed = gradientColour('linear-gradient(#ffffff, rgba(0,0,0,0.5))');
	expect(mixed && formatColour(mixed)).toBe('rgba(191,191,191,0.75)');
	expect(gradientColour('none')).toBeUndefined();
});
