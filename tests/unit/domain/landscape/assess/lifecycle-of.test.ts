import { describe, expect, test } from 'vitest';
import { type BadgeFacts, badgesOf } from '../../../../../src/domain/landscape/assess/badges-of.ts';
import { lifecycleOf } from '../../../../../src/domain/landscape/assess/lifecycle-of.ts';
import type { Badge, Lifecycle } from '../../../../../src/domain/landscape/assessment.ts';
import type { Project } from '../../../../../src/domain/landscape/project.ts';
import type { ScoreInputs } from '../../../../../src/domain/landscape/score/score-inputs.ts';
import { project } from './made-up.ts';

const asOf = '2026-10-08';
const ago = (days: number): string =>
	new Date(Date.parse(asOf) - days * 86_400_000).toISOString().slice(0, 10);
const words = { en: 'Done.', zh: '完。' };
const stable = { lifecycle: { is: 'stable', reason: words, date: '2026-02-03' } } as const;
const archived = { archived: { date: '2026-02-03', reason: words, successor: null } };

const cases: [string, ScoreInputs, Partial<Project>, Lifecycle | undefined][] = [
	['nothing known', {}, {}, undefined],
	['commit today', { last_commit: asOf }, {}, 'active'],
	['commit 180 days ago', { last_commit: ago(180) }, {}, 'active'],
	['commit 181 days ago', { last_commit: ago(181) }, {}, 'slowing'],
	['commit 365 days ago', { last_commit: ago(365) }, {}, 'slowing'],
	['commit 366 days ago', { last_commit: ago(366) }, {}, 'dormant'],
	['made 90 days ago', { created: ago(90), last_commit: ago(2) }, {}, 'new'],
	['made 91 days ago', { created: ago(91), last_commit: ago(2) }, {}, 'active'],
	['made 90 days ago, commits unknown', { created: ago(90) }, {}, 'new'],
	['made 91 days ago, commits unknown', { created: ago(91) }, {}, undefined],
	['moved here from old history', { created: ago(3), last_commit: ago(400) }, {}, 'dormant'],
	['finished and quiet', { last_commit: ago(700) }, stable, 'stable'],
	['finished and never read', {}, stable, 'stable'],
	['archived by its owner', { last_commit: asOf, archived: true }, stable, 'archived'],
	['archived by us', { last_commit: asOf }, archived, 'archived'],
	['archived and gone', { unavailable: true, archived: true }, archived, 'unavailable'],
];

describe('lifecycles', () => {
	test.each(cases)('%s', (_, inputs, more, expected) => {
		expect(lifecycleOf({ project: project(more), inputs, asOf })).toBe(expected);
	});
});

describe('badges', () => {
	const busy = { last_commit: ago(30), active_weeks_13: 6 };

	const cases: [string, BadgeFacts['inputs'], Lifecycle | undefined, boolean, Badge[]][] = [
		['busy', busy, 'active', false, ['active']],
		['busy and popular', busy, 'active', true, ['active', 'popular']],
		['new, busy and popular: two of them', busy, 'new', true, ['new', 'active']],
		['commit 31 days ago', { ...busy, last_commit: ago(31) }, 'active', false, []],
		['5 weeks', { ...busy, active_weeks_13: 5 }, 'active', false, []],
		['weeks unknown', { last_commit: asOf }, 'active', false, []],
		['resting and popular', {}, 'dormant', true, ['dormant', 'popular']],
		['archived while busy', busy, 'archived', true, ['archived', 'popular']],
		['gone', {}, 'unavailable', false, ['unavailable']],
		['stable says nothing', {}, 'stable', false, []],
		['stable and busy', busy, 'stable', false, ['active']],
		['nothing known', {}, undefined, false, []],
	];

	test.each(cases.map(([name, ...given]) => [name, given] as const))('%s', (_, given) => {
		const [inputs, lifecycle, isPopular, expected] = given;
		expect(badgesOf({ inputs, asOf, lifecycle, isPopular })).toEqual(expected);
	});
});
