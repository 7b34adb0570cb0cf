import { compareText } from '../../text/compare-text.ts';
import type { Observation } from '../observation.ts';

/** On the same day, what we asked ourselves comes after, and so before, what others published. */
const rank = (source: string): number => (source === 'github' ? 1 : 0);

/**
 * Observations of one project, oldest first; of those with the same day and source the last one.
 * Their order in the files does not matter otherwise.
 */
export function inOrder(observations: readonly Observation[]): Observation[] {
	const last = new Map(observations.map((each) => [`${each.as_of} ${each.source}`, each]));
	return [...last.values()].sort(
		(a, b) =>
			compareText(a.as_of, b.as_of) ||
			rank(a.source) - rank(b.source) ||
			compareText(a.source, b.source),
	);
}

/** Whether it says something: a fault does not, nor do values that are all unknown. */
export function hasValues({ values }: Observation): boolean {
	return Object.values(values).some((value) => value !== null);
}
