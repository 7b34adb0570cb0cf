import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sanitize } from '../../../../src/targets/wechat/sanitize.ts';
import { sanitise } from '../../../support/fake-wechat/sanitise.ts';

// Two models of one filter, written apart: what ours calls clean, the other one has to keep whole.

const isIssued = (url: string): boolean => /^(?:https:\/\/mmbiz\.qpic\.cn\/|images\/)/.test(url);

const tags = (
	'p section span a img table tr td pre code ul li h2 svg g rect animate set foreignObject use ' +
	'image script style iframe object form input button select textarea video audio template math ' +
	'details summary link meta base noscript canvas dialog body html head title marquee x-y'
).split(' ');

const attributes = [
	'id=a',
	'class="b c"',
	'name=a',
	'onclick="x()"',
	'ONLOAD=x',
	'onbegin=x',
	'style="color:#333"',
	'style="background:url(https://example.com/a.png);color:red"',
	'style="background:url(\'https://mmbiz.qpic.cn/a\')"',
	'style="background:u\\72l(//example.com/a)"',
	'style="width:expression(alert(1));margin:0"',
	'style="background-image:image-set(\'https://example.com/a.png\' 1x)"',
	'href="https://mp.weixin.qq.com/s/a"',
	'href="https://mp.weixin.qq.com@example.com/"',
	'href="https://example.com/"',
	'href="jav&#9;ascript:x"',
	'href="#a"',
	'xlink:href="javascript:x"',
	'src="https://mmbiz.qpic.cn/a"',
	'src="images/a.png"',
	'src="https://mmbiz.qpic.cn.example.com/a"',
	'src="data:image/png;base64,AA"',
	'srcset="https://example.com/a 2x"',
	'data-w=10',
	'tabindex=0',
	'contenteditable',
	'srcdoc="<script>"',
	'attributeName=href',
	'begin=click',
	'=',
	'"',
	'<',
];

const piece = fc.oneof(
	fc
		.record({
			tag: fc.constantFrom(...tags),
			own: fc.array(fc.constantFrom(...attributes), { maxLength: 3 }),
		})
		.map(({ tag, own }) => `<${[tag, ...own].join(' ')}>`),
	fc.constantFrom(...tags).map((tag) => `</${tag}>`),
	fc.constantFrom(
		'字',
		' ',
		'&nbsp;',
		'<!-- a -->',
		'<![CDATA[a]]>',
		'<?x?>',
		'&lt;p&gt;',
		'\u0000',
	),
);

test('what our filter leaves, the other one keeps', () => {
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
			const clean = sanitize(pieces.join(''));
			expect(sanitise(clean, isIssued).removed).toEqual([]);
		}),
		{ numRuns: 1000 },
	);
});
