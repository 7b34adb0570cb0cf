import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sanitize } from '../../../../src/targets/wechat/sanitize.ts';

test.each([
	[
		'a clean article',
		'<section style="margin:0"><p>a\u00a0&amp; <span style="color:#222">b</span><br></p></section>',
	],
	[
		'a link to an article',
		'<p><a href="https://mp.weixin.qq.com/s/abc" style="color:#333">a</a></p>',
	],
	[
		'a picture of WeChat',
		'<img src="https://mmbiz.qpic.cn/a.png" alt="&quot;" data-w="10" data-ratio="0.50">',
	],
	['a picture to be uploaded', '<img src="images/a-1.png" alt="">'],
	['a table', '<table style="a:b"><tbody><tr><td colspan="02">a</td></tr></tbody></table>'],
	[
		'a drawing',
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" width="1px" style="vertical-align:-1px"><g fill="currentColor" stroke-dasharray="5,3" fill-opacity=".50"><path d="M0 0"></path></g></svg>',
	],
	[
		'a background of WeChat',
		'<p style="background:url(&quot;https://mmbiz.qpic.cn/a&quot;)">a</p>',
	],
	['a list, which its editor spoils', '<div><ul><li>a</li></ul></div>'],
])('leaves %s as it is', (_, html) => {
	expect(sanitize(html)).toBe(html);
});

test.each([
	['scripts', 'a<script>alert(1)</script>b', 'ab'],
	['sheets', '<style>p{}</style><link rel="a">a', 'a'],
	['comments and doctypes', '<!doctype html><!-- a -->b', 'b'],
	['frames and objects', '<iframe src="a">x</iframe><object>y</object><embed src="a">', ''],
	['films', '<video src="a"></video><audio></audio>', ''],
	['forms, but not their words', '<form action="/"><label>a</label><input></form>', 'a'],
	['boxes that open', '<details><summary>a</summary><p>b</p></details>', 'a<p>b</p>'],
	['documents', '<html><head><title>a</title></head><body><p>b</p></body></html>', '<p>b</p>'],
	['ids, names and classes', '<p id="a" class="b" name="c" title="d">e</p>', '<p>e</p>'],
	['handlers', '<p onclick="a()" ONLOAD="b">c</p>', '<p>c</p>'],
	['unknown attributes', '<p leaf="" align="left" __proto__="a" data-x="1">a</p>', '<p>a</p>'],
	['scripts in links', '<a href=" javascript:a()">b</a>', 'b'],
	['links to elsewhere', '<a href="https://example.com/"><b>a</b></a>', '<b>a</b>'],
	['links like WeChat’s', '<a href="https://mp.weixin.qq.com.example/">a</a>', 'a'],
	['links within', '<a href="#a">b</a>', 'b'],
	['pictures from elsewhere', '<img src="https://example.com/a.png" alt="a">b', 'b'],
	['pictures in their address', '<img src="data:image/png;base64,AA"><img src="images/../a">', ''],
	['pictures without an address', '<img alt="a">', ''],
	[
		'styles that load',
		'<p style="color:red;background:url(a.png);margin:0">b</p>',
		'<p style="color:red;margin:0">b</p>',
	],
	['styles that run', '<p style="width:expression(a())">b</p>', '<p>b</p>'],
	['styles in disguise', '<p style="width:exp\\72 ession(a)">b</p>', '<p>b</p>'],
	[
		'references in drawings',
		'<svg><defs><g id="a"></g></defs><use href="#a"></use><path id="b" d="M0"></path></svg>',
		'<svg><path d="M0"></path></svg>',
	],
	[
		'HTML in drawings',
		'<svg><foreignObject><p>a</p></foreignObject><g style="fill:red" class="a"></g></svg>',
		'<svg><g></g></svg>',
	],
	['MathML', '<math><mi>x</mi></math>a', 'a'],
	['NUL', 'a\0b', 'ab'],
])('takes away %s', (_, html, expected) => {
	expect(sanitize(html)).toBe(expected);
});

const tag = fc.constantFrom(
	...'p section span a b table tr td svg g path foreignObject script style math mi img br form template li ul details title select option textarea'.split(
		' ',
	),
);
const attribute = fc.constantFrom(
	'',
	' id="a"',
	' style="color:red;b:url(x)"',
	' href="#"',
	' src="images/a"',
	' onclick=a',
	' a"b=c',
	" style='a:\"'",
);
const piece = fc.oneof(
	fc.tuple(tag, attribute).map(([name, more]) => `<${name}${more}>`),
	tag.map((name) => `</${name}>`),
	fc.constantFrom(
		'a',
		' ',
		'&nbsp;',
		'&lt;',
		'<!--',
		'-->',
		'<![CDATA[',
		'\n',
		'中',
		'\0',
		'</',
		'"',
	),
);
const soup = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

test('nothing is left to do for a second time', () => {
	fc.assert(
		fc.property(fc.oneof(soup, fc.string()), (html) => {
			const once = sanitize(html);
			expect(sanitize(once)).toBe(once);
		}),
		{ numRuns: 400 },
	);
});

test.each([
	['nested', '<div>'.repeat(300_000)],
	['misnested', Array.from({ length: 50_000 }, (_, index) => `<p><b id=${index}>`).join('')],
	['long', 'a'.repeat(6_000_001)],
])('what is too %s to be read leaves nothing', (_, html) => {
	expect(sanitize(html)).toBe('');
});
