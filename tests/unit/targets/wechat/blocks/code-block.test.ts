import type { Element } from 'hast';
import fc from 'fast-check';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { codeLine } from '../../../../../src/targets/wechat/blocks/code-line.ts';
import { highlightedRuns } from '../../../../../src/targets/wechat/blocks/code-runs.ts';
import { articleOf, namedTheme, styleOf } from '../../../../support/wechat-article.ts';

/** The lines of the one block of code in it; `·` stands for U+00A0. */
function linesOf(html: string): string[] {
	const code = /<code style="x:code(?:Text|Wrap)">(.*)<\/code><\/section>/s.exec(html)?.[1] ?? '';
	return code.replaceAll('\u00a0', '·').split('<br>');
}

const fence = (body: string, info = ''): string => `~~~${info}\n${body}\n~~~\n`;

test('a block has its title, and its code in a scroller', () => {
	expect(articleOf(fence('a', 'js title="a<b.js"'))).toBe(
		`<section${styleOf('codeBlock')}><section${styleOf('codeTitle')}>a&lt;b.js</section>` +
			`<section${styleOf('codeScroll')}><code${styleOf('codeText')}>a</code></section></section>`,
	);
});

test('lines, spaces, tabs and empty lines are all there', () => {
	const lines = linesOf(articleOf(fence('a\n\n\tb  c\n  \n    d\te\n\t\tf')));
	expect(lines).toEqual(['a', '', '····b··c', '··', '····d···e', '········f']);
});

test('a tab leads to the next stop also after Han and in a later ink', () => {
	const runs = highlightedRuns('<span class="k">一二</span>\t<span class="s">x\ty</span>');
	const line = codeLine(runs[0] ?? [], namedTheme.en);
	expect(line.map((node) => toString(node as Element))).toEqual([
		'一二\u00a0\u00a0',
		'x\u00a0\u00a0\u00a0y',
	]);
});

test('inks are colours of spans, and white space stands within them', () => {
	const highlighted =
		'  <span class="k">const</span> <span class="n">a</span> = <span class="s">"&lt;&amp;"</span>';
	const html = articleOf(fence('x', 'js'), { options: { code: [highlighted] } });
	expect(linesOf(html)).toEqual([
		`<span${styleOf('inkK')}>··const·</span><span${styleOf('inkN')}>a</span>·=·<span${styleOf('inkS')}>"&lt;&amp;"</span>`,
	]);
});

test('white space between two marks has a span of its own', () => {
	const html = articleOf(fence('one two', '"one" "two"'));
	expect(linesOf(html)).toEqual([
		`<span${styleOf('partMark')}>one</span><span>·</span><span${styleOf('partMark')}>two</span>`,
	]);
});

test('a mark cuts the ink that it begins or ends in; of two that overlap the first counts', () => {
	const html = '<span class="k">const </span>a &lt; b';
	const mark = (from: number, to: number) => ({ kind: 'ins' as const, line: 1, from, to });
	expect(highlightedRuns(html, [mark(4, 9), mark(3, 8)])).toEqual([
		[
			{ text: 'con', ink: 'inkK', mark: undefined },
			{ text: 'st ', ink: 'inkK', mark: 'partIns' },
			{ text: 'a ', ink: undefined, mark: 'partIns' },
			{ text: '< b', ink: undefined, mark: undefined },
		],
	]);
});

test('deleted and added lines have signs, not only colours', () => {
	expect(linesOf(articleOf(fence(' a\n-b\n+c', 'diff lang="js"')))).toEqual([
		'··a',
		`<span${styleOf('lineDel')}>-·b</span>`,
		`<span${styleOf('lineIns')}>+·c</span>`,
	]);
});

test('errors and warnings have signs, too; lines in focus and marked ones are painted', () => {
	const source = 'a // [!code error]\nb // [!code warning]\nc // [!code focus]\n';
	expect(linesOf(articleOf(fence(`${source}d // [!code highlight]`, 'js')))).toEqual([
		`<span${styleOf('lineError')}>×·a</span>`,
		`<span${styleOf('lineWarning')}>!·b</span>`,
		`<span${styleOf('lineMark')}>··c</span>`,
		`<span${styleOf('lineMark')}>··d</span>`,
	]);
});

test('a marked line without a letter is still to be seen', () => {
	expect(linesOf(articleOf(fence('a\n\nb', '{2}')))[1]).toBe(
		`<span${styleOf('lineMark')}>·</span>`,
	);
});

test('numbers stand below one another, when the author asks for them', () => {
	expect(linesOf(articleOf(fence('a\nb', 'startLineNumber=9')))).toEqual([
		`<span${styleOf('lineNumber')}>·9··</span>a`,
		`<span${styleOf('lineNumber')}>10··</span>b`,
	]);
});

test('what the site folds away is shown, and long lines are broken where the author says so', () => {
	const html = articleOf(fence('a\nb\nc', 'collapse={2} wrap'));
	expect(html).toContain(`<code${styleOf('codeWrap')}>`);
	expect(linesOf(html)).toEqual(['a', 'b', 'c']);
	expect(html).not.toContain('Line 2');
});

test('a listing has its number and its caption below', () => {
	const html = articleOf(fence('a', 'js title="a.js" caption="How it starts"'));
	expect(html).toContain(
		`<section${styleOf('caption')}><span${styleOf('captionLabel')}>Listing 1</span> How it starts</section>`,
	);
	expect(html.indexOf('a.js')).toBeLessThan(html.indexOf('Listing 1'));
});

test('a <pre> of raw HTML keeps its lines, its spaces and what stands out in it', () => {
	expect(
		linesOf(articleOf('<pre>\n  a <b>b</b>\n<a href="https://x.example/">c</a><br>d\n</pre>')),
	).toEqual([`··a·<span${styleOf('strong')}>b</span>`, 'c', 'd']);
});

test('any code keeps its letters and its lines', () => {
	const sign = fc.constantFrom('a', '<', '&', '"', ' ', '\t', '中', '😀', '\n');
	const ranges = fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)), { maxLength: 4 });
	fc.assert(
		fc.property(fc.string({ unit: sign, minLength: 1 }), ranges, (text, places) => {
			const html = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
			const marks = places.map(([line, from, length]) => ({
				kind: 'mark' as const,
				line: line + 1,
				from,
				to: from + length + 1,
			}));
			const lines = highlightedRuns(html, marks);
			expect(lines.map((runs) => runs.map((run) => run.text).join(''))).toEqual(text.split('\n'));
			for (const [index, runs] of lines.entries()) {
				const shown = codeLine(runs, namedTheme.en).map((node) => toString(node as Element));
				expect(shown.join('').replace(/\s/g, '')).toBe(text.split('\n')[index]?.replace(/\s/g, ''));
				expect(shown.join('')).not.toMatch(/[ \t\n]/);
			}
		}),
	);
});

test('code in a sentence keeps its spaces and takes its inks', () => {
	const html = articleOf('See `a b{:js}` and `c  d`.', {
		options: { code: ['<span class="k">a</span> <span class="s">b</span>'] },
	});
	expect(html).toContain(
		`<code${styleOf('code')}><span${styleOf('inkK')}>a </span><span${styleOf('inkS')}>b</span></code>`,
	);
	expect(html).toContain(`<code${styleOf('code')}>c d</code>`);
});
