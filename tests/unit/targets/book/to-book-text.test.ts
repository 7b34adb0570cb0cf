import type { Element, ElementContent, Properties, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { cloneTree } from '../../../../src/markdown/clone-tree.ts';
import { element, text } from '../../../../src/markdown/element.ts';
import { visit } from '../../../../src/markdown/visit.ts';
import { toBookText } from '../../../../src/targets/book/to-book-text.ts';
import { renderHtml } from '../../../../src/targets/web/render-html.ts';
import { bookTexts } from '../../../support/book-texts.ts';
import { documentContext, renderMarkdown } from '../../../support/markdown-fixture.ts';

const rootOf = (...children: ElementContent[]): Root => ({ type: 'root', children });

/** A tree as the chapter `soot` of the book `ink`. */
function inBook(tree: Root, level = 3): Root {
	const { texts, links } = bookTexts({ soot: tree, glue: rootOf(element('p', { id: 'boil' })) });
	const [soot] = texts;
	if (!soot) throw new Error('Unexpected absence of a text, expected one');
	return toBookText(tree, { text: soot, links, level });
}

const html = (...children: ElementContent[]): string =>
	renderHtml(inBook(rootOf(...children)), new Map());

const context = documentContext({ path: 'handbooks/ink/soot/en.md', numberPrefix: '3.' });
const read = (source: string): Root => renderMarkdown(source, context).tree;

/** A Markdown chapter in its book, as the site renders it. */
const page = (source: string): string => renderHtml(inBook(read(source)), new Map());

describe('places', () => {
	test.each<[string, string, Properties, Properties]>([
		['an id', 'p', { id: 'a' }, { id: 'soot--a' }],
		['an id like a number', 'p', { id: '1' }, { id: 'soot--1' }],
		['an id like one of the page', 'p', { id: 'main' }, { id: 'soot--main' }],
		['an id that looks done', 'p', { id: 'soot--a' }, { id: 'soot--soot--a' }],
		['no id', 'p', { id: '' }, {}],
		['for', 'label', { htmlFor: ['a'] }, { htmlFor: ['soot--a'] }],
		['aria-*', 'p', { ariaLabelledBy: ['a', 'b'] }, { ariaLabelledBy: ['soot--a', 'soot--b'] }],
		['a group of buttons', 'input', { name: 'g' }, { name: 'soot--g' }],
		['a link’s name', 'a', { name: 'old' }, { name: 'soot--old' }],
		['a popover', 'button', { popovertarget: 'p' }, { popovertarget: 'soot--p' }],
		['who shows interest', 'a', { interestfor: 'p' }, { interestfor: 'soot--p' }],
		['a picture with areas', 'img', { useMap: '#m' }, { useMap: '#soot--m' }],
		['heads of a table', 'td', { headers: ['a'] }, { headers: ['soot--a'] }],
		['the form of a button', 'button', { form: 'f' }, { form: 'soot--f' }],
		['the form of a sign in a formula', 'mo', { form: 'prefix' }, { form: 'prefix' }],
		['a name that is none', 'p', { name: 'a' }, { name: 'a' }],
	])('%s', (_, tagName, given, expected) => {
		const [made] = inBook(rootOf(element(tagName, given))).children;
		expect(made).toMatchObject({ tagName });
		expect((made as Element).properties).toEqual(expected);
	});

	test('of two with one id the first keeps it', () => {
		expect(html(element('p', { id: 'a' }), element('p', { id: 'a' }))).toBe(
			'<p id="soot--a"></p><p></p>',
		);
	});

	test('footnotes and the way back from them stay within the chapter', () => {
		const made = page('Ink[^1].\n\n[^1]: Soot.');
		const ids = [...made.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
		const targets = [...made.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
		expect(targets.length).toBe(2);
		expect(ids).toEqual(expect.arrayContaining(targets));
		expect(ids.every((id) => id?.startsWith('soot--'))).toBe(true);
		expect(made).toContain('aria-describedby="soot--footnote-label"');
	});
});

describe('links', () => {
	test('between chapters stay in the page; others say where they lead', () => {
		expect(page('[Glue](../glue/en.md#boil), [post](/blog/a/), [web](https://a.example/).')).toBe(
			'<p><a href="#glue--boil">Glue</a>, ' +
				'<a href="/blog/a/" data-address="https://bimo.example/blog/a/">post</a>, ' +
				'<a href="https://a.example/" data-address="https://a.example/">web</a>.</p>',
		);
	});

	test('an address that is its own text is not said twice', () => {
		expect(page('<https://a.example/>')).toBe(
			'<p><a href="https://a.example/">https://a.example/</a></p>',
		);
	});

	test('a reference keeps its number', () => {
		const made = page('![A](https://a.example/a.png "Fire"){#fig:fire}\n\nSee [](#fig:fire).');
		expect(made).toContain('<a href="#soot--fig:fire">Figure 3.1</a>');
		expect(made).toContain('id="soot--fig:fire"');
	});
});

describe('headings', () => {
	test('stand below that of the chapter, and beyond h6 by their role', () => {
		const made = page('## A\n\n### B\n\n#### C\n\n##### D\n\n###### E');
		expect([...made.matchAll(/<(h\d|div) ([^>]*)>/g)].map(([, tag, rest]) => [tag, rest])).toEqual([
			['h4', 'id="soot--a"'],
			['h5', 'id="soot--b"'],
			['h6', 'id="soot--c"'],
			['div', 'id="soot--d" role="heading" aria-level="7"'],
			['div', 'id="soot--e" role="heading" aria-level="8"'],
		]);
	});

	test('of a section with a page of its own stand one lower', () => {
		expect(renderHtml(inBook(read('## A'), 4), new Map())).toMatch(/^<h5 id="soot--a">/);
	});
});

describe('nothing waits for a click', () => {
	test('tabs stand below each other', () => {
		const made = page('::::tabs{sync=os}\n:::tab[Linux]\nA\n:::\n:::tab[macOS]\nB\n:::\n::::');
		expect(made.replace(/\n/g, '')).toBe(
			'<div class="unrolled"><div class="tab"><p class="tab-name"><strong>Linux</strong></p><p>A</p></div>' +
				'<div class="tab"><p class="tab-name"><strong>macOS</strong></p><p>B</p></div></div>',
		);
	});

	test('folded text is open, also where only one of several could be', () => {
		const made = page('<details name="g"><summary>A</summary>B</details>\n\n:::details[C]\nD\n:::');
		expect(made.match(/<details open>/g)).toHaveLength(2);
		expect(made).not.toContain('name=');
	});

	test('folded and long code is whole', () => {
		const lines = Array.from({ length: 60 }, (_, index) => `line ${index}`).join('\n');
		const made = page(`\`\`\`js {fold=2-3}\n${lines}\n\`\`\`\n\n\`\`\`js\n${lines}\n\`\`\``);
		expect(made).not.toMatch(/<details|<label|class="[^"]*long/);
		expect(made.match(/<pre/g)).toHaveLength(2);
	});

	test('a film is a link, with its address', () => {
		const made = page('::youtube[Talk]{#dQw4w9WgXcQ}');
		expect(made).toMatch(
			/^<figure class="film"><figcaption><a href="https:\/\/[^"]+" data-address="[^"]+">Talk<\/a> · <small>YouTube<\/small>/,
		);
		expect(made).not.toMatch(/data-player|iframe|video/);
	});

	test('terms are words', () => {
		const term = element('span', {}, [text('KV '), element('em', {}, [text('cache')])]);
		term.data = { ...term.data, term: { id: 'kv', url: '/glossary/kv/' } } as Element['data'];
		expect(html(element('p', {}, [text('The '), term, text('.')]))).toBe(
			'<p>The KV <em>cache</em>.</p>',
		);
	});
});

test('the tree that was given stays as it was', () => {
	const source = '## A\n\n[A](#a)\n\n::::tabs\n:::tab[B]\n```js\nc\n```\n:::\n::::';
	const tree = read(source);
	const before = JSON.stringify(tree);
	inBook(tree);
	expect(JSON.stringify(tree)).toBe(before);
});

test('nothing but headings and what is clicked loses a word', () => {
	const source = '## A\n\nB `c` ~~d~~ **e**.\n\n| f | g |\n| - | - |\n| h | i |\n\n- [x] j\n\n> k';
	const tree = read(source);
	expect(toString(inBook(cloneTree(tree)))).toBe(toString(tree));
	let boxes = 0;
	visit(inBook(tree), 'element', ({ tagName }) => void (boxes += tagName === 'input' ? 1 : 0));
	expect(boxes).toBe(1);
});
