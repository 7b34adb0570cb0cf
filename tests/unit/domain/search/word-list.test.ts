import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWords, writeWords } from '../../../../src/domain/search/word-list.ts';

describe('writeWords', () => {
	it('says what words share, and about how many pages hold them', () => {
		expect(
			writeWords([
				['k8s', 1],
				['kube', 7],
				['kubernetes', 1000],
			]),
		).toEqual({ words: '0k8s 1ube 4rnetes', counts: '029' });
	});

	it('writes what readWords reads', () => {
		const word = fc.string({
			unit: fc.constantFrom('a', 'b', '9', 'é', '𝒳'),
			minLength: 1,
			maxLength: 60,
		});
		fc.assert(
			fc.property(fc.uniqueArray(word), fc.integer({ min: 1, max: 1e6 }), (words, pages) => {
				const sorted = words.sort();
				const read = readWords(writeWords(sorted.map((one) => [one, pages])));
				expect(read.map(([one]) => one)).toEqual(sorted);
				for (const [, count] of read) {
					expect(count).toBeLessThanOrEqual(pages);
					expect(count * 2).toBeGreaterThan(pages);
				}
			}),
		);
	});

	it('has a list without words', () => {
		expect(readWords(writeWords([]))).toEqual([]);
	});
});
