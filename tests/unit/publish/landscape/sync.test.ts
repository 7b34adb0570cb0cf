import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeSync } from '../../../../src/publish/landscape/sync/describe-sync.ts';
import { syncExitCode } from '../../../../src/publish/landscape/sync/sync-report.ts';
import { type FakeGithub, startFakeGithub } from '../../../support/fake-github/fake-github.ts';
import { fakeRepo } from '../../../support/fake-github/repo.ts';
import { tempFolder } from '../../../support/temp-folder.ts';
import {
	linesOf,
	observationFiles,
	syncWith,
	writeObservations,
	writeProjects,
} from './sync-harness.ts';

describe('sync', () => {
	let fake: FakeGithub;
	beforeAll(async () => {
		fake = await startFakeGithub([]);
	});
	afterAll(() => fake.close());

	it('writes a line of all that the score needs', async () => {
		fake.repos.splice(0, Infinity, fakeRepo('acme/queue'));
		const dir = tempFolder();
		writeProjects(dir, { queue: 'Acme/Queue' });
		const report = await syncWith(fake, dir, { options: { scorecard: true } });
		expect(describeSync(report)).toBe(
			'Wrote 1 line for 2026-11-21 (3 queries, 3 points, 2 calls of REST).\n',
		);
		expect(syncExitCode(report)).toBe(0);
		expect(observationFiles(dir)).toEqual({
			'2026-11.ndjson':
				'{"id":"queue","as_of":"2026-11-21","source":"github","active_weeks_13":2,"active_weeks_52":3,"archived":false,"authors_90d":2,"backing":"none","bus_factor":1,"ci":true,"closed_90d":2,"code_of_conduct":false,"commits_90d":2,"contributing":true,"contributors":42,"created":"2023-05-02","first_response_h":6,"forks":150,"issues_closed":1,"issues_open":0,"language":"Python","last_commit":"2026-11-19","last_push":"2026-11-20","last_release":"2026-10-20","license":"Apache-2.0","merge_ratio":1,"owner_type":"Organization","readme_chars":25,"releases_365d":1,"scorecard":7.1,"security_policy":true,"stars":1200}\n',
		});
	});

	it('is not taken in by commits of days to come', async () => {
		const by = { name: 'Ada', email: 'ada@example.com', login: 'ada' };
		const commits = ['2099-01-01T00:00:00Z', '2025-06-01T00:00:00Z'].map((at) => ({ at, ...by }));
		fake.repos.splice(0, Infinity, fakeRepo('a/late', { commits }));
		const dir = tempFolder();
		writeProjects(dir, { late: 'a/late' });
		await syncWith(fake, dir);
		const [line] = linesOf(dir);
		expect(line).toMatchObject({ last_commit: null, commits_90d: 0, active_weeks_52: 0 });
	});

	it('leaves out what is no value, says so, and leaves a file that can be read', async () => {
		const odd = { stars: -5, forks: 1.5, language: '\u001b[2JPython' };
		fake.repos.splice(0, Infinity, fakeRepo('a/odd', odd));
		const dir = tempFolder();
		writeProjects(dir, { odd: 'a/odd' });
		const report = await syncWith(fake, dir);
		const [line = {}] = linesOf(dir);
		expect(Object.keys(line)).not.toEqual(expect.arrayContaining(['stars']));
		expect(line).not.toHaveProperty('forks');
		expect(line).not.toHaveProperty('language');
		expect(line).toMatchObject({ contributors: 42 });
		expect(describeSync(report)).toContain(
			'odd       odd: Unexpected `-5` for `stars`, expected a whole number, 0 or more, or `null`; left out\n',
		);
		const again = await syncWith(fake, dir, { options: { force: true } });
		expect(again.issues).toEqual([]);
	});

	it('asks once where two run at the same time', async () => {
		fake.repos.splice(0, Infinity, fakeRepo('a/one'), fakeRepo('a/two'));
		const dir = tempFolder();
		writeProjects(dir, { one: 'a/one', two: 'a/two' });
		const reports = await Promise.all([syncWith(fake, dir), syncWith(fake, dir)]);
		expect(reports.map(({ written }) => written.length).sort()).toEqual([0, 2]);
		expect(linesOf(dir)).toHaveLength(2);
	});

	it('makes no folders where there is no landscape', async () => {
		const dir = tempFolder();
		const report = await syncWith(fake, dir);
		expect(describeSync(report)).toContain('Unexpected content without a landscape, expected');
		expect(syncExitCode(report)).toBe(1);
		expect(readdirSync(dir)).toEqual([]);
	});

	it('follows a rename and says the new name', async () => {
		fake.repos.splice(0, Infinity, fakeRepo('neu/queue', { formerNames: ['acme/queue'] }));
		const dir = tempFolder();
		writeProjects(dir, { queue: 'acme/queue' });
		const report = await syncWith(fake, dir);
		expect(linesOf(dir)).toMatchObject([{ id: 'queue', moved_to: 'neu/queue', closed_90d: 2 }]);
		expect(describeSync(report)).toContain(
			'renamed   queue: is neu/queue by now; change `repo` in its file\n',
		);
	});

	it('tells zero from unknown: an empty repository, one without issues, a large one', async () => {
		const empty = { commits: undefined, releases: [], files: [], workflows: [], pushed: null };
		fake.repos.splice(
			0,
			Infinity,
			fakeRepo('a/empty', { ...empty, issues: [], pulls: [], license: null, language: null }),
			fakeRepo('a/quiet', { hasIssues: false }),
			fakeRepo('a/large', { contributors: 'too-large', license: 'NOASSERTION', funding: true }),
		);
		const dir = tempFolder();
		writeProjects(dir, { empty: 'a/empty', large: 'a/large', quiet: 'a/quiet' });
		await syncWith(fake, dir);
		expect(linesOf(dir)).toMatchObject([
			{
				...{ id: 'empty', commits_90d: 0, last_commit: null, active_weeks_13: 0, bus_factor: 0 },
				...{ last_release: 'NEVER', releases_365d: 0, contributors: 0, license: 'NONE' },
				...{
					readme_chars: 0,
					merge_ratio: null,
					first_response_h: null,
					language: null,
					ci: false,
				},
			},
			{ id: 'large', contributors: null, license: 'NOASSERTION', backing: 'funding' },
			{
				...{ id: 'quiet', issues_open: null, issues_closed: null, closed_90d: null },
				...{ first_response_h: null, merge_ratio: 1 },
			},
		]);
	});

	it('reads page after page, of commits and of releases', async () => {
		const commits = Array.from({ length: 250 }, (_, index) => ({
			at: new Date(Date.parse('2026-11-20T00:00:00Z') - index * 3_600_000).toISOString(),
			...{ name: `A${index % 7}`, email: `a${index % 7}@example.com`, login: null },
		}));
		const releases = Array.from({ length: 130 }, (_, index) => ({
			at: new Date(Date.parse('2026-11-20T00:00:00Z') - index * 86_400_000).toISOString(),
			tag: `b${index}`,
		}));
		fake.repos.splice(0, Infinity, fakeRepo('a/busy', { commits, releases }));
		const dir = tempFolder();
		writeProjects(dir, { busy: 'a/busy' });
		const report = await syncWith(fake, dir);
		expect(linesOf(dir)).toMatchObject([
			{ commits_90d: 250, authors_90d: 7, bus_factor: 4, active_weeks_13: 2, releases_365d: 19 },
		]);
		expect(report).toMatchObject({ queries: 5, written: ['busy'] });
	});

	it('asks again the same day for what failed, and for nothing else', async () => {
		fake.repos.splice(0, Infinity, fakeRepo('a/one'), fakeRepo('a/two', { state: 'broken' }));
		const dir = tempFolder();
		writeProjects(dir, { one: 'a/one', two: 'a/two', three: 'https://gitlab.com/a/three' });
		const first = await syncWith(fake, dir);
		expect(first).toMatchObject({ written: ['one', 'two'], left: ['two'] });
		expect(describeSync(first)).toContain('https://gitlab.com/a/three is not on GitHub');
		fake.repos[1] = fakeRepo('a/two');
		const second = await syncWith(fake, dir);
		expect(second).toMatchObject({ written: ['two'], today: ['one'], left: [] });
		expect(await syncWith(fake, dir)).toMatchObject({ written: [], today: ['one', 'two'] });
		expect(linesOf(dir).map(({ id, fault }) => [id, fault])).toEqual([
			['one', undefined],
			['two', 'server-error'],
			['two', undefined],
		]);
		const forced = await syncWith(fake, dir, { options: { force: true, only: ['one'] } });
		expect(forced.written).toEqual(['one']);
	});

	it('holds what jumped until somebody accepts it', async () => {
		fake.repos.splice(0, Infinity, fakeRepo('a/one', { stars: 90_000, forks: 160 }));
		const dir = tempFolder();
		writeProjects(dir, { one: 'a/one' });
		const before = '{"id":"one","as_of":"2026-11-01","source":"github","stars":1200,"forks":150}';
		writeObservations(dir, '2026-11', before);
		const report = await syncWith(fake, dir);
		expect(describeSync(report)).toContain(
			'held      one: stars 1200 → 90000 is more than half; not written. If it is right: --only one --force --accept one\n',
		);
		expect(linesOf(dir)[1]).not.toHaveProperty('stars');
		expect(observationFiles(dir)['2026-11.ndjson']?.startsWith(`${before}\n`)).toBe(true);
		const accepted = { only: ['one'], force: true, accept: ['one'] };
		await syncWith(fake, dir, { options: accepted });
		expect(linesOf(dir)[2]).toMatchObject({ stars: 90_000 });
	});

	it('plans without a token, and names what it does not know', async () => {
		const dir = tempFolder();
		writeProjects(dir, { one: 'a/one', two: 'a/two' });
		const world = { env: {} };
		const plan = await syncWith(fake, dir, { options: { dryRun: true }, world });
		expect(describeSync(plan)).toBe(
			'Would ask for 2 projects: one, two.\nAt least 3 queries of GraphQL (one more for each further 100 commits or releases) and 2 calls of REST.\n',
		);
		const wrong = await syncWith(fake, dir, { options: { only: ['twoo'], category: 'fish' } });
		expect(describeSync(wrong)).toBe(
			'command line error Unexpected `twoo`, expected the id of a project or of a category [landscape/unknown]\ncommand line error Unexpected `fish`, expected the id of a project or of a category [landscape/unknown]\n',
		);
		const without = await syncWith(fake, dir, { world });
		expect(describeSync(without)).toContain(
			'Unexpected absence of GITHUB_TOKEN, expected a token [landscape/github]',
		);
		const elsewhere = { env: { GITHUB_TOKEN: 'x', BIMO_GITHUB_API: 'https://example.com' } };
		expect(describeSync(await syncWith(fake, dir, { world: elsewhere }))).toContain(
			'Unexpected BIMO_GITHUB_API, expected an address of this machine',
		);
	});

	it('says which projects it cannot read', async () => {
		fake.repos.splice(0, Infinity, fakeRepo('a/one'));
		const dir = tempFolder();
		writeProjects(dir, { one: 'a/one', two: 'not a repository' });
		const report = await syncWith(fake, dir);
		expect(describeSync(report)).toContain(
			'Wrote 1 line for 2026-11-21 (3 queries, 3 points, 1 call of REST).\nskipped   two: its file has errors; see npm run check\n',
		);
	});

	it('keeps within 1,000 points for 600 projects of the usual size', async () => {
		const names = Array.from({ length: 40 }, (_, index) => `p${index}`);
		fake.repos.splice(0, Infinity, ...names.map((name) => fakeRepo(`a/${name}`)));
		const dir = tempFolder();
		writeProjects(dir, Object.fromEntries(names.map((name) => [name, `a/${name}`])));
		const report = await syncWith(fake, dir);
		expect(report.written).toHaveLength(40);
		expect(report.points / 40).toBeLessThan(1.3);
		expect(report.queries).toBe(8);
	});
});
