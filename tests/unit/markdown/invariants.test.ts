import type { Element, Root } from 'hast';
import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { messages } from '../../../src/domain/i18n/messages.ts';
import { pageIds } from '../../../src/domain/page-ids.ts';
import { readDocument } from '../../../src/markdown/document.ts';
import { markdownCases, readCase, renderMarkdown } from '../../support/markdown-fixture.ts';

function elementsOf(tree: Root): Element[] {
	const found: Element[] = [];
	visit(tree, 'element', (node) => {
		found.push(node);
	});
	return found;
}

/** What a browser reads: the HTML parsed once more, so that a mutation would show. */
const parse = (html: string): Element[] => elementsOf(fromHtml(html, { fragment: true }));

const idsOf = (html: string): string[] =>
	parse(html).flatMap(({ properties: { id } }) => (typeof id === 'string' ? id : []));

const dangerousTags = new Set(
	'script style iframe object embed form base meta link svg template noscript'.split(' '),
);
const base = 'https://bimo.example/blog/a/';

/** Why an element may not reach a reader; empty: it may. */
function dangersOf(node: Element): string[] {
	const { tagName, properties } = node;
	const dangers = dangerousTags.has(tagName) || isForeignMath(node) ? [`<${tagName}>`] : [];
	for (const [name, value] of Object.entries(properties)) {
		if (name === 'name' && tagName !== 'details') dangers.push(`${tagName} name`);
		if (/^on|^style$|^srcDoc$|^action$|^formAction$|^ping$/i.test(name)) dangers.push(name);
		if (!/^(?:href|src|cite|longDesc|srcSet|poster|data|background|xLinkHref)$/.test(name))
			continue;
		for (const address of String(value).split(/,?\s+/)) {
			const scheme = URL.parse(address, base)?.protocol ?? 'https:';
			if (!/^(?:https?|mailto|tel):$/.test(scheme)) dangers.push(`${name}=${address}`);
		}
	}
	return dangers;
}

/** A formula is ours when it says its TeX and holds nothing but MathML that draws. */
function isForeignMath({ tagName, properties, children }: Element): boolean {
	if (tagName !== 'math') return false;
	const inner = elementsOf({ type: 'root', children });
	const drawing =
		/^m(?:enclose|frac|i|multiscripts|n|o|over|padded|phantom|prescripts|root|row|space|sqrt|style|su[bp]|subsup|table|td|text|tr|under|underover)$/;
	return !('alttext' in properties) || inner.some((each) => !drawing.test(each.tagName));
}

