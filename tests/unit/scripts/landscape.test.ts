import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLandscapeArguments } from '../../../scripts/support/landscape-arguments.ts';
import { type FakeGithub, startFakeGithub } from '../../support/fake-github/fake-github.ts';
import { fakeRepo } from '../../support/fake-github/repo.ts';
import { runScript } from '../../support/run-script.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { linesOf, writeProjects } from '../publish/landscape/sync-harness.ts';

let fake: FakeGithub;
beforeAll(async () => {
	fake = await startFakeGithub([fakeRepo('acme/queue')]);
});
afterAll(() => fake.close());

test('sync asks, writes and accounts, and says no word of the token', async () => {
	const dir = tempFolder();
	writeProjects(dir, { queue: 'acme/queue', gone: 'acme/gone' });
	const env = { GITHUB_TOKEN: fake.token, BIMO_GITHUB_API: fake.url, BIMO_CONTENT: dir };
	const { code, stdout, stderr } = await runScript('landscape', { args: ['sync', '--json'], env });
	expect([code, stderr]).toEqual([0, '']);
	expect(JSON.parse(stdout)).toMatchObject({ written: ['gone', 'queue'], left: [] });
	expect(linesOf(dir, new Date().toISOString().slice(0, 7))).toMatchObject([
		{ id: 'gone', fault: 'not-found' },
		{ id: 'queue', stars: 1200 },
	]);
	expect(stdout).not.toContain(fake.token);
});

test.each([
	['sync --only a,b --only c --wait 5', { only: ['a', 'b', 'c'], waitMinutes: 5, dryRun: false }],
	['backfill a.csv --column x=stars --column y=', { files: ['a.csv'], dryRun: false }],
	['archive --write', { write: true }],
	['score vllm', { ids: ['vllm'], check: false }],
	['import list.csv --from csv --added 2026-01-01', { from: 'csv', added: '2026-01-01' }],
])('reads `%s`', (line, options) => {
	expect(readLandscapeArguments(line.split(' '))).toMatchObject({ call: { options } });
});

test.each([
	['', 'Unexpected end, expected sync, backfill, archive, score or import (see --help)'],
	['fish', 'Unexpected "fish", expected sync, backfill, archive, score or import (see --help)'],
	['sync --write', 'Unexpected --write, expected it with archive'],
	['archive --dry-run', 'Unexpected --dry-run, expected it with sync, backfill or import'],
	['sync vllm', 'Unexpected "vllm", expected options only'],
	['sync --wait soon', 'Unexpected --wait "soon", expected minutes'],
	['backfill', 'Unexpected end, expected a dated file'],
	['backfill a --date 2026-02-30', 'Unexpected --date "2026-02-30", expected a day as 2026-11-21'],
	[
		'backfill a --column stars',
		'Unexpected --column "stars", expected NAME=METRIC, or NAME= to leave it out',
	],
	['score a --cases b', 'Unexpected "a" beside --cases, expected one of them'],
	['score --check', 'Unexpected --check, expected it with --cases'],
	['import', 'Unexpected end, expected a list of projects'],
	['import a --from xls', 'Unexpected --from "xls", expected csv, json, cncf or markdown'],
])('refuses `%s`', (line, message) => {
	expect(() => readLandscapeArguments(line.split(' ').filter(Boolean))).toThrow(message);
});
