import { readFileSync } from 'node:fs';
import type { Nodes } from 'mdast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/markdown/parse.ts';
import { markdownCases, readCase, renderMarkdown } from '../../support/markdown-fixture.ts';

// The rules for whole pages; only what a fragment cannot have is left out.
const pageRules = JSON.parse(
	readFileSync(new URL('../../../.htmlvalidate.json', import.meta.url), 'utf8'),
) as ConfigData; // its shape is checked by html-validate itself
const validator = new HtmlValidate(
	new StaticConfigLoader({
		...pageRules,
		// Old attributes that authors may write in raw HTML do no harm.
		// What lacks a text is reported to the author.
		rules: {
			...pageRules.rules,
			'no-deprecated-attr': 'off',
			deprecated: 'off',
			'wcag/h30': 'off',
		},
	}),
);

/** Letters and digits: what no transform may lose. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

const typedLabel = /^(?:(?:Section|Chapter|Figure|Table|Listing) ?[\d.]*|第\d+[节章])$/;

/** Everything an author wrote for readers, piece by piece; syntax is not among it. */
function pieces(source: string): string[] {
	const found: string[] = [];
	visit(parseMarkdown(source), (node: Nodes, _index, parent) => {
		// A label with a typed number is set right.
		if (parent?.type === 'link' && /^#(?:fig|tab|lst|eq)/.test(parent.url)) return;
		if (parent?.type === 'link' && 'value' in node && typedLabel.test(node.value)) return;
		if (node.type === 'text' || node.type === 'inlineCode') found.push(node.value);
		if (node.type === 'code' && node.lang !== 'math') found.push(...node.value.split('\n'));
	});
	return found;
}

/** Text and the attributes that are read out. */
function readable(html: string): string {
	const parts: string[] = [];
	const attributes: string[] = [];
	visit(fromHtml(html, { fragment: true }), (node) => {
		if (node.type === 'text') parts.push(node.value);
		if (node.type !== 'element') return;
		const { alt, title, href, src, dataId } = node.properties;
		attributes.push(...[alt, title, href, src, dataId].map((value) => String(value ?? '')));
	});
	// A title may stand on a word in the middle of a text.
	return letters([...parts, ...attributes].join(' '));
}

/** Declared transforms: words that say what something is, and vanish once it is that. */
const marks =
	/^\s*\[!\w+\]|^(?:Table:|表[：:])|\{#[^{}]*\}|\[!code[^\]]*\]|\{:\.?[\w-]+\}|:[\w+-]+:|^\*\[[^\]]*\]:.*/gim;

describe.each(markdownCases.filter((name) => !name.startsWith('hostile')))('%s', (name) => {
	const { source, context } = readCase(name);
	const { web, feed } = renderMarkdown(source, context);

	test.each([
		['page', web],
		['feed', feed],
	])('keeps every piece of text on the %s', (_, html) => {
		const text = readable(html);
		const lost = pieces(source)
			.flatMap((piece) => piece.replace(marks, '\n').split(/\n|\s+(?=\S)/))
			.filter((piece) => !text.includes(letters(piece)));
		expect(lost).toEqual([]);
	});

	test('is read by a browser as the tree that was meant', () => {
		const again = toHtml(fromHtml(web, { fragment: true }), {
			characterReferences: { useNamedReferences: true },
		});
		expect(again.replaceAll('=""', '')).toBe(web.replaceAll('=""', ''));
	});

	test('is valid HTML', async () => {
		const page = `<!doctype html><html lang="en"><head><title>t</title></head><body>${web}</body></html>`;
		const report = await validator.validateString(page);
		const problems = report.results.flatMap(({ messages }) =>
			messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`),
		);
		expect(problems).toEqual([]);
	});
});
