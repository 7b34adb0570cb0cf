import type { Additions } from './additions.ts';
import type { Existing } from './existing.ts';
import type { ImportMap } from './read-map.ts';

/** What all of a plan is made against. */
export interface Situation {
	existing: Existing;
	map: ImportMap;
	/** Undefined: `categories.yaml` stays as it is. */
	additions: Additions | undefined;
	/** The day for projects that do not say theirs. */
	added: string | undefined;
	/** Labels that nothing here is called by, and how often they stand in the list. */
	unknown: { categories: Map<string, number>; tags: Map<string, number> };
}

/** Counts one more of a label. */
export function count(labels: Map<string, number>, label: string): void {
	labels.set(label, (labels.get(label) ?? 0) + 1);
}
