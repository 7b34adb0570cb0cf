import { expect, test } from 'vitest';
import { articleOf } from '../../../../support/wechat-article.ts';

/** HTML with names of styles in the place of styles, so that its shape can be read. */
const shape = (html: string): string =>
	html.replaceAll(/<(\w+) style="x:(\w+)"/g, '<$1 $2').replaceAll('\u00a0', '·');

const kinds = ['Note', 'Tip', 'Important', 'Warning', 'Caution'];

test.each(kinds)('a callout says that it is a %s', (kind) => {
	expect(shape(articleOf(`> [!${kind.toUpperCase()}]\n> Text.\n`))).toBe(
		`<section callout${kind}><p calloutName>${kind}</p><p p>Text.</p></section>`,
	);
});

test('a callout with a title of its own says both, in either language', () => {
	expect(articleOf(':::tip[Faster]\nText.\n:::\n')).toContain('>Tip: Faster</p>');
	expect(articleOf(':::tip[更快]\n文字。\n:::\n', { context: { locale: 'zh' } })).toContain(
		'>提示：更快</p>',
	);
});

test('what is folded away on the site is open, below its title', () => {
	expect(shape(articleOf(':::details[More *here*]\nText.\n:::\n'))).toBe(
		'<section details><p detailsTitle>More <em em>here</em></p><p p>Text.</p></section>',
	);
	expect(shape(articleOf('<details>Text.</details>'))).toBe(
		'<section details><p detailsTitle>Details</p><p p>Text.</p></section>',
	);
});

test('tabs stand one after another, those of a group of code, too', () => {
	const tabs = articleOf('::::tabs\n:::tab[A]\nOne.\n:::\n:::tab[B]\nTwo.\n:::\n::::\n');
	expect(shape(tabs)).toBe(
		'<section tab><p tabTitle>A</p><p p>One.</p></section><section tab><p tabTitle>B</p><p p>Two.</p></section>',
	);
	const group = articleOf(':::code-group\n```js [a.js]\nx\n```\n```go\ny\n```\n:::\n');
	expect(shape(group)).toMatch(/<p tabTitle>a\.js<\/p>.*>x<.*<p tabTitle>go<\/p>.*>y</);
});

test('steps have their numbers as text, from where they start', () => {
	const html = articleOf(':::steps\n3. Grind\n\n   Slowly.\n4. Write\n:::\n');
	expect(shape(html)).toBe(
		'<section step><p stepNumber>Step 3</p><p p>Grind</p><p p>Slowly.</p></section>' +
			'<section step><p stepNumber>Step 4</p><p p>Write</p></section>',
	);
	const zh = articleOf(':::steps\n1. 研墨\n:::\n', { context: { locale: 'zh' } });
	expect(zh).toContain('>第1步</p>');
});

test('cards lead somewhere by a number', () => {
	const html = shape(
		articleOf(
			'::::cards\n::card[Ink]{href=https://a.example/}\n:::card[Paper]{href=/b/}\nWords.\n:::\n::::\n',
		),
	);
	expect(html).toContain(
		'<section card><p cardTitle><span linkText>Ink</span><sup ref>[1]</sup></p></section>' +
			'<section card><p cardTitle><span linkText>Paper</span><sup ref>[2]</sup></p><p p>Words.</p></section>',
	);
});

test('a tree of files has lines before its names, and a slash after folders', () => {
	const html = articleOf(
		':::filetree\n- src\n  - lib/\n    - **a.ts** first\n    - …\n  - b.ts\n- c.md\n:::\n',
	);
	const rows = [...html.matchAll(/<code>(.*?)<\/code>/g)].map(([, row = '']) => shape(row));
	expect(rows).toEqual([
		'src/',
		'├─·lib/',
		'│··├─·<strong strong>a.ts</strong>··<span small>first</span>',
		'│··└─·…',
		'└─·b.ts',
		'c.md',
	]);
	expect(html).not.toMatch(/<(?:ul|li)/);
});

test('notes in the margin stand in the text', () => {
	expect(shape(articleOf('Ink.:sidenote[Not *all*.] Paper.'))).toBe(
		'<p p>Ink.<span small>(Not <em em>all</em>.)</span> Paper.</p>',
	);
	expect(shape(articleOf(':::sidenote[Longer]\nText.\n:::\n'))).toBe(
		'<section sidenote><p p><strong strong>Longer</strong></p><p p>Text.</p></section>',
	);
});

test('definitions from raw HTML', () => {
	const html = articleOf(
		'<dl><dt>A <b>b</b></dt><dd>One</dd><div><dt>C</dt><dd><p>Two</p></dd></div></dl>',
	);
	expect(shape(html)).toBe(
		'<p dlTerm>A <strong strong>b</strong></p><section dlBody><p p>One</p></section>' +
			'<p dlTerm>C</p><section dlBody><p p>Two</p></section>',
	);
});

test('keys, marks and the output of programs', () => {
	expect(shape(articleOf(':kbd[Ctrl+C], ==marked== and <samp>done</samp>.'))).toBe(
		'<p p><span kbd>Ctrl</span>+<span kbd>C</span>, <span mark>marked</span> and <span code>done</span>.</p>',
	);
});

test('what an abbreviation stands for follows its first use', () => {
	const html = articleOf(
		':abbr[HTML]{title="HyperText Markup Language"}, again :abbr[HTML]{title="HyperText Markup Language"}.',
	);
	expect(shape(html)).toBe(
		'<p p><span abbr>HTML</span> (HyperText Markup Language), again <span abbr>HTML</span>.</p>',
	);
	const again = articleOf(':abbr[网]{title="网络"}。', { context: { locale: 'zh' } });
	expect(shape(again)).toBe('<p p><span abbr>网</span>（网络）。</p>');
});

test('raw HTML: quotation marks and readings are text', () => {
	expect(shape(articleOf('He said <q>yes</q>.'))).toBe('<p p>He said “yes”.</p>');
	expect(shape(articleOf('<ruby>漢<rt>hàn</rt></ruby>字'))).toBe('<p p>漢(hàn)字</p>');
	expect(shape(articleOf('<ruby>漢<rp>[</rp><rt>hàn</rt><rp>]</rp></ruby>字'))).toBe(
		'<p p>漢[hàn]字</p>',
	);
});

test('no block leaves what an article may not hold, or loses a word', () => {
	const html = articleOf(
		':::note\n- one\n  1. two\n\n<details><summary><h3>three</h3></summary><dl><dt>four</dt></dl></details>\n:::\n',
	);
	expect(html).not.toMatch(/<(?:ul|ol|li|details|summary|dl|dt|dd|div|figure)|class=|id=/);
	expect(html.match(/one|two|three|four/g)).toEqual(['one', 'two', 'three', 'four']);
});

test('a title without a word leaves no empty line', () => {
	const tab = articleOf('::::tabs\n:::tab[\u200b]\nText.\n:::\n::::\n');
	expect(shape(tab)).toBe('<section tab><p p>Text.</p></section>');
	expect(shape(articleOf('<details><summary></summary>Text.</details>'))).toBe(
		'<section details><p p>Text.</p></section>',
	);
});
