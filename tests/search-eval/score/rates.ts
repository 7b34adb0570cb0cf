import { isChinese } from '../set/categories.ts';
import { halfOf } from '../set/query.ts';
import type { Verdict } from './judge.ts';

/** Fractions from 0 to 1; `null` where no query asks for it. */
export interface Rates {
	/** How many queries were asked. */
	asked: number;
	/** Mean share of the right pages among the first ten. */
	recall: number | null;
	/** The same over the queries in Chinese. */
	recallZh: number | null;
	/** Share of the results of the exact group that are right. */
	precisionExact: number | null;
	/** Share of the queries without any result. */
	zero: number | null;
	/** Share of the queries with the right title among the first three, of those that have one. */
	titleAt3: number | null;
	/** Share of the queries after which both languages are shown, of those that ask for both. */
	bothLanguages: number | null;
}

/** The rates over some queries. */
export function ratesOf(verdicts: readonly Verdict[]): Rates {
	const chinese = verdicts.filter(({ query }) => isChinese(query));
	const shown = sum(verdicts.map(({ exact }) => exact.shown));
	const right = sum(verdicts.map(({ exact }) => exact.right));
	return {
		asked: verdicts.length,
		recall: mean(verdicts.map(({ recall }) => recall)),
		recallZh: mean(chinese.map(({ recall }) => recall)),
		precisionExact: shown === 0 ? null : right / shown,
		zero: mean(verdicts.map(({ isEmpty }) => Number(isEmpty))),
		titleAt3: share(verdicts.map(({ titleAt3 }) => titleAt3)),
		bothLanguages: share(verdicts.map(({ bothLanguages }) => bothLanguages)),
	};
}

/** The rates of each category, in the order in which they come. */
export function ratesByCategory(verdicts: readonly Verdict[]): Record<string, Rates> {
	const groups = Object.groupBy(verdicts, ({ query }) => query.cat);
	return Object.fromEntries(
		Object.entries(groups).map(([cat, members = []]) => [cat, ratesOf(members)]),
	);
}

/** The rates of both halves of our own set. */
export function ratesByHalf(verdicts: readonly Verdict[]): { tuned: Rates; unseen: Rates } {
	const of = (half: string): Rates =>
		ratesOf(verdicts.filter(({ query }) => halfOf(query.id) === half));
	return { tuned: of('tuned'), unseen: of('unseen') };
}

/** Milliseconds below which that share of the answers came; by the nearest rank. */
export function percentile(times: readonly number[], part: number): number | null {
	const sorted = times.toSorted((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? null;
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

function mean(values: readonly number[]): number | null {
	return values.length === 0 ? null : sum(values) / values.length;
}

function share(values: readonly (boolean | undefined)[]): number | null {
	return mean(values.filter((value) => value !== undefined).map(Number));
}
