import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	commitFigures,
	lastCommit,
	type MeasuredCommit,
} from '../../../../../src/domain/landscape/measure/commit-figures.ts';
import { daysAgo, daysBefore } from '../../../../../src/domain/landscape/measure/days.ts';
import {
	firstResponse,
	type MeasuredItem,
} from '../../../../../src/domain/landscape/measure/first-response.ts';
import { isBot } from '../../../../../src/domain/landscape/measure/is-bot.ts';
import { releaseFigures } from '../../../../../src/domain/landscape/measure/release-figures.ts';

const asOf = '2026-11-21';
const whole = { asOf, isWhole: true };

/** A commit so many days ago. */
const commit = (days: number, login: string | null = 'ada'): MeasuredCommit => ({
	at: `${daysBefore(asOf, days)}T12:00:00Z`,
	...{ login, name: login ?? 'Nobody', email: 'nobody@example.com' },
});

describe('commits', () => {
	it('count by window, and bots never', () => {
		const commits = [commit(0), commit(89, 'bo'), commit(91), commit(364), commit(366)];
		const bots = [commit(1, 'renovate[bot]'), commit(2, 'k8s-ci-robot'), commit(3, 'dependabot')];
		expect(commitFigures([...bots, ...commits], whole)).toEqual({
			...{ commits_90d: 2, authors_90d: 2, active_weeks_13: 2, active_weeks_52: 3 },
			bus_factor: 1,
		});
		expect(commitFigures([], whole)).toEqual({
			...{ commits_90d: 0, authors_90d: 0, active_weeks_13: 0, active_weeks_52: 0 },
			bus_factor: 0,
		});
	});

	it('are null for a window that was not read in full', () => {
		const commits = [commit(0), commit(50), commit(200)];
		expect(commitFigures(commits, { asOf, isWhole: false })).toEqual({
			...{ commits_90d: 2, authors_90d: 1, active_weeks_13: 2, active_weeks_52: null },
			bus_factor: null,
		});
		expect(commitFigures(commits.slice(0, 2), { asOf, isWhole: false })).toMatchObject({
			...{ commits_90d: null, authors_90d: null, active_weeks_13: null },
		});
	});

	it('do not count where they say that they were made in days to come', () => {
		const later = Array.from({ length: 500 }, (_, index) => commit(-2 - index, `c${index}`));
		expect(commitFigures([...later, commit(-1), commit(200)], whole)).toEqual(
			commitFigures([commit(0), commit(200)], whole),
		);
		const times = [...later, commit(200), commit(50)].map(({ at }) => at);
		expect(lastCommit(times, asOf)).toBe(daysBefore(asOf, 50));
		expect(lastCommit([commit(-1).at], asOf)).toBe(asOf);
		expect(lastCommit([commit(-2).at], asOf)).toBeNull();
	});

	it('have a bus factor of the fewest authors of half of them', () => {
		const of = (...authors: string[]) =>
			commitFigures(
				authors.map((author) => commit(10, author)),
				whole,
			).bus_factor;
		expect([of('a'), of('a', 'b'), of('a', 'b', 'c'), of('a', 'a', 'b', 'c')]).toEqual([
			1, 1, 2, 1,
		]);
		expect(of('a', 'b', 'c', 'd', 'e')).toBe(3);
	});
});

it('knows bots by their names, and no one else', () => {
	for (const name of ['github-actions[bot]', 'mergify-bot', 'ci.robot', 'Renovate Bot', 'bot'])
		expect([name, isBot(name)]).toEqual([name, true]);
	for (const name of ['Talbot', 'abbott', 'robotics', 'bottle', null])
		expect([name, isBot(name)]).toEqual([name, false]);
});

