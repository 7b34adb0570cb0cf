import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { expectGolden } from '../../../support/golden.ts';
import { runScore, type ScoreOptions } from '../../../../src/publish/landscape/run-score.ts';

const dir = mkdtempSync(path.join(tmpdir(), 'bimo-score-'));
afterAll(() => {
	rmSync(dir, { recursive: true });
});
const fixture = (name: string): URL =>
	new URL(`../../../fixtures/landscape-score/${name}`, import.meta.url);
const golden = fileURLToPath(fixture('cases.json'));

function score(more: Partial<ScoreOptions>) {
	return runScore({
		contentDir: dir,
		nameOf: (file) => path.relative(dir, file),
		now: Date.parse('2026-11-21'),
		ids: [],
		check: false,
		...more,
	});
}

function casesFile(name: string, text: string): string {
	const file = path.join(dir, name);
	writeFileSync(file, text);
	return file;
}

describe('a file of cases', () => {
	test('every case has what it expects, and nothing beside it', () => {
		const report = score({ casesFile: golden });
		// The fixture's own shape.
		const { cases } = JSON.parse(readFileSync(golden, 'utf8')) as {
			cases: { name: string; expected: object }[];
		};
		expect(report.data).toEqual({
			cases: cases.map(({ name, expected }) => ({ name, ...expected })),
		});
		expect(report.code).toBe(0);
	});

	test('is compared, and says that nothing differs', () => {
		expect(score({ casesFile: golden, check: true })).toMatchObject({ code: 0, text: said(69) });
	});

	const inputs = { last_commit: '2026-10-01', commits_90d: 500, future_metric: 3 };
	const one = { name: 'one', as_of: '2026-10-01', inputs, note: 'is left alone' };

	test('a difference is told by its place', () => {
		const parts = { activity: { commits90: 99, lastCommit: 100, closed90: 1 } };
		const expected = { health: 12, confidence: 0.19, parts };
		const file = casesFile('other.json', JSON.stringify({ cases: [{ ...one, expected }] }));
		const report = score({ casesFile: file, check: true });
		expect(report.code).toBe(1);
		expect(report.text.split('\n')).toEqual([
			'one: health is null, expected 12',
			'one: parts.activity.commits90 is 100, expected 99',
			'one: parts.activity.closed90 is absent, expected 1',
			'1 cases, 3 differences',
			'',
		]);
	});

	test('people get a line for each', () => {
		const archived = { ...one, name: 'two', inputs: { ...inputs, unavailable: true } };
		const file = casesFile('lines.json', JSON.stringify({ cases: [one, archived] }));
		expect(score({ casesFile: file }).text).toBe(
			'    -  one: insufficient data\n    -  two: unavailable\n',
		);
	});

	test.each([
		[
			'shapes',
			`{"cases": [
 {"name": "a", "as_of": "2026-13-01", "inputs": {"stars": "many", "ci": 1, "forks": -2}},
 {"as_of": "2026-10-01", "inputs": []}
]}`,
			[
				'shapes.json:2:25 error Unexpected text `2026-13-01` for `cases.0.as_of`, expected a day as `2026-11-21` [score-cases/value]',
				'shapes.json:2:59 error Unexpected text `many` for `cases.0.inputs.stars`, expected a number, 0 or more, or `null` [score-cases/value]',
				'shapes.json:2:73 error Unexpected number `1` for `cases.0.inputs.ci`, expected `true`, `false` or `null` [score-cases/value]',
				'shapes.json:2:85 error Unexpected number `-2` for `cases.0.inputs.forks`, expected a number, 0 or more, or `null` [score-cases/value]',
				'shapes.json:3:2 error Unexpected end of `cases.1`, expected `cases.1.name` [score-cases/missing-key]',
				'shapes.json:3:36 error Unexpected list for `cases.1.inputs`, expected fields, `name: value` [score-cases/value]',
			],
		],
		[
			'syntax',
			'{"cases": [ {"name": "a" "as_of": 1} ]}',
			[
				'syntax.json:1:26 error Unexpected JSON, expected it to be well-formed: Unexpected double-quoted-scalar token [score-cases/syntax]',
			],
		],
		[
			'empty',
			'',
			[
				'empty.json:1:1 error Unexpected end of the file, expected `cases` [score-cases/missing-key]',
			],
		],
	])('%s that are wrong have places', (name, text, expected) => {
		const report = score({ casesFile: casesFile(`${name}.json`, text) });
		expect(report.code).toBe(2);
		expect(report.data).toMatchObject({ issues: expected.map(() => ({ file: `${name}.json` })) });
		const found = report.text.split('\n').filter((line) => line && !line.startsWith(' '));
		expect(found.slice(0, expected.length)).toEqual(expected);
	});

	test('one that is not there is said to be', () => {
		const report = score({ casesFile: path.join(dir, 'none.json') });
		expect(report).toMatchObject({
			code: 2,
			text: 'none.json error Unexpected end, expected a file [score-cases/file]\n',
		});
	});
});

function said(cases: number): string {
	return `${cases} cases, 0 differences\n`;
}

describe('projects', () => {
	const contentDir = path.join(dir, 'content');
	const landscape = path.join(contentDir, 'landscape');
	for (const folder of ['projects', 'observations']) {
		mkdirSync(path.join(landscape, folder), { recursive: true });
	}
	writeFileSync(
		path.join(landscape, 'categories.yaml'),
		`categories:
  stores:
    title: { en: Stores, zh: 存储 }
    description: { en: Keep things., zh: 保存东西。 }
    subcategories:
      ink: { title: { en: Ink, zh: 墨 } }
`,
	);
	for (const id of ['inkwell', 'blotter']) {
		writeFileSync(
			path.join(landscape, 'projects', `${id}.yaml`),
			`name: ${id}
description: { en: Keeps ink., zh: 存墨。 }
repo: ink/${id}
license: MIT
category: stores/ink
added: 2026-01-05
`,
		);
	}
	const values = {
		...{ commits_90d: 0, last_commit: '2026-03-01', active_weeks_13: 0, releases_365d: 2 },
		...{ closed_90d: 3, ci: true, readme_chars: 750, contributing: false, scorecard: null },
		...{ last_release: 'NEVER', stars: 1234, forks: 12, issues_closed: 30, issues_open: 10 },
	};
	writeFileSync(
		path.join(landscape, 'observations', '2026-10.ndjson'),
		`${JSON.stringify({ id: 'inkwell', as_of: '2026-10-01', source: 'github', ...values })}\n`,
	);

	test('one is printed with all of its parts', () => {
		const { code, text } = score({ contentDir, ids: ['inkwell'] });
		expect(code).toBe(0);
		expectGolden(text, fixture('project.txt'));
	});

	test('all are listed', () => {
		expect(score({ contentDir }).text).toBe(
			'    -              blotter  never observed\n 28.9  2026-10-01  inkwell  slowing\n',
		);
	});

	test('programs get the assessment', () => {
		const { data } = score({ contentDir, ids: ['inkwell'] });
		expect(data).toMatchObject({
			projects: [{ id: 'inkwell', asOf: '2026-10-01', score: { health: 28.9, version: 1 } }],
		});
	});

	test('a slip of the pen is told', () => {
		const report = score({ contentDir, ids: ['inkwel'] });
		expect(report.code).toBe(2);
		expect(report.text).toBe(
			'content error Unexpected project `inkwel`, expected the id of one [score/project]\n    Did you mean `inkwell`?\n',
		);
	});
});
