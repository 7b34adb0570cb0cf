import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countFacets } from '../../../../../src/domain/landscape/map/count-facets.ts';
import type { MapIndex } from '../../../../../src/domain/landscape/map/map-index.ts';
import {
	type FacetName,
	facetNames,
	type MapState,
} from '../../../../../src/domain/landscape/map/map-state.ts';

const ids = ['a', 'b', 'c'];
const record = <Value>(make: (name: FacetName) => Value): Record<FacetName, Value> =>
	// Every name is a key, because `facetNames` lists them all.
	Object.fromEntries(facetNames.map((name) => [name, make(name)])) as Record<FacetName, Value>;
const facets: MapIndex['facets'] = record(() => ids.map((id) => [id, id.toUpperCase()] as const));

const row = fc.record(record(() => fc.subarray([0, 1, 2], { maxLength: 2 })));
const picks = fc.dictionary(
	fc.constantFrom(...facetNames),
	fc.subarray([...ids, 'gone'], { minLength: 1 }),
	{ maxKeys: 3 },
);

const fits = (has: Record<FacetName, number[]>, picked: MapState['picked']): boolean =>
	facetNames.every((name) => {
		const places = (picked[name] ?? []).map((id) => ids.indexOf(id)).filter((at) => at >= 0);
		return places.length === 0 || has[name].some((value) => places.includes(value));
	});

test('any value of a kind fits, and every kind has to', () => {
	fc.assert(
		fc.property(fc.array(row, { maxLength: 12 }), picks, (rows, picked) => {
			const has = record((name) => rows.map((each) => each[name]));
			const holds = Uint8Array.from(rows, (_, at) => Number(at % 5 !== 4));
			const { remains, counts } = countFacets({ facets, has }, picked, holds);
			const found = rows.filter((_, at) => holds[at] === 1);
			expect([...remains]).toEqual(
				rows.map((each, at) => Number(holds[at] === 1 && fits(each, picked))),
			);
			// Each value says what it alone would leave beside the other kinds.
			for (const name of facetNames) {
				for (const [place, id] of ids.entries()) {
					const alone = found.filter((each) => fits(each, { ...picked, [name]: [id] }));
					expect(counts[name][place] ?? 0).toBe(alone.length);
				}
			}
		}),
	);
});
