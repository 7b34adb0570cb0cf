import { expect, test } from 'vitest';
import { readDiff } from '../../../../src/markdown/code/diff.ts';
import { readNotes } from '../../../../src/markdown/code/notes.ts';

const linesOf = (source: string): Record<string, number[]> =>
	Object.fromEntries([...readNotes(source).lines].map(([kind, lines]) => [kind, [...lines]]));

test.each([
	['a // [!code ++]', 'a', { ins: [1] }],
	['a # [!code --]', 'a', { del: [1] }],
	['a -- [!code focus]', 'a', { focus: [1] }],
	['a /* [!code hl] */', 'a', { mark: [1] }],
	['<a> <!-- [!code highlight] -->', '<a>', { mark: [1] }],
	['(a) ;; [!code error]', '(a)', { error: [1] }],
	['a % [!code warning]', 'a', { warning: [1] }],
	['{/* [!code ++] */}\n<a/>', '<a/>', { ins: [1] }],
	['a // [!code ++] [!code focus]', 'a', { ins: [1], focus: [1] }],
	['a // why [!code ++]', 'a // why', { ins: [1] }],
	['a // [!code ++:2]\nb\nc', 'a\nb\nc', { ins: [1, 2] }],
	['# [!code ++:9]\na\nb', 'a\nb', { ins: [1, 2] }],
	['a\n\nb // [!code ++]', 'a\n\nb', { ins: [3] }],
	['a = "[!code ++]"', 'a = "[!code ++]"', {}],
	['a // [!!code ++]', 'a // [!code ++]', {}],
	['a // [!code focus] more', 'a // [!code focus] more', {}],
])('%o', (source, text, lines) => {
	expect(readNotes(source).text).toBe(text);
	expect(linesOf(source)).toEqual(lines);
	expect(readNotes(source).problems).toEqual([]);
});

test('marks a word in the lines that follow', () => {
	expect(readNotes('x\n// [!code word:a b:2]\na b\nc\na b').words).toEqual([
		{ text: 'a b', from: 2, to: 3 },
	]);
	expect(readNotes('x // [!code word:x]\nx').words).toEqual([{ text: 'x', from: 1, to: 2 }]);
});

test.each([
	['a // [!code focs]', 'unknown-note', 'Did you mean `[!code focus]`?'],
	['a // [!code wrod:x]', 'unknown-note', 'Did you mean `[!code word]`?'],
	['a // [!code __proto__]', 'unknown-note', 'There are: ++, --,'],
	['a // [!code ++:0]', 'bad-note', 'As in `[!code ++:2]`'],
	['a // [!code ++:1000]', 'bad-note', 'As in `[!code ++:2]`'],
	['a // [!code word]', 'bad-note', 'As in `[!code word:name]`.'],
])('%o is a problem, and stays', (source, code, hint) => {
	const { text, problems } = readNotes(`first\n${source}`);
	expect(text).toBe(`first\n${source}`);
	expect(problems).toMatchObject([{ code, line: 2, at: 5 }]);
	expect(problems[0]?.hint).toContain(hint);
});

test.each([
	['  a\n- b\n+ c', { text: 'a\nb\nc', ins: [3], del: [2] }],
	['  a\n-   b\n+   c\n\n  d', { text: 'a\n  b\n  c\n\nd', ins: [3], del: [2] }],
	['a\n-b\n+c', { text: 'a\nb\nc', ins: [3], del: [2] }],
	['a', { text: 'a', ins: [], del: [] }],
])('the diff %o', (source, read) => {
	expect(readDiff(source)).toEqual(read);
});
