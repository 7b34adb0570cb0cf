import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CodeMeta, readCodeMeta } from '../../../../src/markdown/code/meta.ts';

const nothing: CodeMeta = { lines: [], marks: [], problems: [] };
const range = (from: number, to = from): [number, number] => [from, to];

test.each<[meta: string, read: Partial<CodeMeta>]>([
	['', {}],
	['title="a b.js"', { title: 'a b.js' }],
	['title=\'a "b"\'', { title: 'a "b"' }],
	['title="say \\"hi\\" C:\\\\x"', { title: 'say "hi" C:\\x' }],
	['[a b.ts]', { title: 'a b.ts' }],
	['caption="Why" {#lst:why-1}', { caption: 'Why', id: 'lst:why-1' }],
	['{#图一}', { id: '图一' }],
	['{1, 3-5}', { lines: [{ kind: 'mark', ranges: [range(1), range(3, 5)], at: 0 }] }],
	['{1}{2}', { lines: [1, 2].map((n, i) => ({ kind: 'mark', ranges: [range(n)], at: i * 3 })) }],
	['mark={2}', { lines: [{ kind: 'mark', ranges: [range(2)], at: 0 }] }],
	[
		'add={2} rem={3}',
		{
			lines: [
				{ kind: 'ins', ranges: [range(2)], at: 0 },
				{ kind: 'del', ranges: [range(3)], at: 8 },
			],
		},
	],
	['focus={2}', { lines: [{ kind: 'focus', ranges: [range(2)], at: 0 }] }],
	[
		'"a" ins=\'b\' del=/c\\/d/',
		{
			marks: [
				{ kind: 'mark', text: 'a', at: 0 },
				{ kind: 'ins', text: 'b', at: 4 },
				{ kind: 'del', pattern: 'c\\/d', at: 12 },
			],
		},
	],
	['showLineNumbers', { numbers: true }],
	['showLineNumbers=false', { numbers: false }],
	['showLineNumbers=7', { numbers: true, start: 7 }],
	['startLineNumber=5', { numbers: true, start: 5 }],
	['startLineNumber=5 showLineNumbers=false', { numbers: false, start: 5 }],
	[':line-numbers', { numbers: true }],
	[
		':line-numbers=5 {1}',
		{
			numbers: true,
			start: 5,
			lines: [{ kind: 'mark', ranges: [range(1)], at: 16 }],
		},
	],
	[':no-line-numbers', { numbers: false }],
	['wrap', { wrap: true }],
	['wrap=false', { wrap: false }],
	['collapse', { collapse: true }],
	['collapse=false', { collapse: false }],
	['collapse={3-12}', { lines: [{ kind: 'collapse', ranges: [range(3, 12)], at: 0 }] }],
	['lang="js"', { lang: 'js' }],
	['lang=js', { lang: 'js' }],
])('%s', (source, read) => {
	expect(readCodeMeta(source)).toEqual({ ...nothing, ...read });
});

test.each<[meta: string, code: string, message: string, hint: string]>([
	['titel="x"', 'unknown-option', '`titel="x"`', 'Did you mean `title`?'],
	['warp', 'unknown-option', '`warp`', 'Did you mean `wrap`?'],
	[':line-number', 'unknown-option', '`:line-number`', 'Did you mean `:line-numbers`?'],
	['frame="none"', 'unknown-option', '`frame="none"`', 'There are: title, caption'],
	['__proto__=1', 'bad-option', '`__proto__=1`', 'Lines: `{1,3-5}`'],
	['constructor', 'unknown-option', '`constructor`', 'There are:'],
	['title=', 'bad-option', 'something like `title="a.js"`', 'quotation marks'],
	['title="open', 'bad-option', '`title="open`', 'quotation marks'],
	['{a}', 'bad-option', '`{a}`', 'Lines: `{1,3-5}`'],
	['{0}', 'bad-option', '`{0}`', 'Lines: `{1,3-5}`'],
	['{5-2}', 'bad-option', '`{5-2}`', 'Lines: `{1,3-5}`'],
	['{1,,2}', 'bad-option', '`{1,,2}`', 'Lines: `{1,3-5}`'],
	["{'label':1}", 'bad-option', "`{'label':1}`", 'Lines: `{1,3-5}`'],
	['focus="x"', 'bad-option', 'something like `focus={2-4}`', 'counted from 1'],
	['wrap=maybe', 'bad-option', 'something like `wrap=false`', 'counted from 1'],
	['startLineNumber=x', 'bad-option', 'something like `startLineNumber=5`', 'counted from 1'],
	[`{${'1,'.repeat(200)}1}`, 'bad-option', '…`', 'Lines: `{1,3-5}`'],
])('%s is a problem', (source, code, message, hint) => {
	const { problems } = readCodeMeta(source);
	expect(problems).toEqual([
		{
			code,
			message: expect.stringContaining(message) as string,
			hint: expect.stringContaining(hint) as string,
			at: 0,
		},
	]);
});

test('reads any meta, and places each problem within it', () => {
	const part = fc.constantFrom(
		'{',
		'}',
		'1',
		',',
		'-',
		'"',
		"'",
		'/',
		'[',
		']',
		'=',
		' ',
		'mark',
		':',
		'\\',
	);
	fc.assert(
		fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
			const source = parts.join('');
			for (const { at } of readCodeMeta(source).problems) expect(source[at]).toMatch(/\S/);
		}),
	);
});
