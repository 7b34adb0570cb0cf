import type { MetricValue } from '../metric.ts';
import { daysAgo, utcDay } from './days.ts';

/** A release as far as it is measured. */
export interface MeasuredRelease {
	/** When it was published, an ISO time; `null`: a draft. */
	at: string | null;
	tag: string;
	isPrerelease: boolean;
}

// Marked as stable by mistake, or by a program that publishes every night.
const unstable = /(?:^|[^a-z])(?:alpha|beta|rc|nightly|dev|pre|preview|canary|snapshot)(?![a-z])/i;

/** True for a published release that neither its mark nor its tag calls a trial. */
export function isStable({ at, tag, isPrerelease }: MeasuredRelease): boolean {
	return at !== null && !isPrerelease && !unstable.test(tag);
}

/**
 * Stable releases in 365 days, at most one for every 7 days, and the day of the newest one, `NEVER`
 * where there is none. `releases` may be in any order; with `isWhole: false` some older ones were
 * not read, and what depends on them is `null`.
 */
export function releaseFigures(
	releases: readonly MeasuredRelease[],
	{ asOf, isWhole }: { asOf: string; isWhole: boolean },
): Record<'releases_365d' | 'last_release', MetricValue> {
	const times = releases
		.filter(isStable)
		.flatMap(({ at }) => at ?? [])
		.sort()
		.reverse();
	const ages = times.map((at) => Math.max(0, daysAgo(asOf, at))).filter((days) => days <= 365);
	let counted = -Infinity;
	const spaced = ages.filter((days) => {
		const isNext = days - counted >= 7;
		if (isNext) counted = days;
		return isNext;
	});
	const [newest] = times;
	return {
		releases_365d: isWhole ? spaced.length : null,
		last_release: newest ? utcDay(newest) : isWhole ? 'NEVER' : null,
	};
}
