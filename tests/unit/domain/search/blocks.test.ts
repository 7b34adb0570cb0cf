import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	beginningOf,
	compareKeys,
	type Postings,
	readBlock,
	writeBlock,
} from '../../../../src/domain/search/blocks.ts';

const key = fc
	.array(fc.constantFrom('服', '务', 'a', 'B', '.', '𠮷', '豈', 'é', 'z'), { maxLength: 5 })
	.map((signs) => signs.join(''));
const postings = fc
	.uniqueArray(fc.integer({ min: 0, max: 5e6 }), { maxLength: 8 })
	.map((sections): Postings => ({
		sections: sections.sort((a, b) => a - b),
		weights: sections.map((section) => section % 4),
	}));
const entries = fc
	.uniqueArray(fc.tuple(key, postings), { selector: ([name]) => name, maxLength: 20 })
	.map((list) => list.sort(([a], [b]) => compareKeys(a, b)));

describe('compareKeys', () => {
	const text = fc.string({ unit: 'binary', maxLength: 6 });

	it('orders as UTF-8 bytes are ordered', () => {
		fc.assert(
			fc.property(text, text, (a, b) => {
				const bytes = Buffer.compare(Buffer.from(a), Buffer.from(b));
				expect(Math.sign(compareKeys(a, b))).toBe(bytes);
				expect([bytes, 0]).toContain(Math.sign(beginningOf(a) - beginningOf(b)));
			}),
		);
		// A surrogate is a smaller unit than 豈 is, and a larger code point.
		expect(compareKeys('𠮷', '\uf900')).toBeGreaterThan(0);
	});
});

describe('writeBlock', () => {
	it('writes what readBlock reads', () => {
		fc.assert(
			fc.property(entries, (list) => {
				expect(readBlock(writeBlock(list), () => true)).toEqual(list);
			}),
		);
	});

	it('lets readers pass over keys that they do not want', () => {
		const block = writeBlock([
			['服', { sections: [1], weights: [0] }],
			['服务', { sections: [0, 7], weights: [3, 1] }],
			['格', { sections: [2], weights: [2] }],
		]);
		expect(readBlock(block, (name) => name === '服务')).toEqual([
			['服务', { sections: [0, 7], weights: [3, 1] }],
		]);
	});
});
