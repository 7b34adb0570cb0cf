import type { Assessment, HistoryPoint } from '../assessment.ts';
import type { Metric } from '../metric.ts';
import type { Observation } from '../observation.ts';
import type { Project } from '../project.ts';
import { parseRepo, repoKey } from '../repo.ts';
import type { Score } from '../score/score.ts';
import type { ScoreInputs } from '../score/score-inputs.ts';
import { versionAt } from '../score/versions.ts';
import { availabilityOf } from './availability.ts';
import { hasValues, inOrder } from './in-order.ts';
import { lifecycleOf } from './lifecycle-of.ts';
import { inputsAt, type Newest, readingsAt, takeIn } from './readings.ts';

/** An assessment before its project is compared with others. */
export interface LoneAssessment {
	assessment: Assessment;
	/** What its score was computed from. */
	inputs: ScoreInputs;
}

/** What the observations of a project say of it, in any order; linear in their number. */
export function assess(project: Project, observations: readonly Observation[]): LoneAssessment {
	const all = inOrder(observations);
	const { newest, history, lastAwake } = follow(project, all);
	const asOf = all.findLast(hasValues)?.as_of;
	const day = asOf ?? project.added;
	const { isUnavailable, staleSince } = availabilityOf(all);
	const inputs = {
		...inputsAt(newest, day, project),
		...(project.archived && { archived: true }),
		...(isUnavailable && { unavailable: true }),
	};
	const lifecycle = lifecycleOf({ project, inputs, asOf: day });
	return {
		inputs,
		assessment: {
			asOf,
			score: asOf === undefined ? undefined : versionAt(asOf).score(inputs, asOf),
			readings: readingsAt(newest, day, project),
			lifecycle,
			badges: [],
			percentile: undefined,
			history,
			...(lifecycle === 'archived' && lastAwake && { beforeArchive: lastAwake }),
			movedTo: movedTo(project, all),
			staleSince,
		},
	};
}

/** Days on which these were read have a score in the history. */
const scoring = ['last_commit', 'commits_90d'] as const;

interface Followed {
	newest: Newest;
	history: HistoryPoint[];
	/** The last score of a day on which it was not archived. */
	lastAwake: Score | undefined;
}

/** Goes through the observations day by day. */
function follow(project: Project, all: readonly Observation[]): Followed {
	const newest: Newest = new Map();
	const history: HistoryPoint[] = [];
	let lastAwake: Score | undefined;
	for (const [index, observation] of all.entries()) {
		takeIn(newest, observation);
		const { as_of: day } = observation;
		if (all[index + 1]?.as_of === day) continue;
		if (!scoring.some((metric) => isKnownAt(newest, metric, day))) continue;
		const inputs = inputsAt(newest, day, project);
		const score = versionAt(day).score(inputs, day);
		history.push(pointOf(score, inputs));
		if (score.health !== null && inputs.archived !== true) lastAwake = score;
	}
	return { newest, history, lastAwake };
}

function isKnownAt(newest: Newest, metric: Metric, day: string): boolean {
	const reading = newest.get(metric);
	return reading?.asOf === day && reading.value !== null;
}

function pointOf({ asOf, health, version }: Score, { stars }: ScoreInputs): HistoryPoint {
	return { asOf, health, version, stars: typeof stars === 'number' ? stars : null };
}

function movedTo({ repo }: Project, all: readonly Observation[]): string | undefined {
	const name = all.findLast((each) => each.moved_to !== undefined)?.moved_to;
	const to = name === undefined ? undefined : parseRepo(name);
	return to && repoKey(to) !== repoKey(repo) ? name : undefined;
}
