import type { Nodes } from 'mdast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/markdown/parse.ts';
import {
	documentContext,
	markdownCases,
	readCase,
	renderMarkdown,
} from '../../support/markdown-fixture.ts';

const render = (source: string) => renderMarkdown(source, documentContext());

const blocks =
	/^(?:callouts|details|tabs|steps|filetree|cards|figure-blocks|sidenotes|deep-blocks)/;

/** Everything that an author wrote for readers, word by word. */
function wordsOf(source: string): string[] {
	const words: string[] = [];
	visit(parseMarkdown(source), (node: Nodes) => {
		if ('value' in node && node.type !== 'html') words.push(...node.value.split(/\s+/));
	});
	return words.filter((word) => !/^(?:\[!\w+\]|Table:|\{#.+\})$/.test(word));
}

describe.each(markdownCases.filter((name) => blocks.test(name)))('%s', (name) => {
	const { source, context } = readCase(name);
	const { tree } = renderMarkdown(source, context);

	test('shows every word that its author wrote', () => {
		const text = toString(tree);
		expect(wordsOf(source).filter((word) => !text.includes(word))).toEqual([]);
	});
});

describe('tabs', () => {
	const namesIn = (html: string): string[] =>
		[...html.matchAll(/name="([^"]+)"/g)].map(([, name = '']) => name);

	test('of one group share a name that no other group has', () => {
		const one = '::::tabs\n:::tab[A]\na\n:::\n:::tab[B]\nb\n:::\n::::\n\n';
		expect(namesIn(render(one + one).web)).toEqual(['tabs-1', 'tabs-1', 'tabs-2', 'tabs-2']);
	});

	test('bring their sheet and script to their page only', () => {
		expect(render('::::tabs\n:::tab[A]\na\n:::\n::::').features).toEqual(['tabs']);
		expect(render('Tabs: none.').features).toEqual([]);
	});

	test('of code leave the columns of what is wrong in a fence as they are', () => {
		const { issues } = render(':::code-group\n```js [a.js] wrpa\na();\n```\n:::');
		expect(issues.map(({ line, column, hint }) => ({ line, column, hint }))).toEqual([
			{ line: 2, column: 14, hint: 'Did you mean `wrap`?' },
		]);
	});
});

test('a callout of GitHub and one of a directive are the same element', () => {
	const plain = (html: string): string => html.replace(/\n/g, '');
	expect(plain(render(':::tip\nx\n:::').web)).toBe(plain(render('> [!TIP]\n> x').web));
});

test('folded text from raw HTML brings the sheet of folded text', () => {
	expect(render('<details><summary>a</summary>\n\nb\n\n</details>').features).toEqual(['blocks']);
});

test('asks for the sheet of rare things where there are tasks', () => {
	expect(render('- [ ] a').features).toEqual(['inline']);
});

test('a block that broken HTML puts into a paragraph or a link opens it up', () => {
	const { web } = render('<a href="/x/">a<script>\n\n::card[b]{href=/y/}');
	expect(web).not.toMatch(/<a [^>]*>(?:(?!<\/a>).)*<a /s);
	expect(web).toContain('<a href="/y/">b</a>');
});
