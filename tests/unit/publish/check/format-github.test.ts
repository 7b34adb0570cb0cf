import { expect, test } from 'vitest';
import { formatGithub } from '../../../../src/publish/check/format-github.ts';
import type { Issue, Severity } from '../../../../src/domain/issue.ts';

const issue = (more: Partial<Issue>): Issue => ({
	code: 'a/b',
	severity: 'error',
	message: 'Unexpected A, expected B',
	file: 'content/a/en.md',
	...more,
});

const told = (issues: Issue[]): string[] =>
	formatGithub({ content: { texts: 2, issues, glossary: undefined } })
		.trimEnd()
		.split('\n');

test('what means something to GitHub is escaped, and nothing else', () => {
	const odd = issue({
		file: 'a,b:c%.md',
		line: 3,
		message: '50 % of a::b,\r\nc',
		hint: 'd\u{1b}[0m',
	});
	expect(told([odd])[0]).toBe(
		'::error file=a%2Cb%3Ac%25.md,line=3,title=a/b::50 %25 of a::b,\\u{d}%0Ac%0Ad\\u{1b}[0m',
	);
});

test.each<[Severity, string]>([
	['error', '::error '],
	['warning', '::warning '],
	['note', '::notice '],
])('%s', (severity, command) => {
	expect(told([issue({ severity })])[0]).toContain(command);
});

test('what GitHub would not show stands in the log, and the end says so', () => {
	const issues = Array.from({ length: 13 }, (_, index) =>
		issue({ message: `Unexpected ${index}` }),
	);
	const lines = told([...issues, issue({ severity: 'warning' })]);
	expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(10);
	expect(lines.filter((line) => line.startsWith('::warning '))).toHaveLength(1);
	expect(lines.slice(11)).toEqual([
		'content/a/en.md error Unexpected 10 [a/b]',
		'content/a/en.md error Unexpected 11 [a/b]',
		'content/a/en.md error Unexpected 12 [a/b]',
		'2 texts checked, 13 problems found',
		'3 of them are no annotations: see above',
	]);
});

test('no words in the log are commands', () => {
	const issues = Array.from({ length: 11 }, (_, index) =>
		issue({ message: `Unexpected ${index}\n ::add-mask::a\n##[error]b`, file: `\n::c::${index}` }),
	);
	expect(told(issues).slice(10, 14)).toEqual([
		'',
		'\\u{3a}:c::10 error Unexpected 10',
		' \\u{3a}:add-mask::a',
		'#\\u{23}[error]b [a/b]',
	]);
});
