import type { Metric, MetricValue } from './metric.ts';
import type { Project } from './project.ts';
import type { Score } from './score/score.ts';

/** The newest value of a metric, and who said so when. */
export interface Reading {
	value: MetricValue;
	/** Undefined: the project's own file says so, and nothing says since when. */
	asOf: string | undefined;
	source: string;
	/** False where it is too old, beside the newest, to count in the score. */
	counts: boolean;
}

/** What a project's days look like, the first that fits; `stable` is a person's judgement. */
export const lifecycles = [
	'unavailable',
	'archived',
	'stable',
	'dormant',
	'slowing',
	'new',
	'active',
] as const;
export type Lifecycle = (typeof lifecycles)[number];

/** At most two stand on a project, in this order. */
export const badges = [
	'archived',
	'unavailable',
	'dormant',
	'slowing',
	'new',
	'active',
	'popular',
] as const;
export type Badge = (typeof badges)[number];

/** A score of the past, by the formula of its day. */
export interface HistoryPoint {
	asOf: string;
	health: number | null;
	/** Of the formula. */
	version: number;
	stars: number | null;
}

/** What is known of a project from its observations. */
export interface Assessment {
	/** The day of its newest observation; undefined: it was never observed. */
	asOf: string | undefined;
	/** `health: null` with a reason where too little is known. */
	score: Score | undefined;
	readings: Partial<Record<Metric, Reading>>;
	/** Undefined where nothing says. */
	lifecycle: Lifecycle | undefined;
	badges: Badge[];
	/**
	 * Where it stands among the scored projects of its primary category, those archived and
	 * provisional left out: 8 is the best 8 %. A label, never part of the score.
	 */
	percentile: number | undefined;
	/** Oldest first. */
	history: HistoryPoint[];
	/** Of one in the archive: the last score from before, where there was one. */
	beforeArchive?: Score;
	/** The name that its repository has by now, where it was renamed. */
	movedTo: string | undefined;
	/** Since when the newest attempts failed. */
	staleSince: string | undefined;
}

export type AssessedProject = Project & { assessment: Assessment };
