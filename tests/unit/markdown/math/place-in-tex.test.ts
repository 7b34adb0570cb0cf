import { expect, test } from 'vitest';
import { placeInTex } from '../../../../src/markdown/math/place-in-tex.ts';

const between = (from: [number, number], to: [number, number]) => ({
	start: { line: from[0], column: from[1] },
	end: { line: to[0], column: to[1] },
});

test('a place in a line stands behind its dollar', () => {
	const position = between([3, 5], [3, 10]);
	expect(placeInTex(position, 'abc', { offset: 2, display: false })).toEqual({
		line: 3,
		column: 8,
	});
	expect(placeInTex(position, 'a', { offset: 1, display: true })).toEqual({ line: 3, column: 8 });
});

test('a formula that goes on in the next line is counted from its beginning', () => {
	const position = between([3, 5], [4, 4]);
	expect(placeInTex(position, 'ab\ncd', { offset: 4, display: false })).toEqual({
		line: 4,
		column: 2,
	});
});

test('a block begins in the line after its dollars, as far to the right', () => {
	const position = between([10, 3], [13, 5]);
	expect(placeInTex(position, 'a\nbc', { offset: 3, display: true })).toEqual({
		line: 12,
		column: 4,
	});
});

test('without a position there is no place', () => {
	expect(placeInTex(undefined, 'a', { offset: 0, display: true })).toBeUndefined();
});
