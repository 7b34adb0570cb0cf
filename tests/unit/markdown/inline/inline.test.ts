import { expect, test } from 'vitest';
import { documentContext, renderMarkdown } from '../../../support/markdown-fixture.ts';
import { renderInline } from '../../../support/render-inline.ts';

test.each([
	['==标记==的', '<mark>标记</mark>的'],
	['这是==标记==', '这是<mark>标记</mark>'],
	['a ==b c== d', 'a <mark>b c</mark> d'],
	['==**粗** 和 `码`==', '<mark><strong>粗</strong> 和 <code>码</code></mark>'],
	['**==粗==**的', '<strong><mark>粗</mark></strong>的'],
	['==a==，==b==', '<mark>a</mark>，<mark>b</mark>'],
	['\\==不== ==是==', '==不== <mark>是</mark>'],
	['> a\n> \\==b== ==c==', '<blockquote>\n<p>a\n==b== <mark>c</mark></p>\n</blockquote>'],
	['==[a](/b/)==', '<mark><a href="/b/">a</a></mark>'],
	['## ==a==', '<h2 id="a"><a href="#a"><mark>a</mark></a></h2>'],
])('marks: %s', (source, html) => {
	expect(renderInline(source)).toBe(html);
});

test.each([
	'a == b == c',
	'a==b==c',
	'== a ==',
	'===a===',
	'==a',
	'x !==y== z',
	'f(a)==g(b)==1',
	'====',
])('no mark: %s', (source) => {
	expect(renderInline(`x ${source}`)).toBe(`x ${source}`);
});

test.each([
	[':rocket:', '🚀'],
	['发布:tada:了', '发布🎉了'],
	['**:+1:** :-1:', '<strong>👍</strong> 👎'],
	['得 :100: 分', '得 💯 分'],
	['(:heart:)', '(❤️)'],
	['\\:rocket:', ':rocket:'],
	['`:rocket:`', '<code>:rocket:</code>'],
	[':nope: :Rocket: :rocket', ':nope: :Rocket: :rocket'],
	['10:100:20 a:rocket:b ::rocket::', '10:100:20 a:rocket:b ::rocket::'],
	['http://a.b/:rocket:/', '<a href="http://a.b/:rocket:/">http://a.b/:rocket:/</a>'],
	['[:rocket: go](/a/)', '<a href="/a/">🚀 go</a>'],
])('emoji: %s', (source, html) => {
	expect(renderInline(source)).toBe(html);
});

test.each([
	['Ctrl+C', '<kbd>Ctrl</kbd>+<kbd>C</kbd>'],
	['Ctrl + Shift + P', '<kbd>Ctrl</kbd>+<kbd>Shift</kbd>+<kbd>P</kbd>'],
	['Ctrl++', '<kbd>Ctrl</kbd>+<kbd>+</kbd>'],
	['+', '<kbd>+</kbd>'],
	['⌘ K', '<kbd>⌘</kbd>\u00a0<kbd>K</kbd>'],
	['⌘⇧P', '<kbd>⌘</kbd>\u00a0<kbd>⇧</kbd>\u00a0<kbd>P</kbd>'],
	['Page Down', '<kbd>Page Down</kbd>'],
	['**Enter**', '<kbd>Enter</kbd>'],
])('keys: %s', (keys, html) => {
	expect(renderInline(`:kbd[${keys}]`)).toBe(html);
});

const html = '<abbr title="HyperText">HTML</abbr>';

test.each([
	[':abbr[HTML]{title=HyperText}', html],
	['HTML\n\n*[HTML]: HyperText', html],
	['*[HTML]: HyperText\n\n**HTML** (HTML)', `<strong>${html}</strong> (${html})`],
	['用HTML写\n\n*[HTML]: HyperText', `用${html}写`],
	['XHTML HTML5 _HTML_\n\n*[HTML]: HyperText', `XHTML HTML5 <em>${html}</em>`],
	['`HTML` [HTML](/a/)\n\n*[HTML]: HyperText', '<code>HTML</code> <a href="/a/">HTML</a>'],
	['C++ C\n\n*[C]: c\n*[C++]: cc', '<abbr title="cc">C++</abbr> <abbr title="c">C</abbr>'],
	['云原生的\n\n*[云原生]: Cloud native', '<abbr title="Cloud native">云原生</abbr>的'],
	['HTML\n\n*[HTML]: HyperText\nand more', '<p>HTML</p>\n<p>*[HTML]: HyperText\nand more</p>'],
	['HTML\n\n\\*[HTML]: HyperText', '<p>HTML</p>\n<p>*[HTML]: HyperText</p>'],
	['HTML\n\n*[HTML]: "><script>', '<abbr title="&quot;><script>">HTML</abbr>'],
])('abbreviations: %s', (source, expected) => {
	expect(renderInline(source)).toBe(expected);
});

test('headings keep their ids and their words', () => {
	const { headings, web } = renderMarkdown('## HTML\n\n*[HTML]: x', documentContext());
	expect(headings).toEqual([{ depth: 2, id: 'html', text: 'HTML' }]);
	expect(web).not.toContain('abbr');
});

test.each([
	[
		'HTML\n\n*[HTML]:',
		'3:1 Unexpected `*[HTML]:` without a meaning, expected what the letters stand for',
	],
	[
		'HTML\n\n*[HTML]: a\n*[HTML]: b',
		'3:1 Unexpected second meaning of `*[HTML]`, expected one in each text',
	],
	[':abbr[HTML]', '1:1 Unexpected `:abbr` without `title`, expected what the letters stand for'],
	[':kbd[A]{x}', '1:1 Unexpected attribute `x` of `:kbd`, expected none'],
])('reported: %s', (source, message) => {
	const { issues } = renderMarkdown(source, documentContext());
	expect(issues.map((issue) => `${issue.line}:${issue.column} ${issue.message}`)).toEqual([
		message,
	]);
});

test('the page of such a text carries its sheet', () => {
	const featuresOf = (source: string) => renderMarkdown(source, documentContext()).features;
	expect(featuresOf('**a** `b` x^2^')).toEqual([]);
	for (const source of [':kbd[A]', '<kbd>A</kbd>', '==a==', 'H~2~O', 'a\n: b']) {
		expect(featuresOf(source)).toEqual(['inline']);
	}
});
