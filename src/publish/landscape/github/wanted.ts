import type { Observation, ObservationFault } from '../../../domain/landscape/observation.ts';
import type { Question, Result } from './batches.ts';
import type { Facts } from './facts.ts';

/** A project to ask for. */
export interface Wanted {
	id: string;
	owner: string;
	name: string;
}

/** What is known of one afterwards; `unreached`: nothing, and nothing is written. */
export type Collected =
	| { id: string; values: Observation['values']; movedTo: string | undefined }
	| { id: string; fault: ObservationFault }
	| { id: string; unreached: true };

/** How many repositories stand in one call, by what is asked: lists are heavier than facts. */
export const batchSizes = { facts: 20, activity: 10, history: 20 } as const;

/** A repository that is there, under the name that it has by now. */
export interface Found {
	wanted: Wanted;
	owner: string;
	name: string;
	facts: Facts;
}

/** Shown by REST and hidden by GraphQL: a refusal. */
export function problemOf(id: string, result: Result<unknown> | undefined): Collected {
	if (!result || !('problem' in result)) return { id, unreached: true };
	if (result.problem === 'unreached') return { id, unreached: true };
	return { id, fault: result.problem === 'missing' ? 'forbidden' : 'server-error' };
}

/** What a question is about. */
export function questionOf({
	wanted: { id },
	owner,
	name,
}: Found): Pick<Question<unknown>, 'key' | 'owner' | 'name'> {
	return { key: id, owner, name };
}
