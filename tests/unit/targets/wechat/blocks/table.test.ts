import { expect, test } from 'vitest';
import { articleImage, articleOf, styleOf } from '../../../../support/wechat-article.ts';

/** The cells with their styles and what they hold. */
function cellsOf(html: string): { style: string; held: string }[] {
	return [...html.matchAll(/<t[hd][^>]* style="x:(\w+;[^"]*)">(.*?)<\/t[hd]>/g)].map(
		([, style = '', held = '']) => ({ style, held }),
	);
}

test('a table scrolls, and says that its width is its own', () => {
	expect(articleOf('| a |\n| - |\n| b |\n')).toBe(
		`<section data-ignore-width="true"${styleOf('tableScroll')}><table${styleOf('table')}>` +
			'<thead><tr><th style="x:th;text-align:left;white-space:nowrap">a</th></tr></thead>' +
			'<tbody><tr><td style="x:td;text-align:left;white-space:nowrap">b</td></tr></tbody></table></section>',
	);
});

test('its caption stands above it, with its number', () => {
	const html = articleOf('Table: What it *costs* {#tab:cost}\n\n| a |\n| - |\n| b |\n');
	expect(html).toContain(
		`<section style="x:caption;margin-bottom:8px"><span${styleOf('captionLabel')}>Table 1</span> What it <em${styleOf('em')}>costs</em></section><section data-ignore-width="true"`,
	);
	expect(html).not.toMatch(/<caption|id=/);
});

test('columns are aligned by style, and every second row differs', () => {
	const html = articleOf('| a | b | c |\n| :- | :-: | -: |\n| 1 | 2 | 3 |\n| 4 | 5 | 6 |\n');
	expect(cellsOf(html).map(({ style }) => style.replace(';white-space:nowrap', ''))).toEqual([
		...['th', 'td', 'tdEven'].flatMap((name) => [
			`${name};text-align:left`,
			`${name};text-align:center`,
			`${name};text-align:right`,
		]),
	]);
});

test('cells hold links, code with pipes, pictures and line ends; empty ones a space', () => {
	const html = articleOf(
		'| [a](https://a.example/) | `x \\| y` |\n| - | - |\n| ![P](https://b.example/p.png) | one<br>two |\n|  | <b></b> |\n',
		{ options: { images: new Map([['https://b.example/p.png', articleImage()]]) } },
	);
	const held = cellsOf(html).map((cell) => cell.held);
	expect(held[0]).toContain(`<sup${styleOf('ref')}>[1]</sup>`);
	expect(held[1]).toBe(`<code${styleOf('code')}>x | y</code>`);
	expect(held[2]).toContain('<img src="images/a.png" alt="P"');
	expect(held.slice(3)).toEqual(['one<br>two', '\u00a0', '\u00a0']);
});

test('short cells stay on one line, and others keep room for a few words', () => {
	const html = articleOf(
		'| 甲乙丙丁戊己庚辛 | 甲乙丙丁戊己庚辛壬 |\n| - | - |\n| sixteen letters. | seventeen letters |\n',
	);
	expect(cellsOf(html).map(({ style }) => style.split(';').at(-1))).toEqual([
		'white-space:nowrap',
		'min-width:160px',
		'white-space:nowrap',
		'min-width:160px',
	]);
});

test('raw HTML: cells that span others, blocks in cells, tables in tables', () => {
	const html = articleOf(
		'<table><tr><td colspan="2"><p>one</p><ul><li>two</li></ul></td></tr><tfoot><tr><th rowspan="1"><table><tr><td>three</td></tr></table></th></tr></tfoot></table>',
	);
	expect(html).toContain('<td colspan="2" style="x:td;');
	expect(html).toContain(`<p${styleOf('p')}>one</p><section${styleOf('list')}>`);
	expect(html.match(/<table/g)).toHaveLength(2);
	expect(html).not.toMatch(/<tfoot|rowspan/);
});
