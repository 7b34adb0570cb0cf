import type { Engine } from '../options.ts';
import type { Verdict } from '../score/judge.ts';
import { percentile, type Rates, ratesByCategory, ratesByHalf, ratesOf } from '../score/rates.ts';

/** What `--json` prints; rates are fractions. */
export interface EvalResult extends Omit<Rates, 'asked'> {
	engine: Engine;
	byCategory: Record<string, Rates>;
	/** The halves of our own set. */
	tuned?: Rates;
	unseen?: Rates;
	/** From the last key to the answer, in milliseconds: figures for people. */
	latency: { median: number | null; p95: number | null };
	/** How many queries have nothing to find on this site. */
	leftOut: number;
	queries: AskedQuery[];
}

interface AskedQuery {
	id: string;
	q: string;
	ui: string;
	cat: string;
	/** How many pages should be found, and how many of them are among the first ten. */
	gold: number;
	found: number;
	recall: number;
	titleAt3: boolean | null;
	bothLanguages: boolean | null;
	/** How many results of the exact group were shown, and how many of them are right. */
	exact: { shown: number; right: number };
	/** Addresses of the first ten. */
	hits: string[];
}

interface ResultOf {
	engine: Engine;
	verdicts: readonly Verdict[];
	/** Queries that were given. */
	given: number;
	/** Whether they are our own set, which has halves. */
	isOwn: boolean;
}

/** Puts the verdicts together. */
export function resultOf({ engine, verdicts, given, isOwn }: ResultOf): EvalResult {
	const { asked, ...rates } = ratesOf(verdicts);
	const times = verdicts.map(({ ms }) => ms);
	return {
		engine,
		...rates,
		byCategory: ratesByCategory(verdicts),
		...(isOwn && ratesByHalf(verdicts)),
		latency: { median: percentile(times, 0.5), p95: percentile(times, 0.95) },
		leftOut: given - asked,
		queries: verdicts.map(askedOf),
	};
}

function askedOf(verdict: Verdict): AskedQuery {
	const { query, gold, found, recall, titleAt3, bothLanguages, exact, hits } = verdict;
	const { id, q, ui, cat } = query;
	return {
		...{ id, q, ui, cat, gold, found, recall, exact },
		titleAt3: titleAt3 ?? null,
		bothLanguages: bothLanguages ?? null,
		hits: hits.map(({ url }) => url),
	};
}
