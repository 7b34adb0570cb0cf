import { expect, test } from 'vitest';
import { formatIssue } from '../../../../src/domain/issue.ts';
import { documentContext, renderMarkdown } from '../../../support/markdown-fixture.ts';
import { renderInline } from '../../../support/render-inline.ts';

test.each([
	'3:1',
	'10:30',
	'a:b',
	'比例 3:1，时间 10:30',
	'std::vector 与 ::before',
	'C:\\x 与 D:\\y',
	'a:b{c}',
	'a:b{c=d}',
	'key:value 和 key:value',
	'note:kbd 与 :kbd',
	':kbd{x}',
	':::',
	'见:::x',
	'::: 没有名字',
	':-) :D :文字',
	'localhost:8080',
	'x:y:z',
])('%s', (source) => {
	expect(renderInline(source)).toBe(source.replace(/\\(?=[!-/:-@[-`{-~])/g, ''));
});

test.each([
	['http://x.y:80', '<a href="http://x.y:80">http://x.y:80</a>'],
	['见:see[文](/a/)', '见:see<a href="/a/">文</a>'],
	['a:b[**c**]{d}', 'a:b[<strong>c</strong>]{d}'],
	['**3:1**', '<strong>3:1</strong>'],
	['`3:1`', '<code>3:1</code>'],
	['[3:1](/a/)', '<a href="/a/">3:1</a>'],
	['::before', '<p>::before</p>'],
	['::before[**x**]{a=b} ', '<p>::before[<strong>x</strong>]{a=b}</p>'],
	[':::x\n文字\n:::', '<p>:::x</p>\n<p>文字</p>\n<p>:::</p>'],
	[':::x\r\n文字\r\n:::\r\n', '<p>:::x</p>\n<p>文字</p>\n<p>:::</p>'],
	[':::x[**题**]{a}\n文字 :::', '<p>:::x[<strong>题</strong>]{a}</p>\n<p>文字 :::</p>'],
	[':::x\n\n文字', '<p>:::x</p>\n<p>文字</p>'],
	['> :::x\n> 文字\n> :::', '<blockquote>\n<p>:::x</p>\n<p>文字</p>\n<p>:::</p>\n</blockquote>'],
	[
		'::::x\n:::y\n文字\n:::\n::::',
		'<p>::::x</p>\n<p>:::y</p>\n<p>文字</p>\n<p>:::</p>\n<p>::::</p>',
	],
])('%s', (source, html) => {
	expect(renderInline(source).replace(/^(?!<)(.*)$/, '$1')).toBe(
		html.replace(/^<p>([^]*)<\/p>$/, (whole, inner: string) =>
			inner.includes('</p>') ? whole : inner,
		),
	);
});

test('a footnote after a ratio stays a footnote', () => {
	expect(renderInline('比例 3:1[^1]。\n\n[^1]: 注')).toContain('3:1<sup><a href="#fn-1"');
});

test.each([
	[':::warnning\nx\n:::', 'Did you mean `:::warning`? The text is shown as it stands.'],
	['::youtub[x]', 'Did you mean `::youtube`? The text is shown as it stands.'],
	[':::kbd\nx\n:::', '`kbd` is written with one colon; the text is shown as it stands.'],
	['::note', '`note` is written with three colons; the text is shown as it stands.'],
])('%s is reported', (source, hint) => {
	const { issues } = renderMarkdown(source, documentContext());
	expect(issues.map(({ hint }) => hint)).toEqual([hint]);
	expect(formatIssue(issues[0] as never)).toMatch(
		/^content\/blog\/a\/en\.md:1:1 warning Unexpected directive/,
	);
});

test('names that are near nothing are not reported, nor is anything within a sentence', () => {
	const { issues } = renderMarkdown('::before\n\na:kdb[x] 10:30', documentContext());
	expect(issues).toEqual([]);
});
