import fc from 'fast-check';
import type { Element, Root, Text } from 'hast';
import { expect, test } from 'vitest';
import { setData } from '../../../../../src/markdown/set-data.ts';
import { visit } from '../../../../../src/markdown/visit.ts';
import { lostText } from '../../../../../src/targets/wechat/check/lost-text.ts';
import { themes } from '../../../../../src/targets/wechat/themes/themes.ts';
import { toWechat } from '../../../../../src/targets/wechat/to-wechat.ts';
import {
	documentContext,
	markdownCases,
	readCase,
	renderMarkdown,
} from '../../../../support/markdown-fixture.ts';

const element = (
	tagName: string,
	children: Element['children'],
	data: Parameters<typeof setData>[1] = {},
): Element => setData({ type: 'element', tagName, properties: {}, children }, data);
const text = (value: string): Text => ({ type: 'text', value });
const added = (value: string): Text => ({ type: 'text', value, data: { added: true } });
const root = (...children: Root['children']): Root => ({ type: 'root', children });
const said = (source: Root, article: Root): string[] =>
	lostText(source, article, 'a.md').map(
		({ line, message }) =>
			`${line ?? '-'} ${message.replace(', expected every word of the text, and no others', '')}`,
	);

test('white space, spaces between scripts and unseen characters make no difference', () => {
	const source = root(element('p', [text('笔墨Bimo\n  是\u200b系统')]));
	expect(said(source, root(element('p', [text('笔墨 Bimo\u00a0是系统')])))).toEqual([]);
});

test('words that are lost, with their line', () => {
	const source = root(
		element('p', [text('The first paragraph. ')], { line: 3 }),
		element('p', [text('The second one, '), element('b', [text('bold')])], { line: 5 }),
	);
	const article = root(element('p', [text('The first paragraph.'), text('The second one,')]));
	expect(said(source, article)).toEqual(['5 Unexpected loss of `bold`']);
	expect(said(source, root())).toEqual([
		'3 Unexpected loss of `Thefirstparagraph.`',
		'5 Unexpected loss of `Thesecondone,`',
		'5 Unexpected loss of `bold`',
	]);
});

test('words from nowhere, unless they are marked as such', () => {
	const source = root(element('p', [text('A paragraph of words')]));
	const article = root(
		element('p', [added('• '), text('A paragraph of words'), added('[1]'), text(' more')]),
	);
	expect(said(source, article)).toEqual(['- Unexpected words that the text has not: `more`']);
});

test('a word is in the article as often as in the text', () => {
	const source = root(element('p', [text('again')]), element('p', [text('again')], { line: 2 }));
	expect(said(source, root(element('p', [text('again')])))).toEqual([
		'2 Unexpected loss of `again`',
	]);
});

test('footnotes may move to the end, short words with them', () => {
	const [note, words] = [
		element('li', [text('A note.')]),
		element('p', [text('Some words of a text')]),
	];
	expect(
		said(
			root(note, element('p', [text('.')]), words),
			root(words, element('p', [text('.')]), note),
		),
	).toEqual([]);
});

test('formulas and diagrams are compared by their sources', () => {
	const math = (tex: string, line: number): Element =>
		element('math', [text('x²')], { math: { tex, display: false }, line });
	const [a, b] = [math('a^2', 1), math('b^2', 2)];
	expect(said(root(a, b), root(b, a))).toEqual([]);
	expect(said(root(a, b), root(a))).toEqual(['2 Unexpected loss of the formula or diagram `b^2`']);
	expect(said(root(a), root(a, a))).toEqual(['1 Unexpected words that the text has not: `a^2`']);
});

test('of many places five are named', () => {
	const words = Array.from({ length: 9 }, (_, index) => element('p', [text(`word${index}`)]));
	expect(said(root(...words), root())).toHaveLength(6);
	expect(said(root(...words), root()).at(-1)).toBe('- Unexpected loss of 4 more');
});

const listing = (code: string, line = 1): Element => {
	const data = { code: { lang: 'js', text: code }, line };
	return element('pre', [element('code', [text(code)], data)]);
};
const shownCode = (...parts: Element['children']): Root => root(element('code', parts));
const br = element('br', []);

test('code keeps every line and every space; a tab is some', () => {
	const source = root(listing('if (a) {\n\tb  = 1\n\n}\n'));
	const good = shownCode(
		added('1'),
		text('if\u00a0(a)\u00a0{'),
		br,
		text('\u00a0\u00a0\u00a0\u00a0b\u00a0\u00a0=\u00a01'),
		br,
		added('\u00a0'),
		br,
		text('}'),
	);
	expect(said(source, good)).toEqual([]);
	const codeSays = (...parts: Element['children']): string | undefined =>
		said(source, shownCode(...parts))[0]?.replace(/, expected .*/s, '');
	expect(codeSays(text('if (a) {'), text('b  = 1'), br, text('}'))).toBe(
		'1 Unexpected 2 lines of code for the 4 of the text',
	);
	expect(codeSays(text('if (a) {'), br, text(' b = 1'), br, br, text('}'))).toBe(
		'1 Unexpected line of code ` b = 1` for ` b  = 1`',
	);
	expect(codeSays(text('if (a) {'), br, text('b  = 1'), br, br, text('}'))).toBe(
		'1 Unexpected line of code `b  = 1` for ` b  = 1`',
	);
});

function article(tree: Root, locale: 'en' | 'zh'): Root {
	return toWechat(tree, {
		locale,
		theme: themes.ink,
		base: 'https://bimo.example/blog/a/',
		images: new Map(),
		math: () => undefined,
		code: [],
		terms: new Map(),
		termMode: 'notes',
		published: new Map(),
	}).root;
}

test.each(markdownCases)('nothing is lost of %s', (name) => {
	const { source, context } = readCase(name);
	const { tree } = renderMarkdown(source, context);
	expect(lostText(tree, article(tree, context.locale), 'a.md')).toEqual([]);
});

const long = `# One

Some words, **bold** ones and [a link](https://example.com/a), with a note.[^1]

- item one
- item two
  1. inner 项目

| a | bb |
| - | -- |
| 甲 | 乙乙 |

\`\`\`js
const a = 1;
\`\`\`

> [!NOTE]
> A callout.

[^1]: The note itself.
`;

test('whatever text an article loses is found', () => {
	const { tree } = renderMarkdown(long, documentContext());
	const texts: { node: Element; at: number }[] = [];
	const made = article(tree, 'en');
	visit(made, 'element', (node) => {
		for (const [at, child] of node.children.entries()) {
			if (child.type === 'text' && !child.data?.added && child.value.trim())
				texts.push({ node, at });
		}
	});
	expect(texts.length).toBeGreaterThan(12);
	fc.assert(
		fc.property(fc.constantFrom(...texts), ({ node, at }) => {
			const [gone] = node.children.splice(at, 1, added('x'));
			const issues = lostText(tree, made, 'a.md');
			if (gone) node.children[at] = gone;
			expect(issues.length).toBeGreaterThan(0);
		}),
	);
});
