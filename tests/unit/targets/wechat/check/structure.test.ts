import { expect, test } from 'vitest';
import { findings } from '../../../../support/check-html.ts';

const nb = '\u00a0';
const scroll = (inner: string): string =>
	`<section style="overflow-x:auto" data-ignore-width="true">${inner}</section>`;

/** The rule, HTML that breaks it, HTML that all but does, and what is said of the first. */
const cases: [rule: string, wrong: string, right: string, said: string[]][] = [
	[
		'L1',
		'<ul><li>a<ol><li>b</li></ol></li></ul>',
		'<ul><li>a</li></ul><ol><li>b</li></ol>',
		['1:10 error Unexpected `<ol>` within a list, expected no list within a list'],
	],
	[
		'L2',
		'<table><tbody>\n<tr><td>a</td></tr></tbody></table>',
		'<table><tbody><tr><td>\na</td></tr></tbody></table>',
		[
			'1:8 error Unexpected white space in `<tbody>`, expected nothing between rows, cells and items',
		],
	],
	[
		'L2',
		'<ul><li>a</li> <li>b</li></ul>',
		'<section><section>a</section> <section>b</section></section>',
		['1:1 error Unexpected white space in `<ul>`, expected nothing between rows, cells and items'],
	],
	[
		'L3',
		'<section style="margin:0">'.repeat(11) + 'a' + '</section>'.repeat(11),
		'<section style="margin:0">'.repeat(10) + 'a' + '</section>'.repeat(10),
		[
			'1:1 error Unexpected 11 equal `<section>` within each other, expected at most 10 equal elements within each other, and at most 15 of any kind',
		],
	],
	[
		'L3',
		'<section><b>'.repeat(8) + 'a' + '</b></section>'.repeat(8),
		'<section><b>'.repeat(7) + '<b>a</b>' + '</b></section>'.repeat(7),
		['1:94 warning Unexpected element 16 levels deep, expected at most 15 levels'],
	],
	[
		'L3',
		'<p>a</p>' + '<span style="color:#333">'.repeat(11) + 'a' + '</span>'.repeat(11),
		Array.from({ length: 12 }, (_, i) => `<span style="font-size:${20 + i}px">`).join('') +
			'a' +
			'</span>'.repeat(12),
		[
			'1:9 error Unexpected 11 equal `<span>` within each other, expected at most 10 equal elements within each other, and at most 15 of any kind',
		],
	],
	[
		'L4',
		`<section>${'<p>a</p>'.repeat(5)}${'<section></section>'.repeat(16)}</section>`,
		`<section>${'<p>a</p>'.repeat(6)}${'<section></section>'.repeat(15)}</section>`,
		['1:1 error Unexpected 16 empty elements, expected at most 15 empty elements side by side'],
	],
	[
		'L4',
		`<section>${'<p> </p>'.repeat(21)}</section>`,
		`<section>${'<br>'.repeat(21)}</section>`,
		['1:1 error Unexpected 21 empty elements, expected at most 15 empty elements side by side'],
	],
	[
		'B1',
		'<section><table><tbody><tr><td>a</td></tr></tbody></table></section>',
		scroll('<table><tbody><tr><td>a</td></tr></tbody></table>'),
		[
			'1:10 error Unexpected table without a scroller and `data-ignore-width`, expected a table in a `section` that scrolls, with `data-ignore-width`',
		],
	],
	[
		'B1',
		'<section style="overflow-x:auto"><table><tbody><tr><td>a</td></tr></tbody></table></section>',
		scroll('<section><table><tbody><tr><td>a</td></tr></tbody></table></section>'),
		[
			'1:34 error Unexpected table without `data-ignore-width`, expected a table in a `section` that scrolls, with `data-ignore-width`',
		],
	],
	[
		'K1',
		'<section><code style="display:block">a\tb</code></section>',
		`<section><code style="display:block">a${nb}${nb}b c</code></section>`,
		[
			'1:10 error Unexpected tab in code, expected code of lines with `<br>` between them, and U+00A0 where spaces would collapse',
		],
	],
	[
		'K1',
		'<code>a\nb<br>c</code>',
		'<p><code>a\nb</code></p>',
		[
			'1:1 error Unexpected end of line in code, expected code of lines with `<br>` between them, and U+00A0 where spaces would collapse',
		],
	],
	[
		'K1',
		`<code>a<br> b</code>`,
		`<code>a<br>${nb}b</code>`,
		[
			'1:1 error Unexpected space that collapses in code, expected code of lines with `<br>` between them, and U+00A0 where spaces would collapse',
		],
	],
	[
		'K1',
		`<code><span>a</span> <span>b</span><br></code>`,
		`<code><span>a${nb}</span><span>b</span><br></code>`,
		[
			'1:1 error Unexpected space that collapses in code, expected code of lines with `<br>` between them, and U+00A0 where spaces would collapse',
		],
	],
	[
		'K1',
		`<code>a${nb} b<br></code>`,
		`<code style="white-space:pre-wrap">a  b<br></code>`,
		[
			'1:1 error Unexpected space that collapses in code, expected code of lines with `<br>` between them, and U+00A0 where spaces would collapse',
		],
	],
	[
		'K1',
		'<pre><code>a<b>c</b></code></pre>',
		'<pre><code>a<span>c</span></code></pre>',
		[
			'1:6 error Unexpected `<b>` in code, expected code of lines with `<br>` between them, and U+00A0 where spaces would collapse',
		],
	],
	[
		'K2',
		`<pre style="font-size:14px">${'a'.repeat(41)}</pre>`,
		`<pre style="font-size:14px">${'a'.repeat(40)}<br>${'b'.repeat(40)}</pre>`,
		[
			'1:1 error Unexpected line of some 344 px in `<pre>`, expected text in `<pre>` that fits a phone',
		],
	],
	[
		'K2',
		`<pre>${'字'.repeat(30)}</pre>`,
		`<pre style="white-space:pre-wrap">${'字'.repeat(30)}</pre>`,
		[
			'1:1 error Unexpected line of some 420 px in `<pre>`, expected text in `<pre>` that fits a phone',
		],
	],
	[
		'N1',
		'<p>a<sup>[1]</sup><sup>[2]</sup></p><section><span>[1]</span>b</section>',
		'<p>a<sup>[1]</sup></p><section><span>[1]</span>b</section>',
		[
			'1:19 error Unexpected mark [2] without a note, expected notes from [1] on without a gap, each with a mark in the text',
		],
	],
	[
		'N1',
		'<p>a<sup>[1]</sup></p><section><span>[1]</span>b</section><section><span>[2]</span>b</section>',
		'<p>a<sup>[1]</sup>, [2]</p><section><span>[1]</span>b</section><p>[2] b</p>',
		[
			'1:68 error Unexpected note [2] without a mark, expected notes from [1] on without a gap, each with a mark in the text',
		],
	],
	[
		'N1',
		'<p>a<sup>[1]</sup><sup>[3]</sup></p><p><span>[1]</span>b</p><p><span>[3]</span>b</p>',
		'<p>a<sup>[2]</sup><sup>[1]</sup></p><p><span>[1]</span>b</p><p><span>[2]</span>b</p>',
		[
			'1:64 error Unexpected notes without a [2], expected notes from [1] on without a gap, each with a mark in the text',
		],
	],
];

test.each(cases)('%s: %s', (rule, wrong, right, said) => {
	expect(findings(rule, wrong)).toEqual(said);
	expect(findings(rule, right)).toEqual([]);
});
