import type { MapSort } from './map-state.ts';

/** What projects are ordered by; `null`: not known. */
export interface SortKeys {
	score: number | null;
	stars: number | null;
	name: string;
	added: string;
	commit: string | null;
}

type Value = string | number | null;

/**
 * Compares projects as a reader asked. What is not known comes last in either order; equals stand by
 * score, then by stars, then by name.
 */
export function compareProjects(
	sort: MapSort,
	order: 'asc' | 'desc',
	names: (a: string, b: string) => number,
): (a: SortKeys, b: SortKeys) => number {
	const compare = (key: MapSort, sign: number) => (a: SortKeys, b: SortKeys) => {
		if (key === 'name') return sign * names(a.name, b.name);
		return compareKnown(a[key], b[key], sign);
	};
	const steps = [
		compare(sort, order === 'asc' ? 1 : -1),
		compare('score', -1),
		compare('stars', -1),
		compare('name', 1),
	];
	return (a, b) => steps.reduce((found, step) => found || step(a, b), 0);
}

function compareKnown(a: Value, b: Value, sign: number): number {
	if (a === null || b === null) return Number(a === null) - Number(b === null);
	if (a === b) return 0;
	return a < b ? -sign : sign;
}
