import { afterEach, describe, expect, it } from 'vitest';
import { describeSync } from '../../../../src/publish/landscape/sync/describe-sync.ts';
import { syncExitCode } from '../../../../src/publish/landscape/sync/sync-report.ts';
import { type FakeGithub, startFakeGithub } from '../../../support/fake-github/fake-github.ts';
import type { CallKind, Fault } from '../../../support/fake-github/faults.ts';
import { type FakeRepo, fakeRepo } from '../../../support/fake-github/repo.ts';
import { tempFolder } from '../../../support/temp-folder.ts';
import { fakeClock, linesOf, syncWith, writeProjects } from './sync-harness.ts';

const forEver = Infinity;
const seconds = (count: number): number => count * 1000;

interface Row {
	/** Of which calls, what, and how often. */
	faults?: readonly (readonly [CallKind, Fault, number?])[];
	/** Of the repository of project `b`; `a` is healthy. */
	state?: FakeRepo['state'];
	/** What is written, by id: a fault, or `values`. */
	written: Readonly<Record<string, string>>;
	/** A part of what is printed. */
	says: string;
	code: 0 | 1;
	/** Milliseconds that are waited for, where they are fixed. */
	slept?: readonly number[];
}

const both = { a: 'values', b: 'values' };
const limited = (status: number, headers: Record<string, string>): Fault => ({
	...{ status, headers },
	body: '{"message":"You have exceeded a secondary rate limit."}',
});
const reset = String(Date.parse('2026-11-21T12:05:00Z') / 1000);
const tooLate = String(Date.parse('2026-11-21T13:00:00Z') / 1000);

/** What the fake takes for a token, as it may come back in words of a server. */
const ownToken = 'ghp_0123456789abcdefghijABCDEFGHIJ012345';

