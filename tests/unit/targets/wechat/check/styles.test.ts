import { expect, test } from 'vitest';
import { findings } from '../../../../support/check-html.ts';

/** The rule, HTML that breaks it, HTML that all but does, and what is said of the first. */
const cases: [rule: string, wrong: string, right: string, said: string[]][] = [
	[
		'S1',
		'<p style="color:#333 !important">a</p>',
		'<p style="color:#333">important!</p>',
		[
			'1:1 error Unexpected style `color:#333 !important`, expected styles that load nothing, run nothing and override nothing of WeChat’s',
		],
	],
	[
		'S1',
		'<p style="color:var(--ink)">a</p>',
		'<p style="color:#333">var(a)</p>',
		[
			'1:1 error Unexpected style `color:var(--ink)`, expected styles that load nothing, run nothing and override nothing of WeChat’s',
		],
	],
	[
		'S1',
		'<p style="--ink:#333">a</p>',
		'<p style="margin:0">a</p>',
		[
			'1:1 error Unexpected style `--ink:#333`, expected styles that load nothing, run nothing and override nothing of WeChat’s',
		],
	],
	[
		'S1',
		'<p style="background:url(a.png)">a</p>',
		'<p style="background:url( \'https://mmbiz.qpic.cn/a\')">a</p>',
		[
			'1:1 error Unexpected style `background:url(a.png)`, expected styles that load nothing, run nothing and override nothing of WeChat’s',
		],
	],
	[
		'S1',
		String.raw`<p style="width:exp\72 ession(a())">a</p>`,
		'<p style="width:auto">expression(a)</p>',
		[
			'1:1 error Unexpected style `width:exp\\72 ession(a())`, expected styles that load nothing, run nothing and override nothing of WeChat’s',
		],
	],
	[
		'S1',
		'<p style="color:#333;/* a */margin:0">a</p>',
		'<p style="color:#333;margin:0">/* a */</p>',
		[
			'1:1 error Unexpected style `/* a */margin:0`, expected styles that load nothing, run nothing and override nothing of WeChat’s',
		],
	],
	[
		'S2',
		'<p style="font-family:Menlo, monospace">a</p>',
		`<p style="font-family:'mp-quote', PingFang SC, system-ui, -apple-system, BlinkMacSystemFont">a</p>`,
		['1:1 error Unexpected font `Menlo, monospace`, expected no `font-family`'],
	],
	[
		'S3',
		'<p style="position:absolute">a</p>',
		'<p style="position:static">a</p>',
		['1:1 error Unexpected style `position:absolute`, expected plain flow of text'],
	],
	[
		'S3',
		'<p style="position:relative">a</p>',
		'<p style="vertical-align:top">a</p>',
		['1:1 warning Unexpected style `position:relative`, expected plain flow of text'],
	],
	[
		'S3',
		'<section style="display:grid">a</section>',
		'<section style="display:inline-block">a</section>',
		['1:1 error Unexpected style `display:grid`, expected plain flow of text'],
	],
	[
		'S3',
		'<section style="display:flex">a</section>',
		'<section style="display:block">a</section>',
		['1:1 warning Unexpected style `display:flex`, expected plain flow of text'],
	],
	[
		'S3',
		'<section style="float:left">a</section>',
		'<section style="float:none">a</section>',
		['1:1 error Unexpected style `float:left`, expected plain flow of text'],
	],
	[
		'S3',
		'<section style="filter:blur(1px)">a</section>',
		'<section style="filter:none">a</section>',
		['1:1 error Unexpected style `filter:blur(1px)`, expected plain flow of text'],
	],
	[
		'S3',
		'<section style="-webkit-mask-image:none;transition:all 1s">a</section>',
		'<section style="box-shadow:none">a</section>',
		['1:1 error Unexpected style `transition:all 1s`, expected plain flow of text'],
	],
	[
		'S3',
		'<section style="transform:scale(2)">a</section>',
		'<section style="transform:none">a</section>',
		['1:1 warning Unexpected style `transform:scale(2)`, expected plain flow of text'],
	],
	[
		'S3',
		'<section style="max-width:calc(100% - 1px)">a</section>',
		'<section style="max-width:100%">a</section>',
		['1:1 warning Unexpected style `max-width:calc(100% - 1px)`, expected plain flow of text'],
	],
	[
		'S3',
		'<section style="margin:0 -1px">a</section>',
		'<section style="margin:0 -0px">a</section>',
		['1:1 warning Unexpected style `margin:0 -1px`, expected plain flow of text'],
	],
	[
		'S4',
		'<p style="text-align:start">a</p>',
		'<p style="text-align:justify">a</p>',
		['1:1 error Unexpected alignment `start`, expected `left`, `center`, `right` or `justify`'],
	],
	[
		'S8',
		'<img src="images/a.png" style="opacity:0">',
		'<img src="images/a.png" style="opacity:0.5">',
		['1:1 error Unexpected style `opacity:0`, expected pictures and carets that can be seen'],
	],
	[
		'S8',
		'<p style="caret-color:transparent">a</p>',
		'<p style="caret-color:#000">a</p>',
		[
			'1:1 error Unexpected style `caret-color:transparent`, expected pictures and carets that can be seen',
		],
	],
	[
		'S9',
		'<p style="background-image:linear-gradient(#fff,#eee)">a</p>',
		'<section style="background-image:linear-gradient(#fff,#eee)"></section>',
		['1:1 warning Unexpected gradient behind text, expected one colour behind text'],
	],
	[
		'S10',
		'<p style="COLOR:#333">a</p>',
		'<p style="color:#ABC">a</p>',
		[
			'1:1 error Unexpected capitals in `COLOR`, expected known properties in small letters, colours as `#rrggbb` or `rgb()`',
		],
	],
	[
		'S10',
		'<p style="colour:#333">a</p>',
		'<p style="color:#333;">a</p>',
		[
			'1:1 error Unexpected property `colour`, expected known properties in small letters, colours as `#rrggbb` or `rgb()`',
		],
	],
	[
		'S10',
		'<p style="color">a</p>',
		'<p style="">a</p>',
		[
			'1:1 error Unexpected `color` without a value, expected known properties in small letters, colours as `#rrggbb` or `rgb()`',
		],
	],
	[
		'S10',
		'<p style="color:hsl(0 0% 0%)">a</p>',
		'<p style="color:rgb(0,0,0)">a</p>',
		[
			'1:1 error Unexpected colour `color:hsl(0 0% 0%)`, expected known properties in small letters, colours as `#rrggbb` or `rgb()`',
		],
	],
	[
		'S10',
		'<p style="border:1px solid gray">a</p>',
		'<p style="border:1px solid transparent;color:currentColor">a</p>',
		[
			'1:1 error Unexpected colour `border:1px solid gray`, expected known properties in small letters, colours as `#rrggbb` or `rgb()`',
		],
	],
];

test.each(cases)('%s: %s', (rule, wrong, right, said) => {
	expect(findings(rule, wrong)).toEqual(said);
	expect(findings(rule, right)).toEqual([]);
});
