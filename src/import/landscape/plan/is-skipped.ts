import { ownValue } from '../../../domain/own-value.ts';
import type { Candidate } from '../settle/candidate.ts';
import { isLeftOut } from './find-place.ts';
import { labelsOf } from './place-candidate.ts';
import type { ImportMap } from './read-map.ts';

/** True for what an author does not want: the map says `null` to it, or to all of its category. */
export function isSkipped(candidate: Candidate, id: string, map: ImportMap): boolean {
	const labels = Object.values(labelsOf(candidate));
	const isGone =
		ownValue(map.projects, id) === null || labels.some((label) => isLeftOut(label, map));
	for (const line of isGone ? candidate.ledger : []) {
		line.outcome = 'dropped';
		line.note = 'the map leaves it out';
	}
	return isGone;
}
