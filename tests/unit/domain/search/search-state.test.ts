import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	asksSomething,
	emptyState,
	readSearchState,
	type SearchState,
	withFilter,
	writeSearchState,
} from '../../../../src/domain/search/search-state.ts';
import { searchTypes } from '../../../../src/domain/search/search-page.ts';

const name = fc.stringMatching(/^[a-z0-9-]{1,8}$/);

test('what is written is read again', () => {
	const states: fc.Arbitrary<SearchState> = fc.record({
		query: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
		filters: fc.record(
			{
				type: fc.constantFrom(...searchTypes),
				lang: fc.constantFrom('en' as const, 'zh' as const),
				book: name,
				category: name,
				tag: name,
			},
			{ requiredKeys: [] },
		),
		sort: fc.constantFrom('relevance', 'date'),
		verbatim: fc.boolean(),
	});
	fc.assert(
		fc.property(states, (state) => {
			expect(readSearchState(writeSearchState(state))).toEqual(state);
		}),
	);
});

test.each([
	['', emptyState],
	['?q=a+b', { ...emptyState, query: 'a b' }],
	['?type=nothing&lang=fr&sort=size&exact=yes', emptyState],
	[
		'?q=%E7%BD%91&lang=zh&sort=date',
		{ ...emptyState, query: '网', filters: { lang: 'zh' }, sort: 'date' },
	],
])('%s is read, and what there is not is passed over', (search, state) => {
	expect(readSearchState(search)).toEqual(state);
});

test('an empty state leaves no trace in an address', () => {
	expect(writeSearchState({ ...emptyState, query: '  ' })).toBe('');
	expect(writeSearchState({ ...emptyState, query: ' a&b ', filters: { tag: 'x' } })).toBe(
		'?q=a%26b&tag=x',
	);
});

describe('a filter', () => {
	test('is set, changed and taken away', () => {
		expect(withFilter({ tag: 'a' }, 'type', 'post')).toEqual({ tag: 'a', type: 'post' });
		expect(withFilter({ tag: 'a' }, 'tag', 'b')).toEqual({ tag: 'b' });
		expect(withFilter({ tag: 'a', lang: 'en' }, 'tag', '')).toEqual({ lang: 'en' });
		expect(withFilter({ lang: 'en' }, 'lang', 'fr')).toEqual({});
	});

	test('asks for something by itself, as words do', () => {
		expect(asksSomething({ ...emptyState, filters: { tag: 'a' } })).toBe(true);
		expect(asksSomething({ ...emptyState, query: ' ' })).toBe(false);
		expect(asksSomething({ ...emptyState, query: 'a' })).toBe(true);
	});
});
