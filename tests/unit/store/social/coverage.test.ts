import { expect, test } from 'vitest';
import { Canvas } from '../../../../src/store/social/canvas.ts';
import { fillOutline } from '../../../../src/store/social/fill-outline.ts';
import { Palette, steps } from '../../../../src/store/social/palette.ts';

/** How dark each pixel is, row by row, from white 0 to black 255. */
function drawn(path: string, { x = 0, y = 4, unit = 1 } = {}): number[][] {
	const canvas = new Canvas({ width: 5, height: 4 }, '#ffffff');
	fillOutline(canvas, path, { x, y, unit }, canvas.ink('#000000'));
	return Array.from({ length: 4 }, (_, row) =>
		Array.from(canvas.rows.subarray(canvas.at(0, row), canvas.at(5, row)), (index) => {
			return 255 - (canvas.palette.colours[index]?.[0] ?? 0);
		}),
	);
}

const part = (share: number): number =>
	255 - Math.round(255 - (255 * Math.round(share * steps)) / steps);

test('squares cover their pixels, whichever way they go round', () => {
	const square = [
		[0, 0, 0, 0, 0],
		[0, 255, 255, 0, 0],
		[0, 255, 255, 0, 0],
		[0, 0, 0, 0, 0],
	];
	expect(drawn('M1 1L3 1L3 3L1 3Z')).toEqual(square);
	expect(drawn('M1 1L1 3L3 3L3 1Z')).toEqual(square);
});

test('what overlaps covers once, and what goes the other way is a hole', () => {
	expect(drawn('M0 0L4 0L4 4L0 4ZM1 1L3 1L3 3L1 3Z')[1]).toEqual([255, 255, 255, 255, 0]);
	expect(drawn('M0 0L4 0L4 4L0 4ZM1 1L1 3L3 3L3 1Z')[1]).toEqual([255, 0, 0, 255, 0]);
});

test('pixels at an edge are covered in part', () => {
	expect(drawn('M1 0L3 0L3 4L1 4Z', { x: 0.5 })[2]).toEqual([0, part(0.5), 255, part(0.5), 0]);
	expect(drawn('M0 0L4 0L4 4Z')[3]).toEqual([part(0.5), 255, 255, 255, 0]);
	expect(drawn('M0 0L4 0L4 4Z')[0]).toEqual([0, 0, 0, part(0.5), 0]);
});

test('curves are as round as circles: a disc of radius 2 covers 4π pixels', () => {
	const k = 1.1046;
	const disc = `M4 2C4 ${2 + k} ${2 + k} 4 2 4C${2 - k} 4 0 ${2 + k} 0 2C0 ${2 - k} ${2 - k} 0 2 0C${2 + k} 0 4 ${2 - k} 4 2Z`;
	const covered =
		drawn(disc)
			.flat()
			.reduce((sum, ink) => sum + ink, 0) / 255;
	// Parts of pixels are rounded to a seventh.
	expect(Math.abs(covered - 4 * Math.PI)).toBeLessThan(0.6);
});

test('what lies outside the picture is lost, without a trace on the other side', () => {
	expect(
		drawn('M-9 1L-7 1L-7 3L-9 3Z')
			.flat()
			.every((ink) => ink === 0),
	).toBe(true);
	expect(drawn('M4 1L9 1L9 3L4 3Z')[1]).toEqual([0, 0, 0, 0, 255]);
});

test('a palette that is full has the nearest colour', () => {
	const palette = new Palette();
	for (let grey = 0; grey < 256; grey++) palette.add([grey, grey, grey]);
	expect(palette.add([100, 101, 100])).toBe(100);
	expect(palette.colours.length).toBe(256);
});
