import type { Metric, MetricValue } from '../../../domain/landscape/metric.ts';
import type { Observation } from '../../../domain/landscape/observation.ts';
import { daysBetween } from '../../../domain/landscape/days-between.ts';

/** What is new of a project, for people to look at. */
export type Change =
	| { id: string; kind: 'renamed'; to: string }
	| { id: string; kind: 'archived' | 'unarchived' }
	| { id: string; kind: 'stars'; from: number; to: number }
	| { id: string; kind: 'held'; metric: Metric; from: number; to: number }
	/** A value that is none, and is left out. */
	| { id: string; kind: 'odd'; message: string }
	| { id: string; kind: 'fault'; fault: string };

/** Counts that move slowly: one that jumps is more often a mistake, or a trick, than growth. */
const slow = ['stars', 'forks', 'contributors'] as const satisfies readonly Metric[];

const mostJump = 0.5;
/** Below it a jump is a handful of people. */
const leastCount = 100;
/** Over a longer time growth of half is nothing special. */
const comparedDays = 30;

interface Known {
	value: MetricValue;
	asOf: string;
}

/** The newest values of each project, by metric. */
export type KnownValues = ReadonlyMap<string, ReadonlyMap<Metric, Known>>;

/** The newest value of each metric that is not `null`. */
export function knownValues(observations: readonly Observation[]): KnownValues {
	const known = new Map<string, Map<Metric, Known>>();
	const ordered = observations.toSorted((a, b) => (a.as_of < b.as_of ? -1 : 1));
	for (const { id, as_of, values } of ordered) {
		const own = known.get(id) ?? new Map<Metric, Known>();
		known.set(id, own);
		for (const [metric, value] of Object.entries(values)) {
			// Keys of an observation are metrics.
			if (value !== null) own.set(metric as Metric, { value, asOf: as_of });
		}
	}
	return known;
}

/**
 * Holds what jumped: `stars`, `forks` and `contributors` that moved by more than half within 30 days,
 * from or to 100 at least, are left out of the line, so that the last good value stays, until
 * somebody looks and runs sync with `--accept`.
 */
export function holdJumps(
	observation: Observation,
	known: KnownValues,
	isAccepted: boolean,
): { observation: Observation; held: Change[] } {
	const { id, as_of } = observation;
	if (isAccepted) return { observation, held: [] };
	const held = slow.flatMap((metric): (Change & { kind: 'held' })[] => {
		const before = known.get(id)?.get(metric);
		const to = observation.values[metric];
		if (typeof before?.value !== 'number' || typeof to !== 'number') return [];
		const from = before.value;
		const isJump =
			Math.max(from, to) >= leastCount &&
			daysBetween(before.asOf, as_of) <= comparedDays &&
			Math.abs(to - from) > from * mostJump;
		return isJump ? [{ id, kind: 'held', metric, from, to }] : [];
	});
	const names = new Set<string>(held.map(({ metric }) => metric));
	const kept = Object.entries(observation.values).filter(([metric]) => !names.has(metric));
	return { observation: { ...observation, values: Object.fromEntries(kept) }, held };
}

/** What an observation says that was not known before. */
export function changesOf(observation: Observation, known: KnownValues): Change[] {
	const { id, moved_to, values } = observation;
	const before = (metric: Metric): MetricValue | undefined => known.get(id)?.get(metric)?.value;
	const stars = before('stars');
	const wasArchived = before('archived');
	const changes: (Change | false)[] = [
		moved_to !== undefined && { id, kind: 'renamed', to: moved_to },
		values.archived === true && wasArchived !== true && { id, kind: 'archived' },
		values.archived === false && wasArchived === true && { id, kind: 'unarchived' },
		typeof stars === 'number' &&
			typeof values.stars === 'number' &&
			values.stars !== stars && { id, kind: 'stars', from: stars, to: values.stars },
	];
	return changes.filter((each) => each !== false);
}
