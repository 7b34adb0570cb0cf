import { describe, expect, it } from 'vitest';
import type { PageTable } from '../../../../src/domain/search/index-format.ts';
import { indexOf, jsonOf, noLabels, pageWith, section } from '../../../support/search-pages.ts';

describe('pageTable', () => {
	const labels = {
		...noLabels,
		books: { mesh: { en: 'Mesh', zh: '网格' }, unused: { en: 'Unused', zh: '没用' } },
		tags: { ops: { en: 'Operations', zh: '运维' } },
	};
	const index = indexOf(
		[
			pageWith({ url: '/zh/b/', lang: 'zh', date: '2000-01-11', tags: ['ops', 'constructor'] }),
			pageWith({ url: '/zh/', lang: 'zh', type: 'page', sections: [] }),
			pageWith({ url: '/c/', type: 'chapter', book: 'mesh', category: 'notes' }),
			pageWith({
				url: '/b/',
				sections: [section('a'), section('b', 'B', 2)],
				tags: ['ops', 'ops'],
			}),
			pageWith({ url: '/', type: 'page', date: 'soon' }),
		],
		labels,
	);
	const table = jsonOf<PageTable>(index, 'pages.bin');

	it('tells facts of pages in the order of language and address', () => {
		expect(table).toMatchObject({
			langs: 'eeezz',
			types: '50150',
			sections: [1, 2, 1, 1, 1],
			packs: [6],
			dates: [0, 0, 0, 0, 10],
			books: [0, 0, 1, 0, 0],
			categories: [0, 0, 1, 0, 0],
			tags: [[], [1], [], [], [1, 0]],
		});
		expect(index.manifest).toMatchObject({ pages: 5, sections: 6 });
	});

	it('leads to the same page in the other language', () => {
		expect(table.twins).toEqual([3, 3, 0, -3, -3]);
	});

	it('names what is in use, by its id where it has no name', () => {
		expect(table.bookNames).toEqual([['mesh', labels.books.mesh]]);
		expect(table.categoryNames).toEqual([['notes', { en: 'notes', zh: 'notes' }]]);
		expect(table.tagNames).toEqual([
			['constructor', { en: 'constructor', zh: 'constructor' }],
			['ops', labels.tags.ops],
		]);
	});
});
