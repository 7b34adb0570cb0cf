import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { describeBackfill } from '../../../../src/publish/landscape/backfill/describe-backfill.ts';
import {
	type BackfillOptions,
	type BackfillReport,
	runBackfill,
} from '../../../../src/publish/landscape/backfill/run-backfill.ts';
import { tempFolder } from '../../../support/temp-folder.ts';
import { noon, observationFiles, writeObservations, writeProjects } from './sync-harness.ts';

function landscape(): string {
	const dir = tempFolder();
	writeProjects(dir, { queue: 'Acme/Queue', shelf: 'acme/shelf' });
	writeObservations(
		dir,
		'2025-10',
		'{"id":"queue","as_of":"2025-10-30","source":"github","stars":900}\n',
	);
	return dir;
}

/** Fills from one file with this name and text. */
function fill(
	dir: string,
	[name, text]: [string, string],
	changes: Partial<BackfillOptions> = {},
): Promise<BackfillReport> {
	const file = path.join(dir, name);
	writeFileSync(file, text);
	return runBackfill({
		...{ contentDir: dir, nameOf: (each) => path.relative(dir, each), now: noon, files: [file] },
		...{ name: undefined, date: undefined, columns: new Map(), dryRun: false },
		...changes,
	});
}

const csv = [
	'name,github_id,star_count,fork_count,updated_at,contributor_count,created_at',
	'Queue,acme/queue.git,950.0,,2025-10-30,12,2023-05-02 10:11:12.123',
	'Shelf,https://github.com/ACME/Shelf/tree/main,0,7,2025-10-30,,2024-01-01',
	'Other,someone/else,5,5,2025-10-30,5,2024-01-01',
	'None,acme/shelf,,,,,',
	'',
].join('\r\n');

it('reads CSV of others, by repository and by the day in the file’s name', async () => {
	const dir = landscape();
	const report = await fill(dir, ['2025-09-30_projects.csv', csv], { name: 'best-of' });
	expect(describeBackfill(report)).toBe(
		'Wrote 2 lines: 2025-09.ndjson 2.\nWithout a figure: 1 line.\nNot in the landscape: someone/else.\nColumns left out: name, updated_at.\n',
	);
	expect(observationFiles(dir)['2025-09.ndjson']).toBe(
		[
			'{"id":"queue","as_of":"2025-09-30","source":"backfill:best-of","contributors":12,"created":"2023-05-02","stars":950}\n',
			'{"id":"shelf","as_of":"2025-09-30","source":"backfill:best-of","created":"2024-01-01","forks":7,"stars":0}\n',
		].join(''),
	);
	const again = await fill(dir, ['2025-09-30_projects.csv', csv], { name: 'best-of' });
	expect(describeBackfill(again)).toContain('Wrote 0 lines.\nThere already: 2 lines.\n');
});

it('reads NDJSON and arrays, and leaves readings at first hand alone', async () => {
	const dir = landscape();
	const rows = [
		{ id: 'queue', as_of: '2025-10-30', stars: 1 },
		{ id: 'queue', as_of: '2025-10-31', stars: 901, archived: false, forks: null },
	];
	const before = observationFiles(dir)['2025-10.ndjson'] ?? '';
	const ndjson = rows.map((row) => JSON.stringify(row)).join('\n');
	const planned = await fill(dir, ['old.ndjson', ndjson], { dryRun: true });
	expect(describeBackfill(planned)).toBe(
		'Would write 1 line: 2025-10.ndjson 1.\nOf days with a reading at first hand, which stays: 1 line.\n',
	);
	expect(observationFiles(dir)['2025-10.ndjson']).toBe(before);
	await fill(dir, ['old.json', JSON.stringify(rows)]);
	expect(observationFiles(dir)['2025-10.ndjson']).toBe(
		`${before}{"id":"queue","as_of":"2025-10-31","source":"backfill:old","archived":false,"stars":901}\n`,
	);
});

it('says of columns what they are, where their names do not', async () => {
	const dir = landscape();
	const columns = new Map([
		['last_commit', 'last_push' as const],
		['issues', '' as const],
	]);
	const text = 'id,last_commit,issues\nqueue,2025-08-01T00:00:00Z,7\n';
	const report = await fill(dir, ['x.csv', text], { date: '2025-08-02', columns });
	expect(report).toMatchObject({ added: { '2025-08': 1 }, ignored: ['issues'] });
	expect(observationFiles(dir)['2025-08.ndjson']).toContain('"last_push":"2025-08-01"');
});

it('reports every bad row with its line, and writes nothing then', async () => {
	const dir = landscape();
	const before = observationFiles(dir);
	const text = [
		'id,as_of,stars,merge_ratio,archived',
		'queue,2025-01-01,12k,0.5,true',
		'queue,2025-01-02,12,1.5,maybe',
		'shelf,2026-12-24,12,,',
		'shelf,someday,12,,',
		'shelf,,12,,',
		',2025-01-01,12,,',
		'shelf,2025-01-03,12,,,,',
		'shelf,2025-01-04,12,,',
	].join('\n');
	const report = await fill(dir, ['bad.csv', text]);
	const file = path.join(dir, 'bad.csv');
	expect(describeBackfill(report).replaceAll(file, 'bad.csv')).toBe(
		[
			'bad.csv:8:1 error Unexpected 7 cells, expected 5 as in the header [landscape/backfill]',
			'bad.csv:2:1 error Unexpected `"12k"` for `stars`, expected a whole number, 0 or more, or `null` [landscape/backfill]',
			'bad.csv:3:1 error Unexpected `1.5` for `merge_ratio`, expected a number from 0 to 1, or `null` [landscape/backfill]',
			'bad.csv:3:1 error Unexpected `"maybe"` for `archived`, expected `true` or `false`, or `null` [landscape/backfill]',
			'bad.csv:4:1 error Unexpected day `2026-12-24` to come, expected one until 2026-11-21 [landscape/backfill]',
			'bad.csv:5:1 error Unexpected `"someday"` for `as_of`, expected a day as `2026-11-21` [landscape/backfill]',
			'bad.csv:6:1 error Unexpected row without a day, expected `as_of` [landscape/backfill]',
			'bad.csv:7:1 error Unexpected row without `id` and `repo`, expected one of them [landscape/backfill]',
			'Nothing was written.\n',
		].join('\n'),
	);
	expect(observationFiles(dir)).toEqual(before);
});

it('refuses other figures under the same name and day', async () => {
	const dir = landscape();
	await fill(dir, ['a.csv', 'id,as_of,stars\nqueue,2025-01-01,5\n'], { name: 'x' });
	const report = await fill(dir, ['b.csv', 'id,as_of,stars\nqueue,2025-01-01,6\n'], { name: 'x' });
	expect(describeBackfill(report)).toContain(
		'b.csv:2:1 error Unexpected other figures of `queue` on 2025-01-01 from `backfill:x`, expected those that are there [landscape/backfill]',
	);
	const missing = await runBackfill({
		...{ contentDir: dir, nameOf: (each) => each, now: noon, files: ['/nowhere.csv'] },
		...{ name: undefined, date: undefined, columns: new Map(), dryRun: false },
	});
	expect(missing.issues[0]?.message).toBe(
		'Unexpected error ENOENT, expected a file that can be read',
	);
});
