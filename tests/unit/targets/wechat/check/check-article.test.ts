import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatIssue } from '../../../../../src/domain/issue.ts';
import { checkArticle } from '../../../../../src/targets/wechat/check/check-article.ts';
import { rules } from '../../../../../src/targets/wechat/check/rules.ts';
import { sanitize } from '../../../../../src/targets/wechat/sanitize.ts';
import { articleMeta, findings } from '../../../../support/check-html.ts';

const check = (html: string) => checkArticle({ html, file: 'a.html', stage: 'local' });

test('an article without a fault', () => {
	const html =
		'<section style="font-size:16px;line-height:1.8;color:#222222"><h2 style="margin:0">标题</h2><p>Text, <a href="https://mp.weixin.qq.com/s/a">a link</a><sup>[1]</sup></p><section style="margin:0"><span>[1]</span>https://example.com/</section></section>';
	expect(checkArticle({ html, meta: articleMeta(), file: 'a.html', stage: 'local' })).toEqual([]);
});

test('an issue says what to do', () => {
	expect(check('<p id="a">b</p>').map(formatIssue)[0]).toBe(
		`a.html:1:1 error Unexpected attribute \`id\` of \`<p>\`, expected no id, name, class, tabindex or contenteditable [wechat/A2]\n    ${rules.A2.todo}`,
	);
});

test('places are lines of the Markdown: the nearest entry before', () => {
	const html = '<section><p>a</p><p id="a">b</p><p>c</p><p id="d">e</p></section>';
	const own = (lines: [number, number][]) => ({ meta: articleMeta({ source: 'a.md', lines }) });
	const places = (lines: [number, number][]) =>
		findings('A2', html, own(lines)).map((line) => line.split(' ')[0]);
	expect(
		places([
			[0, 3],
			[1, 5],
			[3, 9],
		]),
	).toEqual(['a.md:5', 'a.md:9']);
	expect(places([[3, 9]])).toEqual(['a.md', 'a.md:9']);
	expect(places([])).toEqual(['a.md', 'a.md']);
});

test('what browsers put in stands where its parent does', () => {
	expect(findings('L2', '<table> <tr><td>a</td></tr></table>')[0]).toMatch(/^1:1 /);
});

test('of many findings twenty are listed, and the others counted', () => {
	const said = findings('A2', `<p>a</p>${'<p id="a">b</p>'.repeat(1234)}`);
	expect(said).toHaveLength(21);
	expect(said[0]).toMatch(/^1:9 error /);
	expect(said[20]).toBe(
		'error Unexpected and 1,214 more of this kind, expected no id, name, class, tabindex or contenteditable',
	);
	expect(findings('A2', '<p id="a">b</p>'.repeat(20))).toHaveLength(20);
});

test('messages are short, on one line, and harmless for a terminal', () => {
	const [said] = findings('A4', `<a href="\u001b[31m\n\u202e\`${'x'.repeat(99)}">a</a>`);
	expect(said).toBe(
		`1:1 error Unexpected link to \`U+001B[31m U+202E'${'x'.repeat(39)}…\`, expected a link to an article on mp.weixin.qq.com`,
	);
});

test('every rule says what it expects, on what it rests, and what to do', () => {
	for (const rule of Object.values(rules)) {
		expect(rule.expects).toMatch(/^[a-z`A-Z].*[^.]$/);
		expect(rule.todo).toMatch(/^[A-Z].*\.$/);
	}
});

const piece = fc.oneof(
	fc.constantFrom(
		...'p section span b table tr td svg g path script style math img br form li ul details code pre h1 sup animate'
			.split(' ')
			.flatMap((name) => [
				`<${name}>`,
				`</${name}>`,
				`<${name} style="a:b;color:RED;width:9em;`,
				`<${name} id='`,
			]),
		...['"', '">', "'", '<!--', '-->', '\0', '\u202e', '&#8203;', '[1]', 'url(', '\n', '中'],
	),
	fc.string(),
);
const soup = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));

test('any text is checked, and the order of what is found is the same each time', () => {
	fc.assert(
		fc.property(soup, (html) => {
			expect(check(html)).toEqual(check(html));
		}),
		{ numRuns: 300 },
	);
});

test('what the filter leaves has no elements and attributes that it takes away', () => {
	const taken = new Set([
		'wechat/T2',
		'wechat/A1',
		'wechat/A2',
		'wechat/A3',
		'wechat/A4',
		'wechat/A6',
		'wechat/X3',
	]);
	fc.assert(
		fc.property(soup, (html) => {
			expect(check(sanitize(html)).filter(({ code }) => taken.has(code))).toEqual([]);
		}),
		{ numRuns: 300 },
	);
});

test.each([
	['nested', '<div>'.repeat(400_000)],
	['many', '<p>'.repeat(400_000)],
	['long styles', `<p style="${'a:('.repeat(300_000)}">b</p>`],
	['hidden', '\u200b'.repeat(100_000)],
	['siblings', '<b id="a">b</b>'.repeat(20_000)],
])('as much as one likes of what is %s', (_, html) => {
	expect(check(html).length).toBeGreaterThan(0);
});
