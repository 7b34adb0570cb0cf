import fc from 'fast-check';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import type { Dialect } from '../../../../src/import/markdown/chapter.ts';
import { parseMarkdown } from '../../../../src/markdown/parse.ts';
import { readDocument } from '../../../../src/markdown/document.ts';
import { visit } from '../../../../src/markdown/visit.ts';
import { bodyOf, convert, problemsOf } from './chapter-harness.ts';

/** All code of a text, byte for byte, in order. */
function codeIn(text: string): string[] {
	const found: string[] = [];
	visit(parseMarkdown(`\n${text}`), (node) => {
		if (node.type !== 'code' && node.type !== 'inlineCode') return;
		const { start, end } = node.position ?? {};
		found.push(`\n${text}`.slice(start?.offset, end?.offset));
	});
	return found;
}

// What other tools would read, and what ends or begins something in Markdown.
const codeLine = fc.constantFrom(
	'---',
	'# comment',
	'a: 1',
	'',
	'  indented',
	'{{< figure src="p.png" >}}',
	'{{% /note %}}',
	'{{% note %}}',
	'{% endhint %}',
	'{% hint style="info" %}',
	'[x](b.md) [[b]]',
	'===',
	':::',
	':::note',
	'<!--more-->',
	'[TOC]',
	'{.class}',
	'| a | b |',
	'> quoted',
	'- item',
	'``',
	'{{ .Site }}',
	'+++',
);

const fence = fc
	.record({
		sign: fc.constantFrom('```', '~~~', '````', '~~~~~'),
		language: fc.constantFrom('', 'yaml', 'sh', 'js title="a"'),
		lines: fc.array(codeLine, { maxLength: 5 }),
	})
	.map(({ sign, language, lines }) => [`${sign}${language}`, ...lines, sign]);

const longer = fc
	.array(codeLine, { maxLength: 3 })
	.map((lines) => ['`````md', '```', ...lines, '```', '`````']);
const indented = fc
	.array(codeLine, { minLength: 1, maxLength: 3 })
	.map((lines) => ['', ...lines.map((line) => `    ${line}`), '']);
const inQuote = fence.map((lines) => lines.map((line) => `> ${line}`));
const inItem = fence.map((lines) =>
	lines.map((line, at) => (at === 0 ? `- ${line}` : `  ${line}`)),
);
const code = fc.oneof(fence, longer, indented, inQuote, inItem);

const prose = fc.constantFrom(
	['Words with `{{< code >}}` and `[x](b.md)`.'],
	['Words, [a link](b.md#x) and ![a picture](p.png).'],
	['## Section {#own}'],
	['Under', '-----'],
	['# Another'],
	['> A quotation.'],
	['- one', '- two'],
	['| a | b |', '| --- | --- |', '| `c` | d |'],
	['<a name="x"></a>'],
	['[r]: b.md "t"'],
	['Table: A caption'],
);

const wrapped: Record<Dialect, readonly (readonly [string, string])[]> = {
	plain: [],
	mdbook: [],
	hugo: [
		['{{% note %}}', '{{% /note %}}'],
		['{{< hint warning >}}', '{{< /hint >}}'],
		['{{% expand "M" %}}', '{{% /expand %}}'],
		['{{< unknown >}}', '{{< /unknown >}}'],
		['{{< steps >}}', '{{< /steps >}}'],
	],
	gitbook: [
		['{% hint style="info" %}', '{% endhint %}'],
		['{% tabs %}\n{% tab title="A" %}', '{% endtab %}\n{% endtabs %}'],
		['{% unknown %}', '{% endunknown %}'],
	],
};

const textFor = (dialect: Dialect) =>
	fc
		.array(
			fc.oneof(
				code,
				prose,
				...wrapped[dialect].map(([open, close]) =>
					fc.oneof(code, prose).map((lines) => [open, '', ...lines, '', close]),
				),
			),
			{ maxLength: 8 },
		)
		.map((blocks) => blocks.map((lines) => lines.join('\n')).join('\n\n'));

/** All that is in the source, in order; code that the conversion makes of tags may stand between. */
function ofSource(found: readonly string[], source: readonly string[]): string[] {
	let next = 0;
	return found.filter((code) => {
		const isExpected = code === source[next];
		if (isExpected) next++;
		return isExpected || !/^`+\s?(?:\{\{|\{%)/.test(code);
	});
}

describe('random mixtures of blocks', () => {
	test.each(['plain', 'mdbook', 'hugo', 'gitbook'] as const)('%s: all code stays', (dialect) => {
		fc.assert(
			fc.property(textFor(dialect), (text) => {
				const made = bodyOf(convert(text, { dialect }));
				expect(ofSource(codeIn(made), codeIn(text))).toEqual(codeIn(text));
			}),
			{ numRuns: 300 },
		);
	});

	test('plain: once is enough, no word is lost, and Bimo has nothing against it', () => {
		fc.assert(
			fc.property(textFor('plain'), (text) => {
				const once = convert(text);
				expect(convert(once.text).text).toBe(once.text);
				expect(problemsOf(once).filter(({ severity }) => severity === 'error')).toEqual([]);
				const words = (source: string) =>
					// Where these stand outside of code, they are changed, as declared.
					toString(readDocument(source, 'a.md', 'en').tree)
						.replaceAll('[[b]]', 'b')
						.replace(/\{\.class\}|\[TOC\]/g, '')
						.replace(/\s+/g, '');
				const taken = once.ledger.some(({ what }) => what === 'title') ? once.title : '';
				expect((taken + words(`\n${bodyOf(once)}`)).replace(/\s+/g, '')).toEqual(
					words(`\n${text}`),
				);
			}),
			{ numRuns: 300 },
		);
	});
});

describe('large and hostile texts end', () => {
	test.each([
		['shortcodes', '{{< figure src="p.png" >}}\n\n', 5_000],
		['shortcodes in a line', 'a {{< x >}} ', 5_000],
		['pairs', '{{% note %}}a{{% /note %}}\n', 3_000],
		['nested', '{{% note %}}\n', 3_000],
		['half tags', '{{< a "\\" ', 50_000],
		['ends', '{{< /a >}}', 5_000],
		['brackets', '[[', 50_000],
		['half links', '![a](', 50_000],
		['anchors', '<a name=x', 50_000],
		['braces', '{.a ', 50_000],
		['headings', '# a {.x}\n', 3_000],
		['half comments', '<!--', 50_000],
		['links', '[a](b.md) ', 5_000],
		['wiki links in one line', '[[b]] ', 30_000],
		['openings', '{{', 100_000],
	])('%s', (_, piece, count) => {
		const made = convert(piece.repeat(count), { dialect: 'hugo' });
		expect(made.text.length).toBeGreaterThan(count);
	});

	test('nested pairs that close', () => {
		const text = '{{% note %}}\n'.repeat(500) + 'a\n' + '{{% /note %}}\n'.repeat(500);
		expect(bodyOf(convert(text, { dialect: 'hugo' }))).toContain('\na\n');
	});
});
