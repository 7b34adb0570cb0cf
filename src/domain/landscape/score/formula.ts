import type { Metric } from '../metric.ts';
import type { Curve } from './curve.ts';
import type { Cap, Dimension } from './score.ts';

/** What counts in a dimension. */
export interface Signal {
	id: string;
	/** What it is read from; a `share` reads two. */
	metrics: readonly [Metric, ...Metric[]];
	/** Of the 100 of its dimension. */
	points: number;
	curve: Curve;
}

/** The numbers of a formula: what computes a score and what explains it read the same. */
export interface Formula {
	version: number;
	dimensions: Record<Dimension, { weight: number; signals: readonly Signal[] }>;
	/** What health cannot exceed. */
	caps: Record<Cap, number>;
	/** What a share of points that is not known is taken for, at best: 0 to 100. */
	prior: number;
	/** Least percentage of points that has to be known for a dimension to have a score. */
	coverage: number;
	/** Least percentage of all points that has to be known for a score to be ranked. */
	confidence: number;
}
