import fc from 'fast-check';
import type { ScoreInputs } from '../../../../../src/domain/landscape/score/score-inputs.ts';

const first = Date.parse('2014-01-01');
const count = (max: number) =>
	fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max }));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const day = fc
	.integer({ min: 0, max: 4700 })
	.map((days) => new Date(first + days * 86_400_000).toISOString().slice(0, 10));

/** A day after all days of the inputs. */
export const asOf = '2026-11-21';

/** All inputs known, whether or not they go together. */
export const fullInputs: fc.Arbitrary<ScoreInputs> = fc.record({
	commits_90d: count(3000),
	last_commit: day,
	active_weeks_13: fc.integer({ min: 0, max: 13 }),
	releases_365d: fc.integer({ min: 0, max: 52 }),
	closed_90d: count(3000),
	contributors: count(3000),
	authors_90d: count(300),
	first_response_h: fc.double({ min: 0, max: 2000, noNaN: true }),
	merge_ratio: share,
	forks: count(60_000),
	stars: count(400_000),
	license: fc.constantFrom('MIT', 'Apache-2.0', 'NOASSERTION', 'BUSL-1.1', 'NONE'),
	ci: fc.boolean(),
	readme_chars: count(9000),
	contributing: fc.boolean(),
	security_policy: fc.boolean(),
	last_release: fc.oneof(day, fc.constant('NEVER')),
	code_of_conduct: fc.boolean(),
	scorecard: share.map((value) => value * 10),
	bus_factor: fc.integer({ min: 0, max: 40 }),
	created: day,
	active_weeks_52: fc.integer({ min: 0, max: 52 }),
	issues_closed: count(20_000),
	issues_open: count(9000),
	owner_type: fc.constantFrom('Organization', 'User'),
	backing: fc.constantFrom('foundation', 'funding', 'none'),
	archived: fc.boolean(),
});

/** All inputs that a signal reads. */
export const inputNames = [
	'commits_90d',
	'last_commit',
	'active_weeks_13',
	'releases_365d',
	'closed_90d',
	'contributors',
	'authors_90d',
	'first_response_h',
	'merge_ratio',
	'forks',
	'stars',
	'license',
	'ci',
	'readme_chars',
	'contributing',
	'security_policy',
	'last_release',
	'code_of_conduct',
	'scorecard',
	'bus_factor',
	'created',
	'active_weeks_52',
	'issues_closed',
	'issues_open',
	'owner_type',
	'backing',
] as const;

/** An input that a signal reads. */
export const inputName = fc.constantFrom(...inputNames);
export type InputName = (typeof inputNames)[number];

/** Some of them asked and not known, others absent. */
export const partialInputs: fc.Arbitrary<ScoreInputs> = fc
	.tuple(fullInputs, fc.subarray([...inputNames]), fc.subarray([...inputNames], { maxLength: 8 }))
	.map(([inputs, unknown, absent]) => {
		const nulls = Object.fromEntries(unknown.slice(0, 12).map((name) => [name, null]));
		return without({ ...inputs, ...nulls }, absent);
	});

/** Inputs without some of their keys. */
export function without(inputs: ScoreInputs, keys: readonly InputName[]): ScoreInputs {
	const left = Object.entries(inputs).filter(([name]) => !keys.some((key) => key === name));
	return Object.fromEntries(left);
}
