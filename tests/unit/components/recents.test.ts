import { afterEach, expect, test, vi } from 'vitest';
import {
	forgetSearches,
	keepSearch,
	recentSearches,
} from '../../../src/components/client/search/recents.ts';

/** What browsers lend pages, as far as it is used here. */
function lend(kept = new Map<string, string>()): Map<string, string> {
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => kept.set(key, value),
		removeItem: (key: string) => kept.delete(key),
	});
	return kept;
}
afterEach(() => vi.unstubAllGlobals());

test('the last search is first, each once, and not more than six', () => {
	lend();
	for (const query of ['a', 'b', ' a ', '', 'c', 'd', 'e', 'f', 'g']) keepSearch(query);
	expect(recentSearches()).toEqual(['g', 'f', 'e', 'd', 'c', 'a']);
});

test('they are forgotten without a trace', () => {
	const kept = lend();
	keepSearch('a');
	forgetSearches();
	expect(recentSearches()).toEqual([]);
	expect(kept.size).toBe(0);
});

test.each(['{', '{"a":1}', '[1,"b",null]', 'null'])(
	'%s, which is not ours, does no harm',
	(text) => {
		lend(new Map([['searches', text]]));
		expect(recentSearches().every((each) => typeof each === 'string')).toBe(true);
		keepSearch('a');
		expect(recentSearches()[0]).toBe('a');
	},
);

test('what another wrote there fills no screens', () => {
	lend(new Map([['searches', JSON.stringify(Array.from({ length: 2_000 }, () => 'q'))]]));
	expect(recentSearches()).toHaveLength(6);
});

test('where storage is off nothing is kept, which is no error', () => {
	vi.stubGlobal('localStorage', undefined);
	keepSearch('a');
	forgetSearches();
	expect(recentSearches()).toEqual([]);
});
