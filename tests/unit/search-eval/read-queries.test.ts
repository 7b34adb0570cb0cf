import { expect, test } from 'vitest';
import { formatIssue } from '../../../src/domain/issue.ts';
import { readQueries } from '../../search-eval/set/read-queries.ts';

const good = { id: 'a', q: '网格', ui: 'zh', cat: 'x', gold: { scope: 'zh', any: [['网格']] } };

/** A file with one query a line, so that line numbers can be read here. */
function fileOf(...queries: unknown[]): string {
	return `{"queries": [\n${queries.map((query) => JSON.stringify(query)).join(',\n')}\n]}`;
}

const issuesOf = (text: string): string[] =>
	readQueries(text, 'set.json').issues.map((issue) => formatIssue(issue));

test('queries are read as they are, and keys beside them are left alone', () => {
	const { queries, issues } = readQueries(fileOf({ ...good, note: 'mine' }), 'set.json');
	expect(issues).toEqual([]);
	expect(queries).toEqual([good]);
});

test('a file without queries asks none', () => {
	expect(readQueries('{"queries": []}', 'set.json')).toEqual({ queries: [], issues: [] });
});

test('all that is wrong is said at once, with its place', () => {
	const issues = issuesOf(
		fileOf(
			{ ...good, ui: 'fr' },
			{ ...good, id: 7 },
			{ ...good, id: 'c', gold: { scope: 'all', any: [[]] } },
			{ ...good, id: 'd', q: ' ' },
			{ ...good, id: 'e', gold: { scope: 'zh', any: [] } },
		),
	);
	expect(issues).toEqual([
		expect.stringMatching(
			/^set\.json:2:\d+ error Unexpected text `fr` for `queries\.0\.ui`, expected `zh` or `en` \[queries\/value\]/,
		),
		expect.stringMatching(
			/^set\.json:3:\d+ error Unexpected number `7` for `queries\.1\.id`, expected text/,
		),
		expect.stringMatching(
			/^set\.json:4:\d+ error Unexpected text `all` for `queries\.2\.gold\.scope`, expected `zh`, `en` or `both`/,
		),
		expect.stringMatching(
			/^set\.json:4:\d+ error Unexpected list for `queries\.2\.gold\.any\.0`, expected at least one string/,
		),
		expect.stringMatching(
			/^set\.json:5:\d+ error Unexpected text ` ` for `queries\.3\.q`, expected text that is not empty/,
		),
		expect.stringMatching(
			/^set\.json:6:\d+ error Unexpected list for `queries\.4\.gold\.any`, expected at least one list of strings/,
		),
	]);
});

test.each([
	[{ ...good, gold: undefined }, /Unexpected end of `queries\.0`, expected `queries\.0\.gold`/],
	[{ ...good, gold: { any: [['x']] } }, /`queries\.0\.gold\.scope`, expected `zh`, `en` or `both`/],
	[{ ...good, gold: { scope: 'zh', any: ['x'] } }, /`queries\.0\.gold\.any\.0`, expected a list/],
	[
		{ ...good, gold: { scope: 'zh', any: [['x', '']] } },
		/`queries\.0\.gold\.any\.0\.1`, expected text that/,
	],
	['网格', /for `queries\.0`, expected fields/],
])('%j is refused', (query, message) => {
	expect(issuesOf(fileOf(query)).join('\n')).toMatch(message);
});

test.each([
	['{"queries": [}', /^set\.json:1:\d+ error Unexpected JSON, expected it to be well-formed: /],
	['{"queries": [\n\n', /^set\.json:\d+:\d+ error Unexpected JSON/],
	["{'queries': []}", /^set\.json:1:\d+ error Unexpected JSON/],
	['', /^set\.json:1:1 error Unexpected JSON/],
	['[]', /expected fields/],
	['{}', /Unexpected end of the file, expected `queries`/],
])('%j is no set', (text, message) => {
	const issues = issuesOf(text);
	expect(issues).toHaveLength(1);
	expect(issues[0]).toMatch(message);
});

test('two queries of one name are told apart by their lines', () => {
	const [issue, ...others] = issuesOf(fileOf(good, { ...good, id: 'b' }, good));
	expect(others).toEqual([]);
	expect(issue).toMatch(
		/^set\.json:4:\d+ error Unexpected `a` for `queries\.2\.id`, expected an id of its own/,
	);
	expect(issue).toContain('Line 2 has it, too.');
});
