import { expect, test } from 'vitest';
import { findings } from '../../../../support/check-html.ts';

const nb = '\u00a0';
const svg = (inner: string, more = ''): string =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" width="10" height="10px"${more}>${inner}</svg>`;

/** The rule, HTML that breaks it, HTML that all but does, and what is said of the first. */
const cases: [rule: string, wrong: string, right: string, said: string[]][] = [
	[
		'T1',
		'<p>a</p><div>b</div>',
		'<section>a</section>',
		['1:9 error Unexpected element `<div>`, expected elements that WeChat’s editor leaves alone'],
	],
	[
		'T1',
		'<ul><li>a</li></ul>',
		'<section>• a</section>',
		[
			'1:1 error Unexpected element `<ul>`, expected elements that WeChat’s editor leaves alone',
			'1:5 error Unexpected element `<li>`, expected elements that WeChat’s editor leaves alone',
		],
	],
	[
		'T2',
		'<p>a</p>\n<p><b>c</b><script>a()</script></p>',
		'<p>&lt;script&gt;</p>',
		['2:12 error Unexpected element `<script>`, expected elements that WeChat keeps'],
	],
	[
		'T2',
		'<style>p{}</style>',
		'<p>style</p>',
		['1:1 error Unexpected element `<style>`, expected elements that WeChat keeps'],
	],
	[
		'T2',
		'<p>a</p><!-- b -->',
		'<p>&lt;!-- b --&gt;</p>',
		['error Unexpected comment, expected elements that WeChat keeps'],
	],
	[
		'T2',
		'<p>a<!-- b --></p>',
		'<p>a--b</p>',
		['1:1 error Unexpected comment, expected elements that WeChat keeps'],
	],
	[
		'T2',
		' <!doctype html><html><body>a</body></html>',
		'<p>a &lt;html&gt;</p>',
		['error Unexpected document (`<html>`), expected a fragment'],
	],
	[
		'T2',
		'<!doctype html>a',
		'<p>!doctype</p>',
		['error Unexpected doctype, expected elements that WeChat keeps'],
	],
	[
		'T2',
		'<details><summary>a</summary></details>',
		'<section><p>a</p></section>',
		[
			'1:1 error Unexpected element `<details>`, expected elements that WeChat keeps',
			'1:10 error Unexpected element `<summary>`, expected elements that WeChat keeps',
		],
	],
	[
		'T2',
		'<video src="a"></video>',
		'<p>video</p>',
		['1:1 error Unexpected element `<video>`, expected elements that WeChat keeps'],
	],
	[
		'T2',
		'<p><input type="checkbox"></p>',
		'<p>☑</p>',
		['1:4 error Unexpected element `<input>`, expected elements that WeChat keeps'],
	],
	[
		'T2',
		svg('<defs><g></g></defs>'),
		svg('<g></g>'),
		['1:86 error Unexpected element `<defs>`, expected elements that WeChat keeps'],
	],
	[
		'T2',
		svg('<foreignObject><p>a</p></foreignObject>'),
		svg('<text>a</text>'),
		['1:86 error Unexpected element `<foreignObject>`, expected elements that WeChat keeps'],
	],
	[
		'T3',
		'<p> \n</p>',
		`<p>${nb}</p>`,
		['1:1 error Unexpected empty `<p>`, expected words, or a no-break space to keep it open'],
	],
	[
		'T3',
		'<table><tbody><tr><td><span></span></td></tr></tbody></table>',
		'<table><tbody><tr><td><br></td></tr></tbody></table>',
		['1:19 error Unexpected empty `<td>`, expected words, or a no-break space to keep it open'],
	],
];

test.each(cases)('%s: %s', (rule, wrong, right, said) => {
	expect(findings(rule, wrong)).toEqual(said);
	expect(findings(rule, right)).toEqual([]);
});
