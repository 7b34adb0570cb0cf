import { expect, test } from 'vitest';
import { findings } from '../../../../support/check-html.ts';

const svg = (inner: string, more = ''): string =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" width="10" height="10px"${more}>${inner}</svg>`;
const img = (src: string): string =>
	`<img src="${src}" alt="" style="max-width:100%" data-w="1" data-ratio="1">`;

/** The rule, HTML that breaks it, HTML that all but does, and what is said of the first. */
const cases: [rule: string, wrong: string, right: string, said: string[]][] = [
	[
		'A1',
		'<p onclick="a()">b</p>',
		'<p data-no-dark="">onclick</p>',
		['1:1 error Unexpected attribute `onclick` of `<p>`, expected no script'],
	],
	[
		'A1',
		svg('<g onload="a()"></g>'),
		svg('<g opacity="1"></g>'),
		['1:86 error Unexpected attribute `onload` of `<g>`, expected no script'],
	],
	[
		'A2',
		'<p id="a" class="b">c</p>',
		'<p style="color:#333">c</p>',
		[
			'1:1 error Unexpected attribute `id` of `<p>`, expected no id, name, class, tabindex or contenteditable',
			'1:1 error Unexpected attribute `class` of `<p>`, expected no id, name, class, tabindex or contenteditable',
		],
	],
	[
		'A3',
		'<p align="center">a</p>',
		'<p style="text-align:center">a</p>',
		[
			'1:1 error Unexpected attribute `align` of `<p>`, expected `style` and no other attribute for looks',
		],
	],
	[
		'A3',
		'<table width="100"><tbody><tr><td bgcolor="red">a</td></tr></tbody></table>',
		'<table><tbody><tr><td colspan="2" rowspan="2">a</td></tr></tbody></table>',
		[
			'1:1 error Unexpected attribute `width` of `<table>`, expected `style` and no other attribute for looks',
			'1:31 error Unexpected attribute `bgcolor` of `<td>`, expected `style` and no other attribute for looks',
		],
	],
	[
		'A3',
		svg('<path d="M0 0" data-name="a"></path>'),
		svg('<path d="M0 0" stroke-width="1"></path>'),
		[
			'1:86 error Unexpected attribute `data-name` of `<path>`, expected `style` and no other attribute for looks',
		],
	],
	[
		'A4',
		'<a href="https://example.com/">a</a>',
		'<a href="https://mp.weixin.qq.com/s/a">a</a>',
		[
			'1:1 error Unexpected link to `https://example.com/`, expected a link to an article on mp.weixin.qq.com',
		],
	],
	[
		'A4',
		'<p>b <a href="#a">a</a></p>',
		'<p>#a</p>',
		['1:6 error Unexpected link to `#a`, expected a link to an article on mp.weixin.qq.com'],
	],
	[
		'A4',
		'<a href="javascript:a()">a</a>',
		'<p>javascript:a()</p>',
		[
			'1:1 error Unexpected link to `javascript:a()`, expected a link to an article on mp.weixin.qq.com',
		],
	],
	[
		'A4',
		'<a>a</a>',
		'<a href="http://mp.weixin.qq.com/s?a=b">a</a>',
		[
			'1:1 error Unexpected link without an address, expected a link to an article on mp.weixin.qq.com',
		],
	],
	[
		'A5',
		img('https://example.com/a.png'),
		img('https://mmbiz.qpic.cn/a/640'),
		[
			'1:1 error Unexpected picture `https://example.com/a.png`, expected a picture that WeChat shows',
		],
	],
	[
		'A5',
		img('data:image/png;base64,AA'),
		img('images/a-1.png'),
		[
			'1:1 error Unexpected picture `data:image/png;base64,AA`, expected a picture that WeChat shows',
		],
	],
	[
		'A5',
		img('images/../a.png'),
		img('images/a.b.png'),
		['1:1 error Unexpected picture `images/../a.png`, expected a picture that WeChat shows'],
	],
	[
		'A5',
		img('images/a.webp'),
		img('images/webp.jpg'),
		['1:1 error Unexpected picture `images/a.webp`, expected JPEG, PNG or GIF'],
	],
	[
		'A5',
		'<img style="max-width:100%" src="images/a.png">',
		img('images/a.png'),
		[
			'1:1 error Unexpected picture without `alt`, expected its words, or `alt=""`',
			'1:1 error Unexpected picture without `data-w`, expected its width in pixels',
			'1:1 warning Unexpected picture without `data-ratio`, expected its height divided by its width',
		],
	],
	[
		'A5',
		'<img alt="" data-w="0" data-ratio="0.5">',
		img('images/a.png'),
		[
			'1:1 error Unexpected picture without an address, expected a picture that WeChat shows',
			'1:1 error Unexpected picture without `data-w`, expected its width in pixels',
		],
	],
	[
		'A6',
		'<span leaf="">a</span>',
		'<span>leaf</span>',
		['1:1 error Unexpected attribute `leaf` of `<span>`, expected no `leaf` or `nodeleaf`'],
	],
];

test.each(cases)('%s: %s', (rule, wrong, right, said) => {
	expect(findings(rule, wrong)).toEqual(said);
	expect(findings(rule, right)).toEqual([]);
});
