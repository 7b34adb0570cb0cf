import type { Lifecycle } from '../assessment.ts';
import { daysBetween } from '../days-between.ts';
import type { MetricValue } from '../metric.ts';
import type { Project } from '../project.ts';
import type { ScoreInputs } from '../score/score-inputs.ts';

/** Limits of lifecycles and badges, in days unless said otherwise. */
export const limits = {
	dormant: 365,
	slowing: 180,
	young: 90,
	/** An active project's last commit, and weeks with a commit, of 13. */
	active: { commit: 30, weeks: 6 },
} as const;

/** Whole days since a day; undefined where it is not known. */
export function daysSince(day: MetricValue | undefined, asOf: string): number | undefined {
	const days = typeof day === 'string' ? daysBetween(day, asOf) : Number.NaN;
	return Number.isNaN(days) ? undefined : days;
}

/** What a project was on its day: by inputs that count, never by the clock. */
export interface ProjectDay {
	project: Project;
	inputs: ScoreInputs;
	asOf: string;
}

/** The first that fits; a person's judgement comes before what commits say. */
export function lifecycleOf({ project, inputs, asOf }: ProjectDay): Lifecycle | undefined {
	const idle = daysSince(inputs.last_commit, asOf);
	const age = daysSince(inputs.created, asOf);
	if (inputs.unavailable === true) return 'unavailable';
	if (project.archived !== null || inputs.archived === true) return 'archived';
	if (project.lifecycle !== null) return project.lifecycle.is;
	if (idle !== undefined && idle > limits.dormant) return 'dormant';
	if (idle !== undefined && idle > limits.slowing) return 'slowing';
	if (age !== undefined && age <= limits.young) return 'new';
	return idle === undefined ? undefined : 'active';
}
