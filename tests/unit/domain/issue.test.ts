import { expect, test } from 'vitest';
import { formatIssue, type Issue, sortIssues } from '../../../src/domain/issue.ts';

const issue = (own: Partial<Issue>): Issue => ({
	code: 'link/broken',
	severity: 'warning',
	message: 'Unexpected X, expected Y',
	file: 'content/blog/a/en.md',
	...own,
});

test.each([
	[{}, 'content/blog/a/en.md warning Unexpected X, expected Y [link/broken]'],
	[{ line: 3 }, 'content/blog/a/en.md:3:1 warning Unexpected X, expected Y [link/broken]'],
	[
		{ line: 3, column: 7, severity: 'error', hint: 'Do Z.' },
		'content/blog/a/en.md:3:7 error Unexpected X, expected Y [link/broken]\n    Do Z.',
	],
] as const)('%j is shown with its place and hint', (own, text) => {
	expect(formatIssue(issue(own))).toBe(text);
});

test('what a terminal would obey is shown and does nothing', () => {
	const hostile = issue({ message: 'a\u001b[2J\u202eb\r', file: 'c\u0007.md', hint: 'd\te\nf' });
	expect(formatIssue(hostile)).toBe(
		'c\\u{7}.md warning a\\u{1b}[2J\\u{202e}b\\u{d} [link/broken]\n    d\te\nf',
	);
});

test('issues come by file, then by place', () => {
	const issues = [
		issue({ file: 'b.md', line: 1 }),
		issue({ file: 'a.md', line: 10, column: 2 }),
		issue({ file: 'a.md', line: 9, column: 30 }),
		issue({ file: 'a.md', line: 10, column: 1 }),
		issue({ file: 'a.md' }),
	];
	expect(sortIssues(issues).map(({ file, line, column }) => [file, line, column])).toEqual([
		['a.md', undefined, undefined],
		['a.md', 9, 30],
		['a.md', 10, 1],
		['a.md', 10, 2],
		['b.md', 1, undefined],
	]);
	expect(issues[0]?.file).toBe('b.md');
});
