import type { MetricValue } from '../../../../../src/domain/landscape/metric.ts';
import type { ScoreInputs } from '../../../../../src/domain/landscape/score/score-inputs.ts';

const days = (from: unknown, to: string) =>
	(Date.parse(to) - Date.parse(String(from))) / (24 * 3600 * 1000);
const none = (value: unknown) => value === null || value === undefined;
const log = (value: unknown, k: number) =>
	none(value) ? null : Math.min(1, Math.log(1 + Number(value)) / Math.log(1 + k));
const line = (value: unknown, k: number) => (none(value) ? null : Math.min(1, Number(value) / k));
const flag = (value: unknown) => (none(value) ? null : value === true ? 1 : 0);

function fade(day: unknown, asOf: string, [grace, half]: [number, number]) {
	if (none(day)) return null;
	if (day === 'NEVER') return 0;
	const gone = days(day, asOf);
	return gone <= grace ? 1 : 0.5 ** ((gone - grace) / half);
}

function answer(hours: unknown) {
	if (none(hours)) return null;
	if (Number(hours) <= 24) return 1;
	return Number(hours) >= 720 ? 0 : 1 - Math.log(Number(hours) / 24) / Math.log(30);
}

function closed(i: ScoreInputs) {
	if (none(i.issues_closed) || none(i.issues_open)) return null;
	const all = Number(i.issues_closed) + Number(i.issues_open);
	return all === 0 ? null : Number(i.issues_closed) / all;
}

const pick = (value: MetricValue | undefined, shares: Record<string, number>, other: number) =>
	none(value) ? null : (shares[String(value)] ?? other);

const licenses = {
	MIT: 1,
	'Apache-2.0': 1,
	'BSD-3-Clause': 1,
	'MIT OR Apache-2.0': 1,
	NONE: 0,
};

type Row = readonly [points: number, share: number | null];

/** The written formula, a second time and in another way; no rounding, no caps. */
export function referenceScore(i: ScoreInputs, asOf: string): number | null {
	const months = none(i.created) ? null : Math.max(0, days(i.created, asOf)) / (365.25 / 12);
	const sides: [number, Row[]][] = [
		[
			35,
			[
				[30, log(i.commits_90d, 500)],
				[25, fade(i.last_commit, asOf, [14, 60])],
				[15, line(i.active_weeks_13, 13)],
				[15, log(i.releases_365d, 12)],
				[15, log(i.closed_90d, 300)],
			],
		],
		[
			25,
			[
				[30, log(i.contributors, 500)],
				[25, log(i.authors_90d, 50)],
				[15, answer(i.first_response_h)],
				[10, line(i.merge_ratio, 1)],
				[10, log(i.forks, 3000)],
				[10, log(i.stars, 30_000)],
			],
		],
		[
			20,
			[
				[20, pick(i.license, licenses, 0.25)],
				[15, flag(i.ci)],
				[10, line(i.readme_chars, 1500)],
				[10, flag(i.contributing)],
				[10, flag(i.security_policy)],
				[10, fade(i.last_release, asOf, [180, 180])],
				[5, flag(i.code_of_conduct)],
				[20, line(i.scorecard, 10)],
			],
		],
		[
			20,
			[
				[25, log(i.bus_factor, 8)],
				[20, line(months, 36)],
				[20, line(i.active_weeks_52, 40)],
				[15, closed(i)],
				[10, pick(i.owner_type, { Organization: 1 }, 0.4)],
				[10, pick(i.backing, { foundation: 1, funding: 0.5, none: 0 }, Number.NaN)],
			],
		],
	];
	return mean(sides, !none(i.last_commit));
}

function mean(sides: [number, Row[]][], hasCommit: boolean): number | null {
	let [top, weight, count] = [0, 0, 0];
	for (const [index, [of, rows]] of sides.entries()) {
		const known = rows.filter(([, share]) => share !== null);
		const coverage = known.reduce((sum, [points]) => sum + points, 0) / 100;
		if (coverage < 0.4999) {
			if (index === 0) return null;
			continue;
		}
		const raw = known.reduce((sum, [points, share]) => sum + points * Number(share), 0) / coverage;
		top += of * Math.min(raw, raw * coverage + 50 * (1 - coverage));
		weight += of;
		count += 1;
	}
	return hasCommit && count > 1 ? top / weight : null;
}
