import { expect, test } from 'vitest';
import { widthOf } from '../../../../src/store/cards/break-lines.ts';
import { clipPieces } from '../../../../src/store/cards/clip-pieces.ts';
import { drawLines } from '../../../../src/store/cards/draw-text.ts';
import { piecesOf } from '../../../../src/store/cards/pieces.ts';
import { shape } from '../../../../src/store/cards/shape.ts';
import { loadTypeface } from '../../../../src/store/cards/typeface.ts';

const load = (text: string, chinese = true) => loadTypeface(text, { weight: 700, chinese });

async function width(text: string): Promise<number> {
	const pieces = piecesOf(await load(text));
	return widthOf(pieces, 0, pieces.length);
}

test.each([
	['中文', 2000],
	['中，文', 3000],
	// Half of it is empty, and goes at the end of a line and at its start.
	['中文。', 2500],
	['（中）', 2000],
	// Two signs share a half.
	['中），文', 4500 - 1000 + 0],
	['中：「文', 3500],
	['——', 1767],
])('%s is %i thousandths wide', async (text, expected) => {
	expect(await width(text)).toBeCloseTo(expected, 0);
});

test('Latin letters are kerned, and joined where the face joins them', async () => {
	const typeface = await load('AVfi', false);
	const apart = ['A', 'V'].reduce((sum, letter) => sum + shape(letter, typeface).width, 0);
	expect(shape('AV', typeface).width).toBeLessThan(apart);
});

test('Chinese and Latin stand apart without a space, signs do not', async () => {
	const gaps = async (text: string): Promise<number[]> =>
		piecesOf(await load(text)).map(({ gap }) => gap);
	expect(await gaps('用Go写')).toEqual([160, 160, 0]);
	expect(await gaps('Go，写')).toEqual([0, 0, 0]);
});

test('a quotation mark is a square in Chinese, a narrow sign in English', async () => {
	expect(shape('“', await load('“')).width).toBe(1000);
	expect(shape('“', await load('“', false)).width).toBeLessThan(600);
});

test('what is too long ends with an ellipsis, not with a comma before it', async () => {
	const typeface = await load('一二三，四五六');
	const { pieces, clipped } = clipPieces(piecesOf(typeface), 4, typeface);
	expect(clipped).toBe(true);
	expect(pieces.map(({ text }) => text).join('')).toBe('一二三…');
	expect(clipPieces(piecesOf(typeface), 7, typeface).clipped).toBe(false);
});

test('lines are drawn as outlines around their middle', async () => {
	const pieces = piecesOf(await load('中文'));
	const svg = drawLines(pieces, [{ from: 0, to: 2, width: 2000 }], {
		centre: 500,
		baseline: 100,
		step: 0,
		size: 100,
		fill: '#000',
	});
	expect(svg).toMatch(
		/^<g fill="#000"><g transform="translate\(400 100\) scale\(0\.1 -0\.1\)"><path transform="translate\(0 0\)" d="M[^"]+"\/><path transform="translate\(1000 0\)" d="M[^"]+"\/><\/g><\/g>$/,
	);
});
