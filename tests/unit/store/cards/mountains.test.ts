import { expect, test } from 'vitest';
import { drawMountains } from '../../../../src/store/cards/mountains.ts';

const band = { width: 900, top: 300, bottom: 400 };

test('every seed has its own range, always the same', () => {
	expect(drawMountains('a', band)).toBe(drawMountains('a', band));
	expect(drawMountains('a', band)).not.toBe(drawMountains('b', band));
});

test.each(['a', 'b', '笔墨', ''])('the range of %j stays in its band', (seed) => {
	for (const [, y] of drawMountains(seed, band).matchAll(/L\d+ ([\d.-]+)/g)) {
		expect(Number(y)).toBeGreaterThan(band.top - 10);
		expect(Number(y)).toBeLessThanOrEqual(band.bottom);
	}
});
