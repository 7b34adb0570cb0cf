import { describe, expect, test } from 'vitest';
import { formatIssue } from '../../../src/domain/issue.ts';
import { annotateDocument, readDocument } from '../../../src/markdown/document.ts';
import { literalText } from '../../../src/markdown/mdx/literal.ts';
import { localImports } from '../../../src/markdown/mdx/local-imports.ts';
import { splitParts } from '../../../src/markdown/mdx/split-parts.ts';
import { unwrapComponents } from '../../../src/markdown/mdx/unwrap-components.ts';
import { toFeedHtml } from '../../../src/targets/feed/to-feed-html.ts';
import { renderHtml } from '../../../src/targets/web/render-html.ts';
import {
	documentContext,
	markdownCases,
	plainCode,
	readCase,
	renderMarkdown,
} from '../../support/markdown-fixture.ts';

const context = documentContext({ path: 'blog/a/en.mdx', file: 'en.mdx' });

/** A text in MDX, as the site and as everybody else takes it. */
function render(source: string) {
	const { tree, mdx, issues } = readDocument(source, context.file, context.locale);
	const annotated = annotateDocument(tree, context);
	const html = (): string => renderHtml(annotated.tree, plainCode(annotated.tree));
	const parts = splitParts(html());
	unwrapComponents(annotated.tree);
	return {
		...annotated,
		mdx,
		parts,
		html: html(),
		feed: toFeedHtml(annotated.tree, 'https://bimo.example/blog/a/'),
		issues: issues.map(formatIssue),
	};
}

const source = `---
title: T
---

import Tally from './Tally.astro';
import Badge from '../Badge.astro';

export const year = 2026;

## Counting <Badge>new</Badge> {#own}

A <Badge tone="a &amp; b" size={2} on {...rest}>*loud*</Badge> word, 比例 3:1, {'a < b'} and {42}{/* c */}.

<Tally start={{ at: [1,

2] }}>

- one **two**

<p slot="foot" className="x">Foot</p>

</Tally>

See [this](../b/zh.mdx#c)[^1].

[^1]: A note <Badge>below</Badge>.
`;

describe('a text with components', () => {
	const made = render(source);

	test('shows their children to everybody but the site', () => {
		expect(made.html).toContain('<h2 id="own"><a href="#own">Counting new</a></h2>');
		expect(made.html).toContain('<p>A <em>loud</em> word, 比例 3:1, a &lt; b and 42.</p>');
		expect(made.feed).toContain('<li>one <strong>two</strong></li>');
		expect(made.feed).toContain('<p>Foot</p>');
		expect(made.feed).toContain('A note below.');
	});

	test('has headings, links and a count of words as Markdown has', () => {
		expect(made.headings).toEqual([
			{ depth: 2, id: 'own', text: 'Counting new', own: { line: 10, column: 1 } },
		]);
		expect(made.links.map(({ url }) => url)).toContain('/zh/blog/b/#c');
		expect(made.stats.words).toBeGreaterThan(10);
	});

	test('leaves the site the same bytes around them', () => {
		expect(made.parts.join('')).toBe(made.html);
		expect(made.parts).toHaveLength(2 * (made.mdx?.holes.length ?? 0) + 1);
	});

	test('gives the site what has to run', () => {
		expect(made.mdx).toEqual({
			statements: [
				{
					code: "import Tally from './Tally.astro';\nimport Badge from '../Badge.astro';",
					line: 5,
				},
				{ code: 'export const year = 2026;', line: 8 },
			],
			holes: [
				{ name: 'Badge', attributes: '' },
				{ name: 'Badge', attributes: ' tone={"a & b"} size={2} on {...rest}' },
				{ name: 'Fragment', attributes: ' slot={"foot"}' },
				{ name: 'Tally', attributes: ' start={{ at: [1,\n\n2] }}' },
				{ name: 'Badge', attributes: '' },
			],
		});
	});

	test('notes each component once, with its place', () => {
		expect(made.issues).toEqual([
			[
				'en.mdx:10:13 note Unexpected <Badge> outside of the site, expected text [mdx/component]',
				'    Only the site shows components: feeds and exports show its children instead.',
			].join('\n'),
			[
				'en.mdx:14:1 note Unexpected <Tally> outside of the site, expected text [mdx/component]',
				'    Only the site shows components: feeds and exports show its children instead.',
			].join('\n'),
		]);
	});
});

test.each([
	[
		'<Chart />',
		'1:1 warning Unexpected <Chart /> without children, expected text for feeds and exports [mdx/no-children]',
	],
	[
		'A {year + 1} b',
		'1:3 warning Unexpected expression `{year + 1}`, expected a string or a number [mdx/expression]',
	],
	['<p style="x">a</p>', '1:1 warning Unexpected attribute `style` on <p>, expected none'],
	['<script>alert(1)</script>', '1:1 warning Unexpected <script>, expected harmless HTML'],
	['<bimo-component>a</bimo-component>', '1:1 warning Unexpected <bimo-component>'],
])('%s is told of', (text, told) => {
	expect(render(text).issues.join('\n')).toContain(`en.mdx:${told}`);
});

test('who says that a component means nothing elsewhere is not told of it again', () => {
	const { issues, html } = render('<Spacer>{/* nothing */}</Spacer>');
	expect(issues.join('\n')).toContain('note Unexpected <Spacer> outside of the site');
	expect(html).toBe('');
});

