import type { MetricValue } from '../metric.ts';
import { daysAgo, utcDay } from './days.ts';
import { isBot } from './is-bot.ts';

/** A commit to the default branch, as far as it is measured. */
export interface MeasuredCommit {
	/** When it was committed, an ISO time. */
	at: string;
	/** Login of the author, where the host knows the address. */
	login: string | null;
	name: string | null;
	email: string | null;
}

type CommitMetric =
	'commits_90d' | 'authors_90d' | 'active_weeks_13' | 'active_weeks_52' | 'bus_factor';

/**
 * False for a commit that says it was made more than a day later: whoever commits sets that time, and
 * one of 2099 would count as new for ever. Clocks and zones may be off by a day.
 */
function hasCome(at: string, asOf: string): boolean {
	return daysAgo(asOf, at) >= -1;
}

/** The day of the newest commit that can be true, `null` where none was read. In any order. */
export function lastCommit(times: readonly string[], asOf: string): string | null {
	const days = times.filter((at) => hasCome(at, asOf)).map(utcDay);
	const [last = null] = days.sort().reverse();
	return last !== null && last > asOf ? asOf : last;
}

/** The windows of the figures, in days. */
const quarter = 90;
const year = 365;

/**
 * What the commits of a year say on the day `asOf`; bots are left out of every figure, and so are
 * commits of days to come. `commits` is
 * newest first; `isWhole: false` means that reading stopped at a bound, so what came before the last
 * of them is not known. A window that was not read in full gives `null`: a smaller number would be a
 * wrong one. The same person under a login and under an address counts twice.
 */
export function commitFigures(
	commits: readonly MeasuredCommit[],
	{ asOf, isWhole }: { asOf: string; isWhole: boolean },
): Record<CommitMetric, MetricValue> {
	const last = commits.at(-1);
	const readDays = isWhole || !last ? Infinity : daysAgo(asOf, last.at);
	const own = commits
		.filter((commit) => !isBot(commit.login, commit.name, commit.email))
		.filter(({ at }) => hasCome(at, asOf))
		.map((commit) => ({ days: Math.max(0, daysAgo(asOf, commit.at)), author: authorOf(commit) }))
		.filter(({ days }) => days <= year);
	const recent = own.filter(({ days }) => days <= quarter);
	const weeks = new Set(own.map(({ days }) => Math.floor(days / 7)));
	const weeksWithin = (count: number): number => [...weeks].filter((week) => week < count).length;
	const known = (days: number, value: number): MetricValue => (readDays > days ? value : null);
	return {
		commits_90d: known(quarter, recent.length),
		authors_90d: known(quarter, new Set(recent.map(({ author }) => author)).size),
		active_weeks_13: known(13 * 7, weeksWithin(13)),
		active_weeks_52: known(52 * 7, weeksWithin(52)),
		bus_factor: known(year, busFactor(own.map(({ author }) => author))),
	};
}

function authorOf({ login, name, email }: MeasuredCommit): string {
	return login ?? email?.toLowerCase() ?? name ?? '';
}

/** The fewest authors who made at least half of the commits; 0 without any. */
function busFactor(authors: readonly string[]): number {
	const counts = new Map<string, number>();
	for (const author of authors) counts.set(author, (counts.get(author) ?? 0) + 1);
	const descending = [...counts.values()].sort((a, b) => b - a);
	let made = 0;
	return descending.filter((count) => {
		const isNeeded = made * 2 < authors.length;
		made += count;
		return isNeeded;
	}).length;
}
