import type { FacetName } from './map-state.ts';

/** A value that projects can be picked by: its id, what it is called here and in the other language. */
export type FacetValue = readonly [id: string, label: string, other?: string];

/**
 * What the map's filters need beside its cards. Lists of projects are in the order of the cards; a
 * browser fetches this when a reader first wants to filter.
 */
export interface MapIndex {
	facets: Record<FacetName, FacetValue[]>;
	/** Which values a project has, as places in `facets`. */
	has: Record<FacetName, number[][]>;
	/** What it is found by beside the words of its card. */
	also: string[];
	/** Null: not known. */
	score: (number | null)[];
	stars: (number | null)[];
	added: string[];
	/** Day of the newest commit. */
	commit: (string | null)[];
}
