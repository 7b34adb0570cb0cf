import { expect, test } from 'vitest';
import { checkHeaders } from '../../../../src/domain/edge/check-headers.ts';
import { formatIssue } from '../../../../src/domain/issue.ts';

test('lines of 2,000 characters and a hundred blocks are read', () => {
	const block = (n: number): string => `/${n}/\n  A: ${'x'.repeat(1_997)}\n`;
	expect(checkHeaders(Array.from({ length: 100 }, (_, n) => block(n)).join('\n'))).toEqual([]);
});

test('what the host would pass over in silence is an error that says whose it is', () => {
	const long = `/*\n  B: c\n\n/blog/a/\n  ! A\n  A: ${'x'.repeat(1_998)}\n`;
	expect(checkHeaders(long).map(formatIssue)).toEqual([
		expect.stringContaining(
			'_headers:6:1 error Unexpected line of 2001 characters for `/blog/a/`, expected 2000 at most [site/headers]\n    The page has too many sheets',
		),
	]);
	const many = Array.from({ length: 102 }, (_, n) => `/${n}/\n  A: b\n`).join('\n');
	expect(checkHeaders(many).map(formatIssue)).toEqual([
		expect.stringContaining(
			'_headers:301:1 error Unexpected 102 blocks, expected 100 at most [site/headers]\n    Pages whose sheets no other page has need a block each; `/100/` and what follows',
		),
	]);
});
