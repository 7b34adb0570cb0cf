import { expect, test } from 'vitest';
import { orderHits } from '../../../../src/domain/search/order-hits.ts';
import type { GroupName, SearchGroup } from '../../../../src/domain/search/search-answer.ts';

const page = { own: 6, other: 4, each: 10 };
const dialog = { own: 5, other: 3, each: 3 };

const group = (name: GroupName, count: number): SearchGroup => ({
	name,
	total: count,
	hits: Array.from({ length: count }, (_, index) => ({
		...{ url: `/${name}/${index}/`, lang: 'en', type: 'post', title: [], crumbs: [], excerpt: [] },
		sections: [],
	})),
});

const order = (groups: SearchGroup[], room: typeof page): string[] =>
	orderHits(groups, room).map(
		({ name, hits, isRest }) => `${name} ${hits.length}${isRest ? ' rest' : ''}`,
	);

test.each([
	[
		[group('exact', 12), group('other', 9)],
		['exact 6', 'other 4', 'exact 4 rest', 'other 5 rest'],
	],
	[
		[group('exact', 2), group('mended', 9), group('other', 1), group('related', 20)],
		['exact 2', 'mended 4', 'other 1', 'mended 5 rest', 'related 10'],
	],
	[[group('exact', 12)], ['exact 10']],
	[
		[group('other', 12), group('related', 1)],
		['related 1', 'other 9', 'other 1 rest'],
	],
	[
		[group('exact', 0), group('other', 3), group('related', 12)],
		['related 6', 'other 3', 'related 4 rest'],
	],
	[[], []],
])('on a page, hits of the other language come within the first ten', (groups, expected) => {
	expect(order(groups, page)).toEqual(expected);
});

test('a dialog shows the first of each, and more of the own where the other has none', () => {
	const both = [group('exact', 12), group('other', 9), group('related', 5)];
	expect(order(both, dialog)).toEqual(['exact 5', 'other 3', 'related 3']);
	expect(order([group('exact', 12)], dialog)).toEqual(['exact 8']);
});

test('hits that go on say how many there are, and stand in their order', () => {
	const [first, , rest] = orderHits([group('exact', 8), group('other', 1)], page);
	expect([first?.total, rest?.total]).toEqual([8, 8]);
	expect(rest?.hits.map(({ url }) => url)).toEqual(['/exact/6/', '/exact/7/']);
});

test('what was counted without being read stays so in all its parts', () => {
	const groups: SearchGroup[] = [{ ...group('exact', 12), isAbout: true }, group('other', 4)];
	expect(orderHits(groups, page).map(({ name, isAbout }) => [name, isAbout])).toEqual([
		['exact', true],
		['other', undefined],
		['exact', true],
	]);
});
