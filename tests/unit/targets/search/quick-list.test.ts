import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { QuickList } from '../../../../src/domain/search/index-format.ts';
import type { SearchPage } from '../../../../src/domain/search/search-page.ts';
import { indexOf, jsonOf, noLabels, pageWith, section } from '../../../support/search-pages.ts';

const quickOf = (pages: readonly SearchPage[], labels = noLabels) => {
	const index = indexOf(pages, labels);
	return { list: jsonOf<QuickList>(index, 'quick.bin'), index };
};

describe('quickList', () => {
	it('has titles, names and headings in both languages, terms first and then the newest', () => {
		const synonyms = [{ en: ['mesh', 'service mesh'], zh: ['网格'] }];
		const { list } = quickOf(
			[
				pageWith({ url: '/old/', title: 'Old', date: '2020-01-01' }),
				pageWith({ url: '/new/', title: 'New', date: '2021-01-01' }),
				pageWith({ url: '/zh/new/', lang: 'zh', title: '新' }),
				pageWith({ url: '/glossary/mesh/', type: 'term', title: 'Mesh', names: ['meshes'] }),
				pageWith({
					url: '/zh/book/',
					lang: 'zh',
					type: 'book',
					title: '书',
					sections: [
						section(''),
						section('', 'Three', 3),
						section('', 'Two', 2),
						section('', '', 2),
					],
				}),
			],
			{ ...noLabels, synonyms },
		);
		expect(list).toEqual({
			pages: [
				['term', '/glossary/mesh/', { en: 'Mesh' }, { en: ['meshes'] }],
				['book', '/book/', { zh: '书' }],
				['post', '/new/', { en: 'New', zh: '新' }],
				['post', '/old/', { en: 'Old' }],
			],
			headings: [
				[1, 'zh', 'two', 'Two'],
				[1, 'zh', 'three', 'Three'],
			],
			synonyms: [[['mesh', 'service mesh'], ['网格']]],
		});
	});

	it('stays small whatever the corpus is, and says what it left out', () => {
		// Titles that cannot be deflated.
		let made = 0;
		const noise = () => createHash('sha512').update(`${made++}`).digest('base64');
		const pages = Array.from({ length: 900 }, (_, number) =>
			pageWith({
				url: `/${number}/`,
				type: number % 2 ? 'project' : 'term',
				title: noise(),
				sections: [section(''), section('', noise(), 2)],
			}),
		);
		const synonyms = pages.map(() => ({ en: [noise()], zh: [noise()] }));
		const { list, index } = quickOf(pages, { ...noLabels, synonyms });
		const size = index.files.get('quick.bin')?.length ?? 0;
		expect(size).toBeLessThanOrEqual(16_500);
		expect(size).toBeGreaterThan(15_500);
		expect(list.synonyms.length).toBeGreaterThan(50);
		expect(new Set(list.pages.map(([type]) => type))).toEqual(new Set(['term']));
		expect(index.stats.left).toMatchObject({
			pages: 900 - list.pages.length,
			headings: 900 - list.headings.length,
			synonyms: 900 - list.synonyms.length,
		});
	});
});
