import { describe, expect, test } from 'vitest';
import { disarm } from '../../../../src/import/landscape/text/disarm.ts';

const body = (text: string): string => disarm(text, 1).body;

describe('what runs is gone, whatever it is hidden in', () => {
	test.each([
		['a <script>x()</script> b', 'a  b'],
		['a <scr<script></script>ipt>x()</script> b', 'a x() b'],
		['<iframe src="https://x.example"></iframe>\n\nb', '\n\nb'],
		['<img src=x onerror=alert(1)>', '<img>'],
		['<a href="java&#115;cript:x()">w</a>', '<a>w</a>'],
		['<a href="javascript&colon;x()">w</a>', '<a>w</a>'],
		['[w](javascript:x())', 'w'],
		['[w](JAVA\tSCRIPT:x())', '[w](JAVA\tSCRIPT:x())'],
		['![w](data:image/png;base64,AA)', 'w'],
		['<javascript:x()>', ''],
		['import X from "./x.jsx"\n\nb', '\n\nb'],
		['<Chart data="1" /> b', ' b'],
		['a {{ x }} b', 'a `{{ x }}` b'],
	])('%s', (text, expected) => {
		expect(body(text)).toBe(expected);
	});
});

test('braces are shown as code in MDX alone, and code stays as it is', () => {
	expect(body('a {b} c')).toBe('a {b} c');
	expect(body('import X from "x"\n\na {b} c')).toBe('\n\na `{b}` c');
	const code = '```html\n<script>x()</script>\n{{ y }}\n```\n';
	expect(body(code)).toBe(code);
	expect(body('`<script>`')).toBe('`<script>`');
});

test('everything is said with its line, and lines keep their numbers', () => {
	const { body: text, disarmed } = disarm('a\n\n<script>\nx()\n</script>\n\n{{ y }}\n', 10);
	expect(text.split('\n')).toHaveLength(8);
	expect(disarmed.map(({ what, line }) => `${line} ${what}`)).toEqual([
		'12 HTML <script>',
		'16 template',
	]);
});

test('many openings take no more time than their number', () => {
	const text = '<script '.repeat(50_000);
	expect(body(text)).not.toContain('<script');
	expect(body(`<div>\n${'<a "'.repeat(40_000)}`)).toContain('<a "');
});