describe('releases', () => {
	const release = (days: number, tag: string, isPrerelease = false) => ({
		...{ at: `${daysBefore(asOf, days)}T12:00:00Z`, tag, isPrerelease },
	});

	it('count once for every seven days, stable ones only', () => {
		const releases = [
			...[release(1, 'v3.0.0-rc1'), release(2, 'v2.9', true), release(3, 'nightly-2026')],
			...[release(10, 'v2.1'), release(12, 'v2.0.1'), release(17, 'v2.0'), release(364, 'v1.0')],
			...[release(400, 'v0.9'), { at: null, tag: 'v4', isPrerelease: false }],
		];
		expect(releaseFigures(releases, whole)).toEqual({
			...{ releases_365d: 3, last_release: '2026-11-11' },
		});
	});

	it('tell “never” from “not read”', () => {
		expect(releaseFigures([], whole)).toEqual({ releases_365d: 0, last_release: 'NEVER' });
		expect(releaseFigures([], { asOf, isWhole: false })).toEqual({
			...{ releases_365d: null, last_release: null },
		});
		expect(releaseFigures([release(900, 'v1')], whole)).toEqual({
			...{ releases_365d: 0, last_release: daysBefore(asOf, 900) },
		});
	});
});

describe('first response', () => {
	const now = '2026-11-21T12:00:00Z';
	/** An item that was opened so many hours ago, and answered after so many. */
	const item = (opened: number, after: number | undefined, by = 'ada'): MeasuredItem => {
		const at = Date.parse(now) - opened * 3_600_000;
		const events =
			after === undefined ? [] : [{ at: new Date(at + after * 3_600_000).toISOString(), by }];
		return { at: new Date(at).toISOString(), author: 'cy', closedAt: null, events };
	};

	it('is the median where all are answered', () => {
		expect(firstResponse([item(900, 2), item(800, 10), item(700, 40)], now)).toBe(10);
	});

	it('counts neither the author nor bots as an answer', () => {
		const items = [item(900, 1, 'cy'), item(900, 1, 'stale[bot]'), item(900, 50)];
		expect(firstResponse(items, now)).toBe(900);
		expect(firstResponse([{ ...item(9, 1), author: 'dependabot[bot]' }], now)).toBeNull();
	});

	it('is not praised for what came in an hour ago', () => {
		const fresh = Array.from({ length: 40 }, () => item(1, undefined));
		const settled = [item(400, 30), item(400, 30), item(400, 50), item(400, 100)];
		expect(firstResponse([...fresh, ...settled], now)).toBe(30);
		expect(firstResponse(fresh, now)).toBeNull();
	});

	it('looks at the 50 newest', () => {
		const old = Array.from({ length: 60 }, () => item(5000, 4000));
		const young = Array.from({ length: 50 }, () => item(100, 5));
		expect(firstResponse([...old, ...young], now)).toBe(5);
	});

	it('never falls when an answer comes later, or not at all', () => {
		const wait = fc.record({
			opened: fc.integer({ min: 0, max: 2000 }),
			after: fc.integer({ min: 0, max: 2000 }),
		});
		const seen = ({ opened, after }: { opened: number; after: number }) =>
			item(opened, after <= opened ? after : undefined);
		fc.assert(
			fc.property(fc.array(wait, { minLength: 1, maxLength: 12 }), fc.nat(500), (waits, more) => {
				const before = firstResponse(waits.map(seen), now) ?? Infinity;
				const [first, ...rest] = waits;
				if (!first) return;
				const later = [{ ...first, after: first.after + more }, ...rest];
				const after = firstResponse(later.map(seen), now) ?? Infinity;
				// Thirty days is where “unknown” becomes “at least so long”.
				expect(Math.max(after, 720)).toBeGreaterThanOrEqual(Math.min(before, 720));
			}),
		);
	});
});

it('counts days to the end of a day', () => {
	expect(daysAgo(asOf, '2026-11-21T00:00:00Z')).toBe(0);
	expect(daysAgo(asOf, '2026-11-20T23:59:59Z')).toBe(1);
	expect(daysBefore('2026-03-01', 1)).toBe('2026-02-28');
});