test.each([
	[
		'a\n\n<Tally>\n\nb\n',
		'3:1 error Unexpected end of the text, expected a closing tag for `<Tally>`',
	],
	['a {b c} d', '1:6 error Unexpected expression, expected JavaScript that can be read (Expected'],
	[
		'a\n\nx {',
		'3:3 error Unexpected end of file in expression, expected a corresponding closing brace',
	],
	[
		'# a\n\nimport x fro y\n',
		'3:10 error Unexpected import or export, expected JavaScript that can',
	],
	[
		'<a>b</c>',
		'1:5 error Unexpected closing tag `</c>`, expected corresponding closing tag for `<a>`',
	],
	['<!-- a -->', '1:1 error Unexpected character `!`'],
])('%j is an error at its place, and shows as source', (text, told) => {
	const { issues, html, mdx } = render(`---\ntitle: T\n---\n${text}`);
	const [line = '', ...rest] = told.split(':');
	expect(issues).toHaveLength(1);
	expect(issues[0]).toContain(`en.mdx:${Number(line) + 3}:${rest.join(':')}`);
	expect(issues[0]).toContain('[mdx/syntax]\n    ');
	expect(mdx).toBeUndefined();
	expect(html).toContain('<code');
	expect(html).not.toContain('title: T');
});

test('HTML in MDX is cleaned as in Markdown', () => {
	const { html } = render(
		'<details open={true}>\n<summary>More</summary>\n\nText <kbd onclick="x">K</kbd>\n\n</details>\n\n<a href="javascript:x">a</a> b',
	);
	expect(html).toContain('<details open><summary>More</summary>');
	expect(html).toContain('<kbd>K</kbd>');
	expect(html).toContain('<a>a</a> b');
});

test.each([
	'<Quote text="**注意：**后面" />',
	'<Quote\n\ttext="**注意：**后面"\n/>\n\n**注意：**后面',
])('%j leaves attributes alone', (text) => {
	expect(render(text).mdx?.holes).toEqual([
		{ name: 'Quote', attributes: ' text={"**注意：**后面"}' },
	]);
});

test.each([
	['**注意：**后面 {#loose} `{code}`', '<strong>注意：</strong>后面 {#loose} <code>{code}</code>'],
	['\\{a} \\<b>', '{a} &lt;b>'],
	['<Quote>**注意：**后面</Quote>', '<p><strong>注意：</strong>后面</p>'],
	['<Quote>\n\n- a\n\n</Quote>', '<ul>\n<li>a</li>\n</ul>'],
	['<>a *b*</>', '<p>a <em>b</em></p>'],
	['a <Fragment>b</Fragment>', 'a b'],
])('%s shows as %s', (text, shown) => {
	expect(render(text).html).toContain(shown);
});

// What means something else in MDX: expressions, tags, indented code.
const isPlain = (text: string): boolean => !/[<{]|^(?: {4}|\t)/m.test(text);
const plain = markdownCases.filter((name) => isPlain(readCase(name).source));

test('there are plain texts to compare', () => expect(plain.length).toBeGreaterThan(3));

test.each(plain)('the case %s is the same in MDX', (name) => {
	const { source: text, context: own } = readCase(name);
	const file = own.file.replace(/md$/, 'mdx');
	const { web, feed } = renderMarkdown(text, own);
	const inMdx = renderMarkdown(text, { ...own, file });
	expect(inMdx.web).toBe(web);
	expect(inMdx.feed).toBe(feed);
});

test.each([
	['1', '1'],
	[' -2.50 ', '-2.5'],
	["'a\\'b'", "a'b"],
	['"\\u4e2d\\n"', '中\n'],
	['`a\\u{1F600}`', 'a😀'],
	['true', ''],
	['null', ''],
	['/* a */ // b', ''],
	['`a${b}`', undefined],
	['a', undefined],
	['1 + 1', undefined],
	["'a' + 'b'", undefined],
])('the expression {%s} says %j', (code, text) => {
	expect(literalText(code)).toBe(text);
});

test('imports by relative paths are found with their places', () => {
	const code =
		"import A, { b } from './A.astro';\nimport '../b.css';\nimport c from 'c';\nexport { d } from './d.ts?raw';";
	expect(localImports([{ code, line: 5 }])).toEqual([
		{ path: './A.astro', line: 5, column: 23 },
		{ path: '../b.css', line: 6, column: 9 },
		{ path: './d.ts', line: 8, column: 20 },
	]);
});

test('directives and formulas hold components, and stand in them', () => {
	const { html, parts } = render(
		':::note[Mind]\n\nA <Tally>word</Tally>.\n\n:::\n\n<Tally>\n\n:::details[More]\n\n$a_{1}$\n\n:::\n\n</Tally>\n',
	);
	expect(html).toContain('<p>A word.</p>');
	expect(html).toContain('<summary>More</summary>');
	expect(html).toContain('<msub>');
	expect(parts.join('')).toBe(html);
});

test('no text in Markdown can pass for a component', () => {
	const { web } = renderMarkdown(
		'<bimo-component data-index="0">a</bimo-component>\n\nb <bimo-component data-index=0></bimo-component>',
		documentContext(),
	);
	expect(web).not.toContain('<bimo-component');
});
