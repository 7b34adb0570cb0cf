import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { normalise } from '../../search-eval/corpus/normalise.ts';
import { blocksOf } from '../../search-eval/corpus/page-text.ts';

const textOf = (html: string): string[] => blocksOf(fromHtml(html, { fragment: true }));

test.each([
	[
		'blocks are apart, and lines of the source are not',
		'<p>a\nb <b>c</b></p><p>d</p>',
		['a b c', 'd'],
	],
	['cells are apart', '<table><tr><td>a<td>b</table>', ['a', 'b']],
	['lines of code are apart', '<pre><code>a\n<span>b</span> c\n</code></pre>', ['a', 'b c']],
	['a place to break is none', '<h1>一个<wbr>词</h1>', ['一个词']],
	['navigation and feet are none', '<nav>a</nav>b<footer>c</footer>', ['b']],
	['explanations that open are none', '<p>a</p><div popover>b</div>', ['a']],
	[
		'a marked term is its link',
		'<p>one <button>x</button><a class="fallback-image" aria-hidden="true">cache</a> key</p>',
		['one cache key'],
	],
	['numbers of notes are none', '<p>a<sup><a data-footnote-ref>1</a></sup>b</p>', ['ab']],
	['notes in the margin follow', '<p>a<small class="sidenote">c</small>b</p>', ['ab', 'c']],
	['a formula is its source', '<p>is <math alttext="O(n)"><mi>O</mi></math>.</p>', ['is O(n).']],
	['what the site says around a text is none', '<p class="meta ui">Today</p><p>a</p>', ['a']],
	['a writer may use any class', '<div class="text"><p class="ui">a</p></div>', ['a']],
	['what opens when found is text', '<div hidden="until-found">a</div><p hidden>b</p>', ['a']],
])('%s', (_, html, blocks) => {
	expect(textOf(html)).toEqual(blocks);
});

test.each([
	['服務網格', '服务网格'],
	['Ｋｕｂｅ  Proxy', 'kube proxy'],
	['GPU 显存', 'gpu显存'],
	['\u200b頭髮與乾燥', '头发与干燥'],
])('%s is compared as %s', (text, expected) => {
	expect(normalise(text)).toBe(expected);
});
