import { describe, expect, test } from 'vitest';
import { dimensions } from '../../../../../src/domain/landscape/score/score.ts';
import { formulaV1 } from '../../../../../src/domain/landscape/score/v1/tables.ts';
import { versionAt, versionOf } from '../../../../../src/domain/landscape/score/versions.ts';

describe('formulas', () => {
	test('the weights of version 1 add up to 100, and so do the points of each dimension', () => {
		const sum = (values: number[]) => values.reduce((all, value) => all + value, 0);
		expect(sum(dimensions.map((name) => formulaV1.dimensions[name].weight))).toBe(100);
		for (const name of dimensions) {
			const { signals } = formulaV1.dimensions[name];
			expect([name, sum(signals.map(({ points }) => points))]).toEqual([name, 100]);
		}
	});

	const first = versionOf(1);
	const second = { ...first, formula: { ...formulaV1, version: 2 }, since: '2027-03-01' };

	test.each([
		['2019-05-05', 1],
		['2026-11-21', 1],
		['2027-02-28', 1],
		['2027-03-01', 2],
		['2031-01-01', 2],
	])('a score of %s is by version %i, where the second counts from March 2027 on', (day, is) => {
		expect(versionAt(day, [first, second]).formula.version).toBe(is);
	});

	test('a number without a formula is a mistake in the program', () => {
		expect(() => versionOf(9)).toThrow('No formula 9');
	});
});
