import { roundHalfUp } from '../round-half-up.ts';
import { dimensions, type Dimension, type Score, type SignalScore } from '../score.ts';
import type { ScoreInputs } from '../score-inputs.ts';
import { capsOf } from './caps-of.ts';
import { shareOf } from './share-of.ts';
import { formulaV1 } from './tables.ts';

/** A dimension before anything is rounded. */
interface Side {
	/** 0 to 100. */
	value: number | null;
	/** How many of its 100 points are known: whole numbers, so comparisons are exact. */
	known: number;
	signals: SignalScore[];
}

/**
 * The score of what was known of a project on a day, by version 1. Depends on nothing else: no
 * clock, no order of keys.
 *
 * A dimension is the mean of its known signals by points. What is not known is taken for 50 of 100
 * where that is less than this mean, so that silence cannot pay much. Health is the weighted mean
 * of the dimensions that have a score; it needs `last_commit`, Activity and one other dimension.
 */
export function scoreV1(inputs: ScoreInputs, asOf: string): Score {
	const sides = mapDimensions((name) => sideOf(inputs, asOf, name));
	const known = sum(
		dimensions.map((name) => formulaV1.dimensions[name].weight * sides[name].known),
	);
	const uncapped = inputs.unavailable === true ? null : healthOf(sides);
	const caps = uncapped === null ? [] : capsOf(inputs, asOf);
	const limits = caps.map((cap) => formulaV1.caps[cap]);
	return {
		version: formulaV1.version,
		asOf,
		health: round(uncapped === null ? null : Math.min(uncapped, ...limits)),
		...(uncapped === null && {
			reason: inputs.unavailable === true ? 'unavailable' : 'insufficient data',
		}),
		uncapped: round(uncapped),
		caps,
		confidence: roundHalfUp(known / 10_000, 2),
		provisional: known < formulaV1.confidence * 100,
		dimensions: mapDimensions((name) => ({
			score: round(sides[name].value),
			coverage: sides[name].known / 100,
			signals: sides[name].signals,
		})),
	};
}

function sideOf(inputs: ScoreInputs, asOf: string, name: Dimension): Side {
	const parts = formulaV1.dimensions[name].signals.map(({ id, metrics, points, curve }) => {
		const values = metrics.map((metric) => inputs[metric]);
		return { id, points, share: shareOf(curve, values, asOf) };
	});
	const there = parts.flatMap(({ points, share }) => (share === null ? [] : [{ points, share }]));
	const known = sum(there.map(({ points }) => points));
	const earned = sum(there.map(({ points, share }) => points * share));
	const mean = (earned / known) * 100;
	const withPrior = earned + (formulaV1.prior * (100 - known)) / 100;
	return {
		value: known < formulaV1.coverage ? null : Math.min(mean, withPrior),
		known,
		signals: parts.map(({ id, points, share }) => ({
			id,
			points,
			part: round(share === null ? null : share * 100),
		})),
	};
}

function healthOf(sides: Record<Dimension, Side>): number | null {
	const there = dimensions.flatMap((name) => {
		const { value } = sides[name];
		return value === null ? [] : [{ value, weight: formulaV1.dimensions[name].weight }];
	});
	const isEnough =
		partOf(sides.activity, 'lastCommit') !== null &&
		sides.activity.value !== null &&
		there.length > 1;
	if (!isEnough) return null;
	const weights = sum(there.map(({ weight }) => weight));
	return sum(there.map(({ value, weight }) => value * weight)) / weights;
}

function partOf({ signals }: Side, id: string): number | null {
	return signals.find((signal) => signal.id === id)?.part ?? null;
}

function round(value: number | null): number | null {
	return value === null ? null : roundHalfUp(value, 1);
}

function sum(values: number[]): number {
	return values.reduce((total, value) => total + value, 0);
}

function mapDimensions<T>(make: (name: Dimension) => T): Record<Dimension, T> {
	return {
		activity: make('activity'),
		community: make('community'),
		quality: make('quality'),
		sustainability: make('sustainability'),
	};
}
