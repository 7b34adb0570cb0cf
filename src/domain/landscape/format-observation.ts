import type { Observation } from './observation.ts';

/** The line of an observation, without its end: what it is about first, then the metrics by name. */
export function formatObservation({ id, as_of, source, ...rest }: Observation): string {
	const { moved_to, fault, values } = rest;
	const metrics = Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
	return JSON.stringify({
		...{ id, as_of, source },
		...(moved_to !== undefined && { moved_to }),
		...(fault !== undefined && { fault }),
		...Object.fromEntries(metrics),
	});
}
