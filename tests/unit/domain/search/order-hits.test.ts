import { describe, expect, it } from 'vitest';
import { orderHits } from '../../../../src/domain/search/order-hits.ts';
import type { GroupName, SearchGroup } from '../../../../src/domain/search/search-answer.ts';

const group = (name: GroupName, count: number): SearchGroup => ({
	name,
	total: count,
	hits: Array.from({ length: count }, (_, number) => ({
		url: `/${name}/${number}/`,
		lang: name === 'other' ? 'en' : 'zh',
		type: 'post',
		title: [],
		crumbs: [],
		excerpt: [],
		sections: [],
	})),
});

const room = { own: 6, other: 4, each: 10 };
const shown = (...groups: SearchGroup[]): string[] =>
	orderHits(groups, room).map(
		({ name, hits, isRest }) => `${name} ${hits.length}${isRest ? ' more' : ''}`,
	);

describe('orderHits', () => {
	it.each<[what: string, groups: SearchGroup[], expected: string[]]>([
		['one language alone', [group('exact', 10)], ['exact 10']],
		[
			'both: the other one is seen among the first ten',
			[group('exact', 10), group('other', 10), group('related', 10)],
			['exact 6', 'other 4', 'exact 4 more', 'other 6 more', 'related 10'],
		],
		[
			'places that the own language leaves are the other one’s',
			[group('exact', 2), group('other', 10), group('related', 3)],
			['exact 2', 'other 8', 'other 2 more', 'related 3'],
		],
		[
			'what was typed before what was probably meant',
			[group('exact', 1), group('mended', 10), group('other', 2)],
			['exact 1', 'mended 5', 'other 2', 'mended 5 more'],
		],
		['nothing', [], []],
	])('shows %s', (_, groups, expected) => {
		expect(shown(...groups)).toEqual(expected);
	});

	it('shows no more of a group than there is room for', () => {
		expect(orderHits([group('exact', 30)], room).flatMap(({ hits }) => hits)).toHaveLength(10);
	});
});