/** The matrix: fault → what is written, what is printed, how it ends. */
const matrix: Readonly<Record<string, Row>> = {
	'rate limit, 403 with retry-after': {
		faults: [['graphql', limited(403, { 'retry-after': '30' })]],
		...{ written: both, says: 'Wrote 2 lines', code: 0, slept: [seconds(30)] },
	},
	'rate limit, 403 with x-ratelimit-reset': {
		faults: [
			['graphql', limited(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset })],
		],
		...{ written: both, says: 'Wrote 2 lines', code: 0, slept: [seconds(300)] },
	},
	'rate limit that ends too late': {
		faults: [
			['graphql', limited(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': tooLate })],
		],
		...{ written: {}, code: 1, slept: [] },
		says: "GitHub's limit is reached until 2026-11-21T13:00:00Z, expected points that are left. Run the same command again then",
	},
	'secondary limit, 429 without a word of when': {
		faults: [['graphql', limited(429, {})]],
		...{ written: both, says: 'Wrote 2 lines', code: 0, slept: [seconds(90)] },
	},
	'secondary limit, again and again': {
		faults: [['graphql', limited(429, { 'retry-after': '10' }), forEver]],
		...{ written: {}, says: 'Left: 2 projects: a, b.', code: 1, slept: Array(4).fill(10_000) },
	},
	'no points left, 200 with an error': {
		faults: [['graphql', { spent: 60 }]],
		...{ written: both, says: 'Wrote 2 lines', code: 0, slept: [seconds(60)] },
	},
	'502 once': {
		faults: [['graphql', { status: 502 }]],
		...{ written: both, says: 'Wrote 2 lines', code: 0, slept: [500] },
	},
	'502 for ever': {
		faults: [['graphql', { status: 502 }, forEver]],
		...{ written: {}, code: 1 },
		says: 'Unexpected HTTP status 502, again and again, expected answers of GitHub.',
	},
	'502 for one repository only': {
		state: 'broken',
		written: { a: 'values', b: 'server-error' },
		...{ says: 'fault     b: GitHub failed on it, five times', code: 1 },
	},
	'a socket that is dropped': {
		faults: [['graphql', 'drop', 2]],
		...{ written: both, says: 'Wrote 2 lines', code: 0 },
	},
	'no network': {
		faults: [['graphql', 'drop', forEver]],
		...{ written: {}, says: 'Left: 2 projects: a, b. Run the same command again.', code: 1 },
	},
	'JSON that is cut off': {
		faults: [['graphql', 'cut']],
		...{ written: both, says: 'Wrote 2 lines', code: 0 },
	},
	'HTML in place of JSON': {
		faults: [['graphql', 'html', forEver]],
		...{ written: {}, says: 'Left: 2 projects: a, b.', code: 1 },
	},
	'a query that is too heavy': {
		faults: [['graphql', 'resources', 2]],
		...{ written: both, says: 'Wrote 2 lines', code: 0 },
	},
	'a query that GitHub does not understand': {
		faults: [
			[
				'graphql',
				{
					status: 200,
					body: '{"errors":[{"message":"Field \'x\' doesn\'t exist on type \'Y\'"}]}',
				},
				forEver,
			],
		],
		...{ written: {}, code: 1 },
		says: "Unexpected answer “Field 'x' doesn't exist on type 'Y'”, again and again, expected answers of GitHub.",
	},
	'a token that may not ask, and stands in the answer': {
		faults: [['graphql', { status: 403, body: `{"message":"Not for ${ownToken}"}` }, forEver]],
		...{ written: {}, says: 'Unexpected answer “Not for [hidden]”', code: 1 },
	},
	'a token that has expired': {
		faults: [['graphql', { status: 401, body: '{"message":"Bad credentials"}' }]],
		...{ written: {}, code: 1, slept: [] },
		says: 'Unexpected GITHUB_TOKEN that GitHub refuses (HTTP status 401), expected one that is valid: it may have expired',
	},
	'NOT_FOUND for one': {
		state: 'not-found',
		written: { a: 'values', b: 'not-found' },
		says: 'fault     b: not found (three times in a row over 7 days make it unavailable)',
		code: 0,
	},
	'451 for one': {
		...{ state: 'blocked', written: { a: 'values', b: 'blocked' } },
		...{ says: 'fault     b: blocked for legal reasons', code: 0 },
	},
	'403 for one': {
		...{ state: 'forbidden', written: { a: 'values', b: 'forbidden' } },
		...{ says: 'fault     b: GitHub refuses to show it', code: 0 },
	},
	'shown by REST, hidden by GraphQL': {
		...{ state: 'hidden', written: { a: 'values', b: 'forbidden' } },
		...{ says: 'fault     b: GitHub refuses to show it', code: 0 },
	},
	'an error within one answer, for ever': {
		...{ state: 'half', written: { a: 'values', b: 'server-error' } },
		...{ says: 'fault     b: GitHub failed on it, five times', code: 1 },
	},
	'contributors that cannot be asked': {
		faults: [['rest', { status: 500 }, forEver]],
		...{ written: both, says: 'Wrote 2 lines', code: 0 },
	},
};

describe('sync and faults', () => {
	let fake: FakeGithub;
	afterEach(() => fake.close());

	it.each(Object.entries(matrix))('%s', async (_, row) => {
		const clock = fakeClock();
		fake = await startFakeGithub(
			[fakeRepo('acme/a'), fakeRepo('acme/b', { state: row.state ?? 'there' })],
			clock.now,
		);
		for (const [kind, fault, times] of row.faults ?? [])
			fake.fail(kind, fault, { times: times ?? 1 });
		const dir = tempFolder();
		writeProjects(dir, { a: 'acme/a', b: 'acme/b' });
		const heard: string[] = [];
		const world = { ...clock, onProgress: (text: string) => void heard.push(text) };
		const report = await syncWith(fake, dir, { world });
		const lines = linesOf(dir).map(({ id, fault }) => [id, fault ?? 'values']);
		expect(Object.fromEntries(lines)).toEqual(row.written);
		expect(describeSync(report)).toContain(row.says);
		expect(syncExitCode(report)).toBe(row.code);
		if (row.slept) expect(clock.slept).toEqual(row.slept);
		expect(JSON.stringify([report, heard])).not.toContain(fake.token);
	});

	it('gives up on an answer that does not come', async () => {
		fake = await startFakeGithub([fakeRepo('acme/a')]);
		fake.fail('graphql', 'hang');
		const dir = tempFolder();
		writeProjects(dir, { a: 'acme/a' });
		const report = await syncWith(fake, dir, { world: { timeoutMs: 400 } });
		expect(report).toMatchObject({ written: ['a'] });
	});

	it('gets past neighbours that GitHub fails on, and stops where it fails on everything', async () => {
		const names = Array.from({ length: 24 }, (_, index) => `p${String(index).padStart(2, '0')}`);
		const clock = fakeClock();
		const repos = names.map((name, index) =>
			fakeRepo(`acme/${name}`, { state: index < 4 ? 'half' : 'there' }),
		);
		fake = await startFakeGithub(repos, clock.now);
		const dir = tempFolder();
		writeProjects(dir, Object.fromEntries(names.map((name) => [name, `acme/${name}`])));
		const report = await syncWith(fake, dir, { world: clock });
		expect(report.stopped).toBeUndefined();
		expect(report.left).toEqual(names.slice(0, 4));
		expect(linesOf(dir)).toHaveLength(24);
		for (const repo of fake.repos) repo.state = 'half';
		const none = await syncWith(fake, dir, { world: clock, options: { force: true } });
		expect(none.stopped).toContain('again and again, expected answers of GitHub');
		expect(none.written).toEqual([]);
	});

	it('stops early where GitHub is down, and keeps what it had read', async () => {
		const names = Array.from({ length: 30 }, (_, index) => `p${String(index).padStart(2, '0')}`);
		fake = await startFakeGithub(names.map((name) => fakeRepo(`acme/${name}`)));
		fake.fail('graphql', { status: 503 }, { times: forEver, after: 4 });
		const dir = tempFolder();
		writeProjects(dir, Object.fromEntries(names.map((name) => [name, `acme/${name}`])));
		const first = await syncWith(fake, dir);
		expect(first.written).toEqual(names.slice(0, 20));
		expect(describeSync(first)).toContain(
			'Unexpected HTTP status 503, again and again, expected answers of GitHub.',
		);
		await fake.close();
		fake = await startFakeGithub(names.map((name) => fakeRepo(`acme/${name}`)));
		const second = await syncWith(fake, dir);
		expect(second.written).toEqual(names.slice(20));
	});

	it('waits before the call that would be one too many', async () => {
		const names = Array.from({ length: 25 }, (_, index) => `p${index}`);
		const clock = fakeClock();
		fake = await startFakeGithub(
			names.map((name) => fakeRepo(`acme/${name}`)),
			clock.now,
		);
		fake.points = 1;
		const dir = tempFolder();
		writeProjects(dir, Object.fromEntries(names.map((name) => [name, `acme/${name}`])));
		const report = await syncWith(fake, dir, { world: clock });
		expect(clock.slept[0]).toBe(seconds(600));
		expect(report.stopped).toContain("GitHub's limit is reached until");
	});

	it('sends the token to GitHub only: not to the Scorecard, not along a redirect', async () => {
		fake = await startFakeGithub([fakeRepo('acme/a')]);
		const other = await startFakeGithub([]);
		fake.fail('rest', { status: 302, headers: { location: `${other.url}/repos/acme/a` } });
		const dir = tempFolder();
		writeProjects(dir, { a: 'acme/a' });
		await syncWith(fake, dir, { options: { scorecard: true } });
		expect(other.calls).toEqual([]);
		expect(fake.calls.map(({ kind, signed }) => [kind, signed])).toEqual([
			...Array.from({ length: 3 }, () => ['graphql', true]),
			...[
				['rest', true],
				['scorecard', false],
			],
		]);
		await other.close();
	});
});
