import { expect, test } from 'vitest';
import { findings } from '../../../../support/check-html.ts';

/** The rule, HTML that breaks it, HTML that all but does, and what is said of the first. */
const cases: [rule: string, wrong: string, right: string, said: string[]][] = [
	[
		'S5',
		`<p style="line-height:12px">${'字'.repeat(21)}</p>`,
		`<p style="line-height:12px">${'字'.repeat(20)}</p>`,
		[
			'1:1 error Unexpected line of 12 px for letters of 17 px, expected lines at least as high as their letters',
		],
	],
	[
		'S5',
		'<section style="line-height:0.9"><p style="font-size:20px">a<br>b</p></section>',
		'<section style="line-height:1"><p style="font-size:20px">a<br>b</p></section>',
		[
			'1:34 error Unexpected line of 18 px for letters of 20 px, expected lines at least as high as their letters',
		],
	],
	[
		'S5',
		'<section style="line-height:18px"><p style="font-size:2em">a<br>b</p></section>',
		'<section style="line-height:150%"><p style="font-size:1em">a<br>b</p></section>',
		[
			'1:35 error Unexpected line of 18 px for letters of 34 px, expected lines at least as high as their letters',
		],
	],
	[
		'S6',
		'<section style="width:65px">a</section>',
		'<section style="width:64px">a</section>',
		['1:1 error Unexpected style `width:65px`, expected widths that fit a phone'],
	],
	[
		'S6',
		'<p style="min-width:400px">a</p>',
		'<section data-ignore-width="true"><p style="min-width:400px">a</p></section>',
		['1:1 error Unexpected style `min-width:400px`, expected widths that fit a phone'],
	],
	[
		'S6',
		'<p style="margin-left:121px">a</p>',
		'<p style="margin-left:24px;width:50%">a</p>',
		['1:1 warning Unexpected style `margin-left:121px`, expected at most 120px'],
	],
	[
		'S6',
		'<img src="images/a.png" style="width:300px">',
		'<img src="images/a.png" style="width:300px;max-width:100%">',
		['1:1 error Unexpected picture without `max-width:100%`, expected widths that fit a phone'],
	],
	[
		'S7',
		'<section style="height:100px"><p>a</p></section>',
		'<section style="height:100px;overflow-y:auto"><p>a</p></section>',
		['1:1 error Unexpected `height:100px` around text, expected a box as high as its text'],
	],
	[
		'S7',
		'<section style="height:0">a</section>',
		'<section style="height:auto">a</section>',
		['1:1 error Unexpected `height:0` around text, expected a box as high as its text'],
	],
	[
		'S7',
		'<p style="max-height:2em">a</p>',
		'<section style="height:20px"><img src="images/a.png"></section>',
		['1:1 error Unexpected `max-height:2em` around text, expected a box as high as its text'],
	],
];

test.each(cases)('%s: %s', (rule, wrong, right, said) => {
	expect(findings(rule, wrong)).toEqual(said);
	expect(findings(rule, right)).toEqual([]);
});
