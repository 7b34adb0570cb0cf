import { describe, expect, test } from 'vitest';
import { bodyOf, convert, ledgerOf } from './chapter-harness.ts';

describe('lines that speak to another tool go without changing what stands around', () => {
	test.each([
		['lists stay apart', '- a\n\n[TOC]\n\n- b\n', '- a\n\n<!-- toc -->\n\n- b\n'],
		['by attributes too', '- a\n\n{.x}\n\n- b\n', '- a\n\n<!-- attributes -->\n\n- b\n'],
		['below words', 'Words\n{.x}\n\nMore\n', 'Words\n\nMore\n'],
		['below a table', '| a |\n| - |\n| b |\n{.x}\n', '| a |\n| - |\n| b |\n'],
		['first of all', '[TOC]\n\nWords\n', 'Words\n'],
		['with attributes of its own', 'a\n\n[TOC]\n{.x}\n', 'a\n\n<!-- toc -->\n'],
		['no new code', '## H\n{.x}\n    words\n', '## H\n{.x}\n    words\n'],
		['no new heading', 'a\n{.x}\n: b\n', 'a\n: b\n'],
		['formulas', '$$\n{x=1}\n$$\n', '$$\n{x=1}\n$$\n'],
	])('%s', (_, source, expected) => {
		expect(bodyOf(convert(source))).toBe(expected);
	});

	test('braces of formulas are no variables', () => {
		const text = 'So $\\frac{{a}}{{b}}$ is.\n';
		expect(bodyOf(convert(text, { dialect: 'gitbook' }))).toBe(text);
	});

	test('the ledger says what stays', () => {
		expect(ledgerOf(convert('## H\n{.x}\n    words\n'))).toContain(
			'2 lost attributes of a block: .x: it stays in the text',
		);
	});
});

describe('a description out of the text', () => {
	test.each([
		['no sentence with a hole in it', 'See ![a](b.png) there.\n\nSteam burns.\n', 'Steam burns.'],
		['nor with a link that has no words', 'See [](b.md).\n\nIt is.\n', 'It is.'],
		['nor one with a tag in it', 'Of {{< x >}}.\n\nIt is.\n', 'It is.'],
		['a badge in front', '![a](b.png) Steam burns. So.\n', 'Steam burns.'],
	])('%s', (_, source, expected) => {
		expect(convert(source).description).toBe(expected);
	});
});

test('a link to the title of another chapter leads to that chapter', () => {
	const made = convert('[b](b.md#the-b) [c](b.md#more)\n', {
		titleId: (path) => (path === 'guide/b.md' ? 'the-b' : undefined),
	});
	expect(bodyOf(made)).toBe('[b](../b/en.md) [c](../b/en.md#more)\n');
});

test('a file that is shown as code', () => {
	const text = 'a\n\n{{< readfile file="x.rs" code="true" lang="rust" >}}\n\nb\n';
	expect(bodyOf(convert(text, { dialect: 'hugo' }))).toBe(
		'a\n\n```rust\n// ANCHOR: a\nfn main() {\n    run();\n}\n// ANCHOR_END: a\nmod other;\n```\n\nb\n',
	);
});
