import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	facetNames,
	type MapSort,
	type MapState,
	readMapState,
	sorts,
	writeMapState,
} from '../../../../../src/domain/landscape/map/map-state.ts';

const words = fc.string({ unit: 'grapheme' }).map((text) => text.trim());
const values = fc.uniqueArray(
	words.filter((text) => text !== ''),
	{ minLength: 1, maxLength: 3 },
);
const sortNames = Object.keys(sorts) as MapSort[]; // keys of the table itself
const states: fc.Arbitrary<MapState> = fc.record({
	q: words,
	picked: fc
		.dictionary(fc.constantFrom(...facetNames), values)
		.map((picked) => ({ ...picked }) satisfies MapState['picked']),
	sort: fc.constantFrom(...sortNames),
	order: fc.constantFrom('asc', 'desc'),
	view: fc.constantFrom('cards', 'table'),
});

test('what is written is read', () => {
	fc.assert(
		fc.property(states, (state) => {
			expect(readMapState(writeMapState(state))).toEqual(state);
		}),
	);
});

test('what is not set is not written', () => {
	expect(writeMapState(readMapState(''))).toBe('');
	expect(writeMapState(readMapState('?sort=name&order=asc&view=cards&q=+'))).toBe('?sort=name');
});

test('what there is not is passed over', () => {
	const state = readMapState('?sort=luck&order=up&view=3d&tag=&tag=a&tag=a&colour=red');
	expect(state).toEqual({
		q: '',
		picked: { tag: ['a'] },
		sort: 'score',
		order: 'desc',
		view: 'cards',
	});
});
