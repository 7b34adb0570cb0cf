import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastOf } from '../../../src/domain/last-of.ts';

test('the last one that holds is what looking at all of them finds', () => {
	const sorted = fc.array(fc.integer()).map((numbers) => numbers.sort((a, b) => a - b));
	fc.assert(
		fc.property(sorted, fc.integer(), (numbers, most) => {
			const holds = (number: number): boolean => number <= most;
			expect(lastOf(numbers, holds)).toBe(numbers.findLast(holds));
		}),
	);
});
