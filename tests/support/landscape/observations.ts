import type { Metric, MetricValue } from '../../../src/domain/landscape/metric.ts';
import type { Observation } from '../../../src/domain/landscape/observation.ts';
import type { Random } from '../../bench/corpus/random.ts';
import type { Special } from './special.ts';

/** The newest day of generated figures. */
export const newestDay = '2026-11-01';
const earlier = ['2026-08-01', '2026-05-01'] as const;
const day = 86_400_000;

const daysBefore = (date: string, days: number): string =>
	new Date(Date.parse(date) - days * day).toISOString().slice(0, 10);

/** Many are small and few are large: up to `most`, half of them below its square root. */
const skewed = ({ int }: Random, most: number): number =>
	Math.floor(most ** (int(0, 10_000) / 10_000)) - 1;

type Values = Partial<Record<Metric, MetricValue>>;

function measured(random: Random, asOf: string): Values {
	const { chance, int, pick } = random;
	const quiet = chance(0.12) ? int(100, 700) : int(0, 60);
	const weeks = quiet > 90 ? 0 : int(1, 13);
	const yearWeeks = quiet > 365 ? 0 : Math.min(52, weeks + int(0, 39));
	return {
		commits_90d: quiet > 90 ? 0 : skewed(random, 900) + 1,
		last_commit: daysBefore(asOf, quiet),
		active_weeks_13: weeks,
		active_weeks_52: yearWeeks,
		releases_365d: chance(0.3) ? 0 : int(1, 30),
		last_release: chance(0.25) ? 'NEVER' : daysBefore(asOf, int(3, 600)),
		closed_90d: skewed(random, 600),
		contributors: skewed(random, 900) + 1,
		authors_90d: quiet > 90 ? 0 : skewed(random, 60) + 1,
		first_response_h: chance(0.1) ? null : int(1, 700),
		merge_ratio: int(20, 99) / 100,
		forks: skewed(random, 9_000),
		stars: skewed(random, 120_000),
		ci: chance(0.85),
		readme_chars: int(200, 9_000),
		contributing: chance(0.6),
		security_policy: chance(0.4),
		code_of_conduct: chance(0.5),
		scorecard: chance(0.3) ? null : int(20, 95) / 10,
		bus_factor: int(1, 9),
		created: daysBefore('2026-06-01', int(0, 2_600)),
		issues_closed: skewed(random, 9_000),
		issues_open: skewed(random, 900),
		owner_type: pick(['Organization', 'Organization', 'User']),
		archived: false,
	};
}

const changes: Partial<Record<Special, (asOf: string) => Values>> = {
	zero: () => ({ stars: 0, forks: 0, issues_closed: 0, issues_open: 0, closed_90d: 0 }),
	unknown: () => ({ contributors: null, first_response_h: null, merge_ratio: null, forks: null }),
	frozen: () => ({ archived: true }),
	idle: (asOf) => ({
		last_commit: daysBefore(asOf, 430),
		commits_90d: 0,
		active_weeks_13: 0,
		active_weeks_52: 0,
		authors_90d: 0,
	}),
	'no-license': () => ({ license: 'NONE' }),
	young: (asOf) => ({ created: daysBefore(asOf, 40), last_commit: asOf }),
};

/** What is later than a day had not happened: it happens on that day. */
function notAfter(asOf: string, day: MetricValue | undefined): MetricValue {
	return typeof day === 'string' && day !== 'NEVER' && day > asOf ? asOf : (day ?? null);
}

/** Lines of one project: all metrics on three days, and what is special about it. */
export function observationsOf(id: string, special: Special, random: Random): Observation[] {
	if (special === 'unseen') return [];
	const values = measured(random, newestDay);
	const source = 'github';
	const lines = [...earlier].reverse().map((asOf): Observation => {
		const before = {
			stars: Math.floor(Number(values.stars) * 0.9),
			commits_90d: random.int(0, 200),
			created: notAfter(asOf, values.created),
			last_release: notAfter(asOf, values.last_release),
		};
		const older = { ...values, ...before, last_commit: daysBefore(asOf, random.int(0, 40)) };
		return { id, as_of: asOf, source, values: older };
	});
	const newest = { ...values, ...changes[special]?.(newestDay) };
	if (special !== 'gone') return [...lines, { id, as_of: newestDay, source, values: newest }];
	const days = ['2026-10-18', '2026-10-25', newestDay];
	return [
		...lines,
		...days.map((as_of): Observation => {
			return { id, as_of, source, fault: 'not-found', values: {} };
		}),
	];
}
