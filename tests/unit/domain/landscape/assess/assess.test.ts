import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../../../src/domain/landscape/assess/assess.ts';
import type { Observation } from '../../../../../src/domain/landscape/observation.ts';
import type { Project } from '../../../../../src/domain/landscape/project.ts';
import { enough, fault, project, seen } from './made-up.ts';

const of = (observations: Observation[], more?: Partial<Project>) =>
	assess(project(more), observations).assessment;

describe('readings', () => {
	test('the newest value of each metric stands, with its day and source', () => {
		const { readings, asOf } = of([
			seen('2026-10-08', { stars: 12 }),
			seen('2026-09-20', { stars: 10, forks: 3 }, { source: 'a/list' }),
		]);
		expect(asOf).toBe('2026-10-08');
		expect(readings).toEqual({
			stars: { value: 12, asOf: '2026-10-08', source: 'github', counts: true },
			forks: { value: 3, asOf: '2026-09-20', source: 'a/list', counts: true },
		});
	});

	test.each([
		['2026-09-08', true],
		['2026-09-07', false],
	])('a value of %s counts on 8 October: %s', (day, counts) => {
		const { readings } = of([seen(day, { forks: 3 }), seen('2026-10-08', { stars: 1 })]);
		expect(readings.forks?.counts).toBe(counts);
	});

	test('what does not change by itself never grows old', () => {
		const { readings } = of([
			seen('2024-01-01', {
				created: '2020-02-02',
				owner_type: 'User',
				first_commit: '2020-02-01',
				archived: true,
				stars: 4,
			}),
			seen('2026-10-08', { forks: 1 }),
		]);
		const counting = Object.entries(readings).filter(([, reading]) => reading.counts);
		expect(counting.map(([metric]) => metric).sort()).toEqual([
			'archived',
			'created',
			'first_commit',
			'forks',
			'owner_type',
		]);
	});

	test('unknown never replaces known, and is shown where there is nothing else', () => {
		const { readings } = of([
			seen('2026-10-01', { contributors: 31, forks: null }),
			seen('2026-10-08', { contributors: null, stars: 0 }),
		]);
		expect(readings.contributors).toMatchObject({ value: 31, asOf: '2026-10-01' });
		expect(readings.forks).toMatchObject({ value: null, counts: false });
		expect(readings.stars).toMatchObject({ value: 0, counts: true });
	});

	test('of one day, our own reading comes before lists, whatever the order of lines', () => {
		const lines = [
			seen('2026-10-08', { stars: 12 }),
			seen('2026-10-08', { stars: 11 }, { source: 'z/list' }),
		];
		expect(of(lines).readings.stars?.value).toBe(12);
		expect(of(lines.toReversed()).readings.stars?.value).toBe(12);
	});

	test('a later line of the same day and source takes the place of the earlier one', () => {
		const { readings } = of([
			seen('2026-10-08', { stars: 12, forks: 2 }),
			seen('2026-10-08', { stars: 13 }),
		]);
		expect(readings).not.toHaveProperty('forks');
		expect(readings.stars?.value).toBe(13);
	});

	test.each([
		['an SPDX id', { license: 'Apache-2.0' }, 'Apache-2.0'],
		['something else', { licenseStated: 'Ink licence 2' }, 'NOASSERTION'],
		['nothing', {}, 'NONE'],
	])('a licence: the file states %s', (_, stated, value) => {
		const { readings } = of([seen('2026-10-08', { license: 'NONE' })], stated);
		expect(readings.license?.value).toBe(value);
	});

	test('who stands behind it and its language are taken from the file first: it has no day', () => {
		const { readings } = of([seen('2026-10-08', { backing: 'none', language: 'C' })], {
			backing: { kind: 'foundation', name: 'Inkers' },
			language: 'Rust',
		});
		const source = { asOf: undefined, source: 'project', counts: true };
		expect(readings).toEqual({
			backing: { value: 'foundation', ...source },
			language: { value: 'Rust', ...source },
		});
	});
});

