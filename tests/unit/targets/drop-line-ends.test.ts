import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { dropLineEnds } from '../../../src/targets/web/drop-line-ends.ts';

function dropped(html: string): string {
	const tree: Root = fromHtml(html, { fragment: true });
	dropLineEnds(tree);
	return toHtml(tree);
}

const cases: [string, string, string][] = [
	['between paragraphs', '<p>a</p>\n<p>b</p>\n', '<p>a</p><p>b</p>'],
	[
		'in tables',
		'<table>\n<tbody>\n<tr>\n<td>a</td>\n<td>b</td>\n</tr>\n</tbody>\n</table>',
		'<table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>',
	],
	['in loose lists', '<ul>\n<li>\n<p>a</p>\n</li>\n</ul>', '<ul><li><p>a</p></li></ul>'],
	['several at once', '<p>a</p>\n\n  <hr>\n', '<p>a</p><hr>'],
	['not between words', '<p><b>a</b>\n<i>b</i></p>', '<p><b>a</b>\n<i>b</i></p>'],
	[
		'not between a word and a block',
		'<li><b>a</b>\n<ul></ul></li>',
		'<li><b>a</b>\n<ul></ul></li>',
	],
	['not where it is all there is', '<div>\n</div>', '<div>\n</div>'],
	[
		'not in code',
		'<pre><code>\n<b>a</b>\n\n</code></pre>',
		'<pre><code>\n<b>a</b>\n\n</code></pre>',
	],
];

test.each(cases)('line ends are dropped: %s', (_, html, expected) => {
	expect(dropped(html)).toBe(expected);
});
