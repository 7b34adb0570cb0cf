import type { MapIndex } from '../../../domain/landscape/map/map-index.ts';
import { facetNames, type MapState } from '../../../domain/landscape/map/map-state.ts';

type Picked = MapState['picked'];

/** What was picked, without values that there are not. */
export function knownOnly(picked: Picked, { facets }: MapIndex): Picked {
	const known: Picked = {};
	for (const name of facetNames) {
		const ids = (picked[name] ?? []).filter((id) => facets[name].some(([each]) => each === id));
		if (ids.length > 0) known[name] = ids;
	}
	return known;
}

/** What the values are called that were picked. */
export const labelsOf = (picked: Picked, { facets }: MapIndex): string[] =>
	facetNames.flatMap((name) =>
		facets[name].filter(([id]) => picked[name]?.includes(id)).map(([, label]) => label),
	);
