import type { MapIndex } from './map-index.ts';
import { type FacetName, facetNames, type MapState } from './map-state.ts';

/** What remains of the projects that hold the words, and what each further value would leave. */
export interface FacetCounts {
	/** 1 for each project that fits all that was picked. */
	remains: Uint8Array;
	/** For each value of a facet, projects that fit all that was picked of the others. */
	counts: Record<FacetName, number[]>;
}

const noCounts = (): FacetCounts['counts'] => ({
	category: [],
	sub: [],
	tag: [],
	license: [],
	language: [],
	lifecycle: [],
	health: [],
});

/** Picks among the projects that `holds` has a 1 for; one pass over the projects. */
export function countFacets(
	{ facets, has }: Pick<MapIndex, 'facets' | 'has'>,
	picked: MapState['picked'],
	holds: Uint8Array,
): FacetCounts {
	const chosen = facetNames.map((name) => placesOf(facets[name], picked[name]));
	const counts = noCounts();
	const remains = new Uint8Array(holds.length);
	for (let row = 0; row < holds.length; row++) {
		if (holds[row] === 0) continue;
		const misses = facetNames.filter((name, at) => {
			const places = chosen[at];
			return places && !has[name][row]?.some((value) => places.has(value));
		});
		if (misses.length === 0) remains[row] = 1;
		if (misses.length > 1) continue;
		for (const name of misses.length === 1 ? misses : facetNames) {
			const counted = counts[name];
			for (const value of has[name][row] ?? []) counted[value] = (counted[value] ?? 0) + 1;
		}
	}
	return { remains, counts };
}

function placesOf(
	values: MapIndex['facets'][FacetName],
	picked: readonly string[] = [],
): Set<number> | undefined {
	const places = picked.map((id) => values.findIndex(([known]) => known === id));
	const known = places.filter((place) => place >= 0);
	return known.length > 0 ? new Set(known) : undefined;
}
