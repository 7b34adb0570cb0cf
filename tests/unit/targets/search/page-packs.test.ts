import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { PageText } from '../../../../src/domain/search/index-format.ts';
import { pagePacks } from '../../../../src/targets/search/page-packs.ts';
import { pageWith, section } from '../../../support/search-pages.ts';

const pageOf = (length: number) => pageWith({ sections: [section('x'.repeat(length))] });

describe('pagePacks', () => {
	it('lets small pages share a pack, and gives a long section its own', () => {
		const pages = [700, 700, 700, 2500, 20_000, 700].map(pageOf);
		expect(pagePacks(pages, 100).counts).toEqual([3, 1, 1, 1]);
	});

	it('parts a long page between its sections, and says of each part whose it is', () => {
		const long = pageWith({
			title: 'Long',
			sections: [1200, 1200, 1200, 100].map((length, number) =>
				section('x'.repeat(length), `Section ${number}`, 2),
			),
		});
		const { counts, files } = pagePacks([pageOf(100), long], 100);
		expect(counts).toEqual([3, 2]);
		const second = JSON.parse(inflateRawSync(files[1] ?? '').toString()) as PageText[];
		expect(second.map(({ title }) => title)).toEqual(['Long']);
		expect(second[0]?.sections.map(([, heading]) => heading)).toEqual(['Section 2', 'Section 3']);
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