describe('scores', () => {
	test('one that was never observed has none', () => {
		expect(of([])).toMatchObject({
			asOf: undefined,
			score: undefined,
			lifecycle: undefined,
			history: [],
			staleSince: undefined,
		});
	});

	test('without enough it says so, and is not nought', () => {
		const { score } = of([seen('2026-08-22', { stars: 89_000, forks: 21_000 })]);
		expect(score).toMatchObject({ health: null, reason: 'insufficient data' });
	});

	test('it is of the newest day with values', () => {
		const { score, asOf, staleSince } = of([
			seen('2026-10-01', enough),
			fault('2026-10-08', 'server-error'),
			seen('2026-10-15', { stars: null }),
		]);
		expect([score?.asOf, asOf, staleSince]).toEqual(['2026-10-01', '2026-10-01', '2026-10-08']);
		expect(score?.health).toBeGreaterThan(0);
	});

	test('values that are too old make it insufficient again', () => {
		const { score } = of([seen('2026-08-01', enough), seen('2026-10-08', { stars: 900 })]);
		expect(score).toMatchObject({ health: null, reason: 'insufficient data' });
	});

	test('no licence lowers it, a licence in its file does not', () => {
		const lines = [seen('2026-10-01', { ...enough, license: 'NONE' })];
		expect(of(lines).score?.caps).toEqual(['no-license']);
		expect(of(lines, { license: 'MIT' }).score?.caps).toEqual([]);
	});
});

describe('history', () => {
	const archived = { date: '2026-10-05', reason: { en: 'Done.', zh: '完。' }, successor: null };

	test('has a score for each day on which activity was read', () => {
		const { history } = of([
			seen('2026-10-15', { ...enough, commits_90d: null, last_commit: null, stars: 990 }),
			seen('2026-10-01', enough),
			seen('2026-09-01', { ...enough, last_commit: '2026-08-30', stars: null }),
			seen('2026-10-01', { forks: 3 }, { source: 'a/list' }),
			seen('2026-07-01', { stars: 700 }),
		]);
		expect(history.map(({ asOf, stars, version }) => [asOf, stars, version])).toEqual([
			['2026-09-01', null, 1],
			['2026-10-01', 800, 1],
		]);
	});

	test('keeps the scores from before the archive; health is capped', () => {
		const { history, score, beforeArchive } = of(
			[seen('2026-10-01', enough), seen('2026-10-08', { ...enough, stars: 801 })],
			{ archived },
		);
		expect(beforeArchive).toMatchObject({ asOf: '2026-10-01', health: history[0]?.health });
		expect(history[0]?.health).toBeGreaterThan(20);
		expect(history[1]?.health).toBe(20);
		expect(score).toMatchObject({ health: 20, caps: ['archived'] });
	});

	test('the owner may archive it, too; one that is awake has no such score', () => {
		const lines = [
			seen('2026-10-01', enough),
			seen('2026-10-08', { ...enough, archived: true }),
			seen('2026-10-15', { ...enough, archived: true }),
		];
		expect(of(lines).beforeArchive?.asOf).toBe('2026-10-01');
		expect(of(lines.slice(0, 1))).not.toHaveProperty('beforeArchive');
		expect(of(lines.slice(1))).not.toHaveProperty('beforeArchive');
	});

	test('the last one is the score of today', () => {
		const { history, score } = of([seen('2026-09-20', enough), seen('2026-10-01', enough)]);
		expect(history.at(-1)?.health).toBe(score?.health);
	});
});

describe('names that repositories get', () => {
	test.each([
		['a new one', 'Quill/Well', 'Quill/Well'],
		['its own, spelt otherwise', 'ink/WELL', undefined],
		['none', undefined, undefined],
	])('%s', (_, to, expected) => {
		const moved = to === undefined ? {} : { moved_to: to };
		const { movedTo } = of([seen('2026-10-01', { stars: 1 }, moved)]);
		expect(movedTo).toBe(expected);
	});
});

test('the order of lines changes nothing', () => {
	const lines = [
		seen('2026-10-01', enough),
		seen('2026-09-01', { ...enough, stars: 3 }),
		seen('2026-09-01', { stars: 5 }, { source: 'a/list' }),
		seen('2026-09-01', { stars: 6, forks: 8 }, { source: 'b/list' }),
		fault('2026-10-08'),
		fault('2026-10-15', 'forbidden'),
	];
	const expected = assess(project(), lines);
	fc.assert(
		fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (mixed) => {
			expect(assess(project(), mixed)).toEqual(expected);
		}),
		{ numRuns: 30 },
	);
});
