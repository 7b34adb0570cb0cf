import { expect, test } from 'vitest';
import { bodyOf, convert, ledgerOf, problemsOf } from './chapter-harness.ts';

test.each([
	['one title', '# T\n\n## A\n\n### B\n', '## A\n\n### B\n'],
	['two', '# T\n\n# U\n\n## A\n', '## U\n\n### A\n'],
	['underlined ones', 'T\n=\n\nU `#`\nv #\n===\n\nA\n---\n', '## U `#` v \\#\n\n### A\n'],
	['underlined ones stay where nothing moves', 'T\n=\n\nA\n---\n', 'A\n---\n'],
	[
		'links in underlined ones',
		'# T\n\n# U\n\nA [x](b.md)\n[[b]] {#q .c} \n---\n',
		'## U\n\n### A [x](../b/en.md) [b](../b/en.md) {#q}\n',
	],
	['ids', '# T {#t}\n\n# U {#u}\n\n## A {#a}\n', '## U {#u}\n\n### A {#a}\n'],
	[
		'attributes',
		'# T\n\n## A {.x #a y=z}\n\n## B {: .c}\n\n## C {-} ##\n',
		'## A {#a}\n\n## B\n\n## C\n',
	],
	[
		'braces of the author',
		'# T\n\n## A {b}\n\n## `x {.y}`\n\n## C \\{.z}\n',
		'## A {b}\n\n## `x {.y}`\n\n## C \\{.z}\n',
	],
	['the sixth', '# T\n\n# U\n\n###### F\n', '## U\n\n###### F\n'],
	['a title that is not first', 'Words.\n\n# T\n\n## A\n', 'Words.\n\n## T\n\n### A\n'],
	['a title with a picture', '# T ![p](p.png)\n\n## A\n', '## T ![p](./p.png)\n\n### A\n'],
	[
		'in quotations and items',
		'# T\n\n# U\n\n> # A\n> b\n\n- ## C\n',
		'## U\n\n> ## A\n> b\n\n- ### C\n',
	],
	['in code', '# T\n\n~~~sh\n# a\n~~~\n\n    # b\n', '~~~sh\n# a\n~~~\n\n    # b\n'],
	['contents before it', '[TOC]\n\n# T\n\nx\n', 'x\n'],
])('%s', (_, source, expected) => {
	const made = convert(source);
	expect(made.title).toBe('T');
	expect(bodyOf(made)).toBe(expected);
	expect(problemsOf(made)).toEqual([]);
});

test('a title in front matter keeps another one in the text', () => {
	const own = '---\ntitle: Other\ndescription: D.\n---\n\n# T\n\n## A\n';
	expect(bodyOf(convert(own))).toBe('## T\n\n### A\n');
	const same = '---\ntitle: The `T`\ndescription: D.\n---\n\n# The *t*\n\n## A\n';
	expect(bodyOf(convert(same))).toBe('## A\n');
});

test('the ledger says what moved and what is gone', () => {
	expect(ledgerOf(convert('# [T](b.md)\n\nx\n\n# U {.c}\n\n###### F\n'))).toEqual([
		'1 converted title: “T” is the title in front matter',
		'1 lost link in the title: b.md',
		'1 converted description: it is the first sentence of the text',
		'5 converted headings: all are one level lower: the first level is the title of the chapter',
		'5 dropped attributes of a heading: .c',
		'7 dropped level of a heading: it stays at the sixth, the lowest',
	]);
});
