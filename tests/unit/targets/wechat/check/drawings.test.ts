import { expect, test } from 'vitest';
import { findings } from '../../../../support/check-html.ts';

const svg = (inner: string, more = ''): string =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" width="10" height="10px"${more}>${inner}</svg>`;

/** The rule, HTML that breaks it, HTML that all but does, and what is said of the first. */
const cases: [rule: string, wrong: string, right: string, said: string[]][] = [
	[
		'V1',
		'<p>a</p><svg viewBox="0 0 1" width="1ex"></svg>',
		svg(svg('')),
		[
			'1:9 error Unexpected drawing without `xmlns`, `viewBox`, `width` in pixels, `height` in pixels, expected a drawing with `xmlns`, `viewBox`, and its size in pixels',
		],
	],
	[
		'V2',
		svg('<path fill="url(#a)" d="M0 0"></path>'),
		svg('<path fill="currentColor" d="M0 0"></path>'),
		['1:86 error Unexpected reference `fill="url(#a)"`, expected a drawing that refers to nothing'],
	],
	[
		'V2',
		svg('<g href="#a" xlink:href="#b"></g>'),
		svg('<g></g>'),
		[
			'1:86 error Unexpected reference `href="#a"`, expected a drawing that refers to nothing',
			'1:86 error Unexpected reference `xlink:href="#b"`, expected a drawing that refers to nothing',
		],
	],
	[
		'V2',
		svg('<set begin="b.click"></set>'),
		svg('<set begin="click+0.5s"></set>'),
		[
			'1:86 error Unexpected reference `begin="b.click"`, expected a drawing that refers to nothing',
		],
	],
	[
		'V3',
		svg('<animate attributeName="href"></animate>'),
		svg('<animate attributeName="opacity"></animate>'),
		[
			'1:86 error Unexpected animation of `href` by `<animate>`, expected an animation that WeChat allows',
		],
	],
	[
		'V3',
		svg('<set attributeName="fill"></set>'),
		svg('<set attributeName="visibility"></set>'),
		[
			'1:86 error Unexpected animation of `fill` by `<set>`, expected an animation that WeChat allows',
		],
	],
	[
		'V3',
		svg('<animateTransform attributeName="transform" type="matrix"></animateTransform>'),
		svg('<animateTransform attributeName="transform" type="skewX"></animateTransform>'),
		['1:86 error Unexpected transformation `matrix`, expected an animation that WeChat allows'],
	],
	[
		'V3',
		svg('<animateMotion path="M0 0" begin="touchstart"></animateMotion>'),
		svg('<animateMotion path="M0 0" begin="touchstart;click"></animateMotion>'),
		[
			'1:86 error Unexpected animation that begins by `touchstart` alone, expected an animation that WeChat allows',
		],
	],
	[
		'V4',
		svg('<g id="a" class="b" style="fill:red"></g>'),
		svg('<g fill="#ff0000"></g>', ' style="vertical-align:-2px"'),
		[
			'1:86 error Unexpected attribute `id` of `<g>`, expected no id, class or style within a drawing',
			'1:86 error Unexpected attribute `class` of `<g>`, expected no id, class or style within a drawing',
			'1:86 error Unexpected attribute `style` of `<g>`, expected no id, class or style within a drawing',
		],
	],
	[
		'V5',
		svg('<path d="M0 0"></path>'),
		svg('<g fill="none" stroke="currentColor"><path d="M0 0"></path></g>'),
		[
			'1:1 warning Unexpected dark ink without a ground, expected ink in `currentColor`, or on a ground of its own',
		],
	],
	[
		'V5',
		svg('<rect width="5" height="10" fill="#fff"></rect><path d="M0 0" fill="#222"></path>'),
		svg(
			'<g><rect width="100%" height="10" fill="#fff"></rect><path d="M0 0" fill="#222"></path></g>',
		),
		[
			'1:1 warning Unexpected dark ink without a ground, expected ink in `currentColor`, or on a ground of its own',
		],
	],
	[
		'V6',
		svg(`<path d="${'M0 0'.repeat(16000)}" fill="none"></path>`),
		svg(`<path d="${'M0 0'.repeat(15000)}" fill="none"></path>`),
		[
			'1:1 error Unexpected drawing of 63 KiB, expected at most 60 KiB for each drawing and 300 KiB for all',
		],
	],
	[
		'V6',
		svg(`<path d="${'M0 0'.repeat(15000)}" fill="none"></path>`).repeat(6),
		svg(`<path d="${'M0 0'.repeat(15000)}" fill="none"></path>`).repeat(5),
		[
			'error Unexpected drawings of 353 KiB in all, expected at most 60 KiB for each drawing and 300 KiB for all',
		],
	],
];

test.each(cases)('%s: %s', (rule, wrong, right, said) => {
	expect(findings(rule, wrong)).toEqual(said);
	expect(findings(rule, right)).toEqual([]);
});
