import type { Metric, MetricValue } from '../metric.ts';

/**
 * What a score is computed from. `null` and absent are both "not known"; 0, `false`, `NONE` and
 * `NEVER` are facts. A value of another type than its metric has counts as not known.
 */
export type ScoreInputs = Readonly<Partial<Record<Metric, MetricValue>>> & {
	/** Nobody finds its repository any more: no score. */
	readonly unavailable?: boolean;
};
