import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editCost, mostEdits } from '../../../../../src/domain/search/query/distance.ts';

describe('editCost', () => {
	it.each([
		['mesh', 'mesh', 0],
		['msehes', 'meshes', 0.6],
		['comit', 'commit', 0.5],
		['committ', 'commit', 0.5],
		['xesh', 'mesh', 1.4],
		['nesh', 'mesh', 1.1],
		['cntainer', 'container', 0.75],
	])('turns %s into %s for %d', (typed, meant, cost) => {
		expect(editCost(typed, meant, 3)).toBeCloseTo(cost);
	});

	it('gives up beyond the edits that are forgiven', () => {
		expect(editCost('kubernetes', 'service', 3)).toBe(Infinity);
		expect(editCost('ab', 'abcde', 2)).toBe(Infinity);
		expect([2, 3, 5, 6, 9, 10, 40].map(mostEdits)).toEqual([0, 1, 1, 2, 2, 3, 3]);
	});

	it('costs nothing only between equals', () => {
		const word = fc.stringMatching(/^[abc]{0,6}$/);
		fc.assert(
			fc.property(word, word, (a, b) => {
				expect(editCost(a, b, 6) === 0).toBe(a === b);
			}),
		);
	});
});
