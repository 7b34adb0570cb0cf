import { ownValue } from '../../../own-value.ts';
import { daysBetween } from '../../days-between.ts';
import { licenceKind } from '../../licences.ts';
import type { MetricValue } from '../../metric.ts';
import type { Curve } from '../curve.ts';

/** The mean length in the calendar, 365.25 / 12. */
const daysPerMonth = 30.4375;

type Value = MetricValue | undefined;
type CurveOf<Kind extends Curve['kind']> = Extract<Curve, { kind: Kind }>;

/**
 * What a curve makes of the values of its metrics on a day: 0 to 1, or `null` where they are not
 * known.
 */
export function shareOf(curve: Curve, [value, other]: Value[], asOf: string): number | null {
	switch (curve.kind) {
		case 'log':
			return ofNumber(value, (x) => Math.log1p(x) / Math.log1p(curve.full));
		case 'linear':
			return ofNumber(value, (x) => x / curve.full);
		case 'response':
			return ofNumber(value, (hours) => response(curve, hours));
		case 'share':
			return ofNumber(value, (part) => ofNumber(other, (rest) => part / (part + rest)));
		case 'recency':
			return value === 'NEVER' ? 0 : ofDay(value, asOf, (days) => recency(curve, days));
		case 'age':
			return ofDay(value, asOf, (days) => days / (curve.full * daysPerMonth));
		case 'flag':
			return typeof value === 'boolean' ? Number(value) : null;
		case 'words':
			return ofWord(value, (word) => ownValue(curve.shares, word) ?? curve.other);
		case 'license':
			return ofWord(value, (word) => license(curve, word));
	}
}

type Make = (x: number) => number | null;

/** 0 / 0 is not known. */
function ofNumber(value: Value, make: Make): number | null {
	if (typeof value !== 'number' || !(value >= 0)) return null;
	const share = make(value);
	return share === null || Number.isNaN(share) ? null : Math.min(1, Math.max(0, share));
}

/** A day that is still to come counts as today. */
function ofDay(value: Value, asOf: string, make: Make): number | null {
	if (typeof value !== 'string') return null;
	return ofNumber(Math.max(0, daysBetween(value, asOf)), make);
}

function ofWord(value: Value, make: (word: string) => number | null): number | null {
	return typeof value === 'string' && value !== '' ? make(value) : null;
}

function response({ full, none }: CurveOf<'response'>, hours: number): number {
	return Math.log(none / Math.max(hours, full)) / Math.log(none / full);
}

function recency({ grace, half }: CurveOf<'recency'>, days: number): number {
	return days <= grace ? 1 : 2 ** ((grace - days) / half);
}

function license({ stated }: CurveOf<'license'>, word: string): number {
	if (word === 'NONE') return 0;
	return licenceKind(word) === 'osi' ? 1 : stated;
}
