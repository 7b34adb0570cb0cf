import { expect, test } from 'vitest';
import { findings } from '../../../../support/check-html.ts';

const img = (src: string): string =>
	`<img src="${src}" alt="" style="max-width:100%" data-w="1" data-ratio="1">`;

/** The rule, HTML that breaks it, HTML that all but does, and what is said of the first. */
const cases: [rule: string, wrong: string, right: string, said: string[]][] = [
	[
		'X0',
		'<section>'.repeat(300),
		'<section>'.repeat(250),
		[
			'error Unexpected elements more than 256 levels deep, expected HTML that can be read as an article',
		],
	],
	[
		'X1',
		'<p>abc\u200bd</p>',
		'<p>👩\u200d💻 क्\u200dष</p>',
		['1:1 error Unexpected character U+200B after `abc`, expected characters that readers see'],
	],
	[
		'X1',
		'<p>\u202eabc</p>',
		'<p>עברית</p>',
		['1:1 error Unexpected character U+202E, expected characters that readers see'],
	],
	[
		'X1',
		img('images/a.png').replace('alt=""', 'alt="a\u00adb"'),
		img('images/a.png').replace('alt=""', 'alt="a-b"'),
		['1:1 error Unexpected character U+00AD after `a`, expected characters that readers see'],
	],
	[
		'X1',
		'a\ufeff',
		'a\n\tb',
		['error Unexpected character U+FEFF after `a`, expected characters that readers see'],
	],
	[
		'X1',
		'<p>\ue000\ufffd</p>',
		'<p>☑\ufe0e</p>',
		[
			'1:1 warning Unexpected character U+E000, expected a character that every phone has',
			'1:1 warning Unexpected character U+FFFD, expected a character that every phone has',
		],
	],
	[
		'X3',
		'<p>a</p>\n<table><tr><td>a</td></tr></table>',
		'<p>a</p>\n<table><tbody><tr><td>a</td></tr></tbody></table>',
		[
			'2:8 error Unexpected `table><tr><td>a</td></tr></table>`, of which a browser makes `table><tbody><tr><td>a</td></tr></tbody>`, expected HTML that comes back from WeChat’s filter as it is',
		],
	],
	[
		'X3',
		"<p style='color:#333'>a</p>",
		'<p style="color:#333">a &amp; b</p>',
		[
			'1:1 error Unexpected `p style=\'color:#333\'>a</p>`, of which a browser makes `p style="color:#333">a</p>`, expected HTML that comes back from WeChat’s filter as it is',
		],
	],
	[
		'X3',
		'<p>a</p><p id="b">c</p>',
		'<p>a</p><p>c</p>',
		[
			'1:9 error Unexpected `>a</p><p id="b">c</p>`, of which a filter makes `>a</p><p>c</p>`, expected HTML that comes back from WeChat’s filter as it is',
		],
	],
	[
		'X3',
		'<p>a<br/></p>',
		'<p>a<br></p>',
		[
			'1:5 error Unexpected `<p>a<br/></p>`, of which a browser makes `<p>a<br></p>`, expected HTML that comes back from WeChat’s filter as it is',
		],
	],
	[
		'D1',
		'<p style="color:#222222" data-no-dark="">a</p>',
		'<p style="color:#222222">a</p>',
		[
			'1:1 error Unexpected contrast of 1.1 in dark mode (#222222 on #191919) at `a`, expected a contrast of 3 at least, and better 4.5',
		],
	],
	[
		'D1',
		'<p>a</p><p style="color:#f8f8f8">b</p>',
		'<p>a</p><p style="color:#595959">b</p>',
		[
			'1:9 error Unexpected contrast of 1.1 in light mode (#f8f8f8 on #ffffff) at `b`, expected a contrast of 3 at least, and better 4.5',
		],
	],
	[
		'D1',
		'<section style="background-color:#777777"><p style="color:#999999">b</p></section>',
		'<section style="background-color:#ffffff"><p style="color:#333333">b</p></section>',
		[
			'1:43 warning Unexpected contrast of 1.6 in light mode (#999999 on #777777) at `b`, expected a contrast of 3 at least, and better 4.5',
		],
	],
];

test.each(cases)('%s: %s', (rule, wrong, right, said) => {
	expect(findings(rule, wrong)).toEqual(said);
	expect(findings(rule, right)).toEqual([]);
});
