import type { Metric, MetricValue } from './metric.ts';

/** Why a source gave no values. Only `not-found` counts towards "unavailable". */
export const faults = ['not-found', 'forbidden', 'blocked', 'server-error'] as const;
export type ObservationFault = (typeof faults)[number];

/**
 * What a source said of a project on a day: a line of `observations/<yyyy-mm>.ndjson`. Lines are
 * only ever added; one with the same id, day and source as an earlier one takes its place.
 */
export interface Observation {
	/** Of the project. */
	id: string;
	/** The day, `2026-11-21`. */
	as_of: string;
	/** Who said it: `github`, `backfill:<name>`, or `<owner>/<repo>` of a published file. */
	source: string;
	/** The repository that was asked, `owner/name`, where it has another name by now: a rename. */
	moved_to?: string;
	/** Set instead of values, where there was no answer. */
	fault?: ObservationFault;
	values: Partial<Record<Metric, MetricValue>>;
}
