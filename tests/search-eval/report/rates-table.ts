import type { Rates } from '../score/rates.ts';
import type { EvalResult } from './result.ts';
import { tableOf } from './table.ts';

const columns = [
	['recall@10', 'recall'],
	['zh', 'recallZh'],
	['exact', 'precisionExact'],
	['zero', 'zero'],
	['title@3', 'titleAt3'],
	['both', 'bothLanguages'],
] as const satisfies readonly (readonly [head: string, key: keyof Rates])[];

const legend = [
	'recall@10: of ten pages, or as many as there are, how many are among the first ten of the scope’s',
	'language. exact: what “exact” shows holds what was typed. both: both languages in the first ten.',
];

/** The rates in per cent, by category and in all. */
export function ratesTable(result: EvalResult): string {
	const { queries, byCategory, tuned, unseen, latency, leftOut, engine } = result;
	const all = { ...result, asked: queries.length };
	const rows = [
		['', 'queries', ...columns.map(([head]) => head)],
		...Object.entries(byCategory).map(([cat, rates]) => rowOf(cat, rates)),
		rowOf('all', all),
		...(tuned && unseen ? [rowOf('tuned half', tuned), rowOf('unseen half', unseen)] : []),
	];
	const times = [latency.median, latency.p95].map((ms) => (ms === null ? '–' : Math.round(ms)));
	return [
		`${engine}: per cent of ${queries.length} queries; ${leftOut} have nothing to find here`,
		tableOf(rows),
		...legend,
		`Answers: median ${times[0]} ms, 95th percentile ${times[1]} ms`,
	].join('\n');
}

function rowOf(name: string, rates: Rates): string[] {
	return [name, String(rates.asked), ...columns.map(([, key]) => percent(rates[key]))];
}

function percent(rate: number | null): string {
	if (rate === null) return '–';
	// 99.96 is not 100.
	return (Math.floor(rate * 1000 + 1e-9) / 10).toFixed(1);
}
