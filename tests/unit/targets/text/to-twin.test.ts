import type { Element, Nodes, Root } from 'hast';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../../../src/domain/i18n/locale.ts';
import type { DocumentContext } from '../../../../src/markdown/context.ts';
import { toTwin, type TwinFacts } from '../../../../src/targets/text/to-twin.ts';
import { expectGolden } from '../../../support/golden.ts';
import { kitchenSink } from '../../../support/kitchen-sink.ts';
import {
	documentContext,
	markdownCases,
	readCase,
	renderMarkdown,
} from '../../../support/markdown-fixture.ts';

const base = 'https://bimo.example/blog/a/';
const facts: TwinFacts = {
	title: 'A *title*: “quoted” <b>',
	description: 'What it says: a # b',
	language: 'en',
	canonical: base,
	authors: ['O’Neil', '张三'],
	license: 'https://creativecommons.org/licenses/by/4.0/',
};

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMath);
const golden = (locale: Locale): URL =>
	new URL(`../../../fixtures/kitchen-sink/twin.${locale}.md`, import.meta.url);

/** They show signs that only Bimo reads, `\\{#id}` after a heading: the words are right, read again they are signs. */
const showSigns = new Set(['code-inline', 'code-notes', 'headings-braces']);

const inputs: [string, string, DocumentContext][] = [
	...markdownCases.map((name): [string, string, DocumentContext] => {
		const { source, context } = readCase(name);
		return [name, source, context];
	}),
	...(await Promise.all(
		locales.map(async (locale): Promise<[string, string, DocumentContext]> => {
			return [`kitchen sink, ${locale}`, await kitchenSink(locale), documentContext({ locale })];
		}),
	)),
];

describe.each(inputs)('%s', (name, source, context) => {
	const { tree } = renderMarkdown(source, context);
	const twin = toTwin(tree, facts, base);
	const again = renderMarkdown(twin, { ...context, numbersSections: false }).tree;

	test('holds no HTML and no address that leads nowhere by itself', () => {
		visit(parser.parse(twin.replace(/^---\n[^]*?\n---\n/, '')), (node) => {
			expect(node.type).not.toBe('html');
			if (node.type === 'link' || node.type === 'image') expect(node.url).toMatch(/^[a-z]+:/);
		});
	});
	if (showSigns.has(name)) {
		test('says the same to whoever reads it without our signs', () => {
			const [, ...plain] = plainHeadings(twin);
			expect(plain).toEqual(headingsOf(tree));
		});
		return;
	}
	test('says the same when our own pipeline reads it again', () => {
		const [title, ...headings] = headingsOf(again);
		// A page has one title: a text has none of its level.
		expect(title).toBe('2 Atitlequotedb');
		expect(headings).toEqual(headingsOf(tree));
		expect(codeOf(again)).toEqual(codeOf(tree));
		expect(wordsOf(again).slice('Atitlequotedb'.length)).toBe(wordsOf(tree));
	});
});

test.each(locales)('the kitchen sink as Markdown, %s', async (locale) => {
	const { tree } = renderMarkdown(await kitchenSink(locale), documentContext({ locale }));
	expectGolden(toTwin(tree, facts, base), golden(locale));
});

/** Depth and words of each heading of the text. */
function headingsOf(tree: Root): string[] {
	const found: string[] = [];
	visit(tree, 'element', (node) => {
		const depth = /^h([1-6])$/.exec(node.tagName)?.[1];
		if (depth && node.properties['id'] !== 'footnote-label')
			found.push(`${depth} ${wordsOf(node)}`);
	});
	return found;
}

/** The same, as a reader of GitHub's Markdown sees them. */
function plainHeadings(twin: string): string[] {
	const found: string[] = [];
	visit(parser.parse(twin.replace(/^---\n[^]*?\n---\n/, '')), 'heading', (heading) => {
		let words = '';
		visit(heading, (node) => {
			if (node.type === 'text' || node.type === 'inlineCode') words += node.value;
		});
		found.push(`${heading.depth} ${words.replace(/[^\p{L}\p{N}]+/gu, '')}`);
	});
	return found;
}

/** Language and text of each listing and diagram. */
function codeOf(tree: Root): string[] {
	const found: string[] = [];
	visit(tree, 'element', ({ data }) => {
		if (data?.diagram) found.push(`mermaid\n${data.diagram.source.trim()}`);
		if (data?.code && !data.code.inline) found.push(`${data.code.lang}\n${data.code.text}`);
	});
	return found;
}

/** Letters and digits in reading order, of what an author wrote; formulas as TeX. */
function wordsOf(node: Nodes): string {
	return textOf(node).replace(/[^\p{L}\p{N}]+/gu, '');
}

function textOf(node: Nodes): string {
	// Within another block, where GitHub knows no alert, its sign is text.
	if (node.type === 'text')
		return node.value.replace(/\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]/g, '');
	if (!('children' in node)) return '';
	if (node.type !== 'element') return node.children.map(textOf).join(' ');
	if (isOurs(node)) return '';
	if (node.data?.math) return node.data.math.tex.replace(/\\tag\{\d+\}$/, '');
	const isListing = Boolean(node.data?.diagram) || classesOf(node).includes('code');
	const shown = node.children.filter((child) => !isListing || isCaption(child, node));
	return shown.map(textOf).join(' ');
}

/** A caption that bears a number; without one it names the language. */
function isCaption(child: Nodes, { data }: Element): boolean {
	return child.type === 'element' && child.tagName === 'figcaption' && Boolean(data?.numbered);
}

/** What the page says beside the text, and what is compared as code. */
function isOurs(node: Element): boolean {
	const classes = classesOf(node);
	const { properties, tagName, children } = node;
	return (
		tagName === 'pre' ||
		(classes.includes('callout-name') && !children.some(isHush)) ||
		properties['dataFootnoteBackref'] !== undefined ||
		properties['id'] === 'footnote-label' ||
		classes.some((each) => each === 'stamp' || each === 'hush')
	);
}

function classesOf({ properties }: Element): string[] {
	return [properties['className']].flat().map(String);
}

function isHush(node: Nodes): boolean {
	return node.type === 'element' && classesOf(node).includes('hush');
}
