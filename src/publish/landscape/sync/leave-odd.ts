import { formatObservation } from '../../../domain/landscape/format-observation.ts';
import type { Observation } from '../../../domain/landscape/observation.ts';
import { readObservation } from '../../../source/landscape/read-observation.ts';
import type { Change } from './compare.ts';

/**
 * Leaves out the values that no reader of the line would take, such as stars below zero: the last
 * good value stays, and the file stays one that can be read.
 */
export function leaveOdd(observation: Observation): { observation: Observation; odd: Change[] } {
	const read = readObservation(formatObservation(observation));
	if (!('slips' in read)) return { observation, odd: [] };
	const wrong = new Map(read.slips.map(({ key, message }) => [key, message]));
	const kept = Object.entries(observation.values).filter(([metric]) => !wrong.has(metric));
	const odd = [...wrong.values()].map((message): Change => {
		return { id: observation.id, kind: 'odd', message };
	});
	return { observation: { ...observation, values: Object.fromEntries(kept) }, odd };
}
