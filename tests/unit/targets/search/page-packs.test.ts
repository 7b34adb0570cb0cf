import { describe, expect, it } from 'vitest';
import { pagePacks } from '../../../../src/targets/search/page-packs.ts';
import { pageWith, section } from '../../../support/search-pages.ts';

const pageOf = (length: number) => pageWith({ sections: [section('x'.repeat(length))] });

describe('pagePacks', () => {
	it('lets small pages share a pack, and gives a page of normal length its own', () => {
		const pages = [1000, 1000, 1000, 5000, 20_000, 1000].map(pageOf);
		expect(pagePacks(pages, 100).counts).toEqual([3, 1, 1, 1]);
	});

	it('makes larger packs where there would be too many', () => {
		const { counts, files } = pagePacks(
			Array.from({ length: 100 }, () => pageOf(4000)),
			30,
		);
		expect(counts.length).toBeLessThanOrEqual(30);
		expect(files).toHaveLength(counts.length);
		expect(counts.reduce((sum, count) => sum + count)).toBe(100);
	});

	it('ends at one pack, however few are wanted', () => {
		expect(pagePacks([pageOf(9000), pageOf(9000)], -5).counts).toEqual([2]);
		expect(pagePacks([], 5)).toEqual({ counts: [], files: [] });
	});
});