/** Letters and digits without the marks of captions, callouts and code: what a transform may not touch. */
function letters(text: string): string {
	const labels = /Table: |表[：:]|\[!\w+\](?=\s|$)|\[!!?code [^[\]]*\]|\{#[^{}]*\}/gi;
	return text.replace(labels, '').replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Removes what annotating adds to a text. */
function undoTransforms(elements: Element[]): void {
	for (const node of elements) {
		const classes = [node.properties['className']].flat();
		if (classes.includes('stamp') || classes.includes('callout-name')) node.children = [];
		if (node.data?.placeOfNumber || classes.includes('n')) node.children = [];
		if (node.tagName === 'caption') node.children = node.children.slice(2);
		if (node.tagName === 'figure' && classes.includes('code')) {
			node.children = node.children.filter(
				(child) => 'tagName' in child && child.tagName === 'pre',
			);
		}
		// A reference says what it leads to, and a drawing that its source can be seen.
		const { href } = node.properties;
		const isReference = /^#./.test(String(href)) && !node.data?.selfLink;
		if (node.tagName === 'a' && (isReference || toString(node) === href)) {
			node.children = [];
		}
		if (node.tagName === 'summary') node.children = [];
		if (!classes.includes('fig') && !classes.includes('diagram')) continue;
		node.children = node.children.filter(
			(child) => child.type !== 'element' || child.tagName !== 'figcaption',
		);
	}
}

describe.each(markdownCases)('%s', (name) => {
	const { source, context } = readCase(name);
	const { web, feed, tree } = renderMarkdown(source, context);

	test.each([
		['page', web],
		['feed', feed],
	])('brings nothing dangerous to the %s', (_, html) => {
		expect(parse(html).flatMap(dangersOf)).toEqual([]);
	});

	test('has each picture once, with nothing of another picture in it', () => {
		for (const picture of parse(web).filter(({ tagName }) => tagName === 'picture')) {
			const children = picture.children.map((child) => child.type === 'element' && child.tagName);
			expect(children.filter((tagName) => tagName !== 'source')).toEqual(['img']);
		}
	});

	test('has each id once, and none that the page uses itself', () => {
		const ids = [...Object.values(pageIds), ...idsOf(web)];
		expect(ids).toEqual([...new Set(ids)]);
	});

	test('names each scroll container, once, and lets the keyboard into it', () => {
		const scrolling = parse(web).filter(
			({ tagName, properties: { className } }) =>
				tagName === 'pre' || [className].flat().includes('scroll'),
		);
		expect(scrolling.filter(({ properties: { tabIndex } }) => tabIndex !== 0)).toEqual([]);
		const names = scrolling.map(({ properties: { ariaLabel } }) => ariaLabel);
		expect(names.every(Boolean)).toBe(true);
		expect(names).toEqual([...new Set(names)]);
	});

	test('keeps the text, but for labels', () => {
		const before = readDocument(source, context.file, context.locale).tree;
		const copy = structuredClone(tree);
		// Directives make callouts and figures when a text is read, everything else later.
		undoTransforms(elementsOf(before));
		undoTransforms(elementsOf(copy));
		expect(letters(toString(copy))).toBe(letters(toString(before)));
	});
});

test('the name of a callout is in the language of the text', () => {
	for (const locale of ['en', 'zh'] as const) {
		const { web } = renderMarkdown(...inputOf(`> [!TIP]\n> x`, locale));
		expect(web).toContain(`aria-label="${messages[locale].callout.tip}"`);
	}
});

function inputOf(source: string, locale: 'en' | 'zh'): Parameters<typeof renderMarkdown> {
	return [source, { ...readCase('alerts').context, locale }];
}

const pieces = fc.constantFrom(
	...[
		'<script>',
		'</script>',
		'<svg onload=alert(1)>',
		'<a href="javascript:alert(1)">',
		'<style>',
	],
	...['<img src=x onerror=alert(1)>', '[x](javascript:alert(1))', '![x](data:text/html,x "t")'],
	...['\n\n', '\n', ' ', '`', '```', '> ', '> [!NOTE]\n', '- ', '# ', '|', '\n| - |\n', '</p>'],
	...[
		'{onclick=alert(1)}',
		'{#id}',
		'{#fig-1}',
		'<b id="fn-1">',
		'<img name="body" id="body" src="x">',
		'<picture>',
		'<source srcset="x">',
		'</picture>',
		'<a data-footnote-ref id="fnref-1">',
		'main',
		'<!--',
		'-->',
		'<math>',
		'<template>',
		'</template>',
		'"',
		"'",
	],
	...[
		'&lt;script&gt;',
		'java&#9;script:',
		'<x',
		'>',
		'[^1]',
		'[^1]: ',
		'title="',
		'Table: a',
		'\\',
	],
	...[
		'```js title="<b>" {1}\n',
		' // [!code ++]\n',
		'{:js}`',
		'```diff lang="js" collapse="{1}\n+',
	],
	...['\n:::\n', '\n::::\n', '\n::::tabs\n', '\n:::tab[', '\n:::note[', '\n:::details[x]{open}\n'],
	...['\n::card[x]{href="javascript:alert(1)"}\n', ']{#id}\n', '\n:::figure[', ':sidenote[', ']'],
	...['\n:::filetree\n', '\n:::cards\n', '\n:::code-group\n', '{sync=id name=body style="x"}'],
	...['<textarea>', '<noscript>', '<table>', '<p style="x">', '](', '[', '**', '\u0000', '\u0001'],
);

test('no mixture of pieces brings a danger to a reader, or an id twice', () => {
	const { context } = readCase('hostile-html');
	fc.assert(
		fc.property(fc.array(pieces, { maxLength: 14 }), (mixture) => {
			const { web, feed } = renderMarkdown(mixture.join(''), context);
			expect([...parse(web), ...parse(feed)].flatMap(dangersOf)).toEqual([]);
			const ids = [...Object.values(pageIds), ...idsOf(web)];
			expect(ids).toEqual([...new Set(ids)]);
		}),
		{ numRuns: 500 },
	);
});
