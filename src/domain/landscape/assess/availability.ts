import { daysBetween } from '../days-between.ts';
import type { Observation } from '../observation.ts';
import { hasValues } from './in-order.ts';

/** How often, and over how many days, a repository has to be missing. */
export const missing = { times: 3, days: 7 } as const;

/** Whether a repository can still be read. */
export interface Availability {
	isUnavailable: boolean;
	/** The first day of the attempts that failed since it was last read. */
	staleSince: string | undefined;
}

/** From all observations, oldest first. Only "not found" says that a repository is gone. */
export function availabilityOf(observations: readonly Observation[]): Availability {
	const lastGood = observations.findLast(hasValues)?.as_of ?? '';
	const faults = observations.filter(({ fault, as_of: day }) => fault && day > lastGood);
	const notFound = faults.filter(({ fault }) => fault === 'not-found');
	const days = [...new Set(notFound.map(({ as_of: day }) => day))];
	const [first = '', last = ''] = [days.at(0), days.at(-1)];
	return {
		isUnavailable: days.length >= missing.times && daysBetween(first, last) >= missing.days,
		staleSince: faults.at(0)?.as_of,
	};
}
