import { expect, test } from 'vitest';
import { formatIssue } from '../../../../src/domain/issue.ts';
import { documentContext, renderMarkdown } from '../../../support/markdown-fixture.ts';

const problems = (source: string, locale: 'en' | 'zh' = 'zh'): string[] =>
	renderMarkdown(source, documentContext({ locale, file: 'zh.md' })).issues.map(formatIssue);

test('half-width signs between Han are named with their places', () => {
	expect(problems('一二,三四\n五**六?七**八(九)十')).toEqual([
		'zh.md:1:3 note Unexpected half-width `,` between Chinese characters, expected `，` [han/punctuation]',
		'zh.md:2:5 note Unexpected half-width `?` between Chinese characters, expected `？` [han/punctuation]',
		'zh.md:2:10 note Unexpected half-width `(九)` between Chinese characters, expected `（九）` [han/punctuation]',
	]);
});

test.each([
	'用 f(x), g(x) 与a,b',
	'`一,二`',
	'一(HTML)二',
	'[一](/二,三/)',
	'1,000个，10:30，3:1',
	'一, 二',
	'```\n一,二\n```',
	'一，二（三）！',
])('no problem: %s', (source) => {
	expect(problems(source)).toEqual([]);
});

test('an English text may do as it likes', () => {
	expect(problems('一,二', 'en')).toEqual([]);
});
