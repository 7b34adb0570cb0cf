import type { Element, ElementContent, Root } from 'hast';
import { expect, test } from 'vitest';
import { cloneTree } from '../../../../../src/markdown/clone-tree.ts';
import { visit } from '../../../../../src/markdown/visit.ts';
import { articleHtml } from '../../../../../src/targets/wechat/article-html.ts';
import { checkArticle } from '../../../../../src/targets/wechat/check/check-article.ts';
import { lostText } from '../../../../../src/targets/wechat/check/lost-text.ts';
import { themes } from '../../../../../src/targets/wechat/themes/themes.ts';
import { toWechat } from '../../../../../src/targets/wechat/to-wechat.ts';
import {
	documentContext,
	plainCode,
	renderMarkdown,
} from '../../../../support/markdown-fixture.ts';
import { articleMeta } from '../../../../support/check-html.ts';
import { articleImage } from '../../../../support/wechat-article.ts';

// A good article, broken in one place each time: somebody has to notice.

const source = `## Part

The first paragraph has a [link](https://example.com/a), and $x$ words that go on to the second line.

Another one[^note], and [here](https://mp.weixin.qq.com/s/a).

- one
- two

\`\`\`js
if (a) {
	b();
}
\`\`\`

| Name | Size |
| ---- | ---- |
| dot  | 1    |

![A dot](https://img.example/dot.png)

[^note]: A note.
`;

const { tree } = renderMarkdown(source, documentContext({ locale: 'en' }));
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" width="10" height="10"><path d="M0 0H9" fill="currentColor"></path></svg>`;
const good = toWechat(tree, {
	locale: 'en',
	theme: themes.ink,
	base: 'https://bimo.example/blog/a/',
	images: new Map([['https://img.example/dot.png', articleImage()]]),
	math: () => ({ svg, width: 10, height: 10, verticalAlign: 0 }),
	code: [...plainCode(tree).values()],
	terms: new Map(),
	termMode: 'off',
	published: new Map(),
}).root;

const counts = { text: 100, html: 1000, bytes: 1000, images: 1, notes: 2, terms: 0 };

/** Codes of all that is found. */
function found(root: Root): string[] {
	const html = articleHtml(root);
	const meta = articleMeta({ images: [articleImage()], counts });
	const issues = [
		...lostText(tree, root, 'a.md'),
		...checkArticle({ html, meta, file: 'article.html', stage: 'local' }),
	];
	return [...new Set(issues.map(({ code }) => code.replace('wechat/', '')))].sort();
}

test('the article is good', () => {
	expect(found(good)).toEqual([]);
});

const el = (tagName: string, properties: Element['properties'], ...children: ElementContent[]) =>
	({ type: 'element', tagName, properties, children }) satisfies Element;
const words = (value: string): ElementContent => ({ type: 'text', value, data: { added: true } });

/** The n-th element of a name. */
function nth(root: Root, tagName: string, n = 0): Element {
	const all: Element[] = [];
	visit(root, 'element', (node) => {
		if (node.tagName === tagName) all.push(node);
	});
	const node = all[n];
	if (!node) throw new Error(`Unexpected absence of <${tagName}>, expected ${n + 1}`);
	return node;
}

const set =
	(tagName: string, properties: Element['properties']) =>
	(root: Root): void => {
		Object.assign(nth(root, tagName).properties, properties);
	};
const styled =
	(tagName: string, more: string) =>
	(root: Root): void => {
		const { properties } = nth(root, tagName);
		properties['style'] = `${String(properties['style'])};${more}`;
	};
const add =
	(tagName: string, ...children: ElementContent[]) =>
	(root: Root): void => {
		nth(root, tagName).children.push(...children);
	};
const drop =
	(isMeant: (node: Element) => boolean) =>
	(root: Root): void => {
		visit(root, 'element', (node) => {
			const at = node.children.findIndex((child) => child.type === 'element' && isMeant(child));
			if (at >= 0) node.children.splice(at, 1);
		});
	};
const has = (part: string) => (node: Element) =>
	articleHtml({ type: 'root', children: [node] }).includes(part);

const breakages: readonly (readonly [what: string, rule: string, breakIt: (root: Root) => void])[] =
	[
		['a paragraph is dropped', 'X2', drop(({ tagName }) => tagName === 'p')],
		['a row of the table is dropped', 'X2', drop(({ tagName }) => tagName === 'tbody')],
		['the code is dropped', 'X2', drop(({ tagName }) => tagName === 'code')],
		['a formula is dropped', 'X2', drop(({ tagName }) => tagName === 'svg')],
		['the notes are dropped', 'N1', drop(has('A note.'))],
		['words come from nowhere', 'X2', add('p', { type: 'text', value: 'Buy now' })],
		['a handler', 'A1', set('p', { onclick: 'x()' })],
		['an id', 'A2', set('h2', { id: 'part' })],
		['a class', 'A2', set('section', { className: ['a'] })],
		['a width as an attribute', 'A3', set('img', { width: 100 })],
		['a link to elsewhere', 'A4', set('a', { href: 'https://example.com/' })],
		['a script as an address', 'A4', set('a', { href: 'javascript:x()' })],
		['a picture from elsewhere', 'A5', set('img', { src: 'https://img.example/dot.png' })],
		['a picture without a text', 'A5', (root) => delete nth(root, 'img').properties['alt']],
		['a list', 'T1', add('section', el('ul', {}, el('li', {}, words('a'))))],
		[
			'a list within a list',
			'L1',
			add('section', el('ul', {}, el('li', {}, el('ul', {}, el('li', {}, words('a')))))),
		],
		['a script', 'T2', add('section', el('script', {}, words('x()')))],
		['a frame', 'T2', add('section', el('iframe', { src: 'https://example.com/' }))],
		['an empty paragraph', 'T3', add('section', el('p', {}))],
		['space between rows', 'L2', (root) => nth(root, 'table').children.unshift(words('\n'))],
		[
			'wrappers',
			'L3',
			(root) => {
				const body = nth(root, 'section');
				for (let level = 0; level < 12; level += 1)
					body.children = [el('section', {}, ...body.children)];
			},
		],
		['an important colour', 'S1', styled('p', 'color:#333 !important')],
		['a background from elsewhere', 'S1', styled('p', 'background:url(https://example.com/a.png)')],
		['a font', 'S2', styled('p', 'font-family:serif')],
		['a fixed place', 'S3', styled('p', 'position:fixed')],
		['a side that differs on iOS', 'S4', styled('p', 'text-align:start')],
		['lines that overlap', 'S5', styled('p', 'line-height:0.5')],
		['a fixed width', 'S6', styled('p', 'width:800px')],
		['a fixed height', 'S7', styled('p', 'height:20px')],
		['a hidden picture', 'S8', styled('img', 'opacity:0')],
		['a colour by name', 'S10', styled('p', 'color:rebeccapurple')],
		['pale letters', 'D1', styled('p', 'color:#eeeeee')],
		['a tab in the code', 'K1', add('code', words('\t'))],
		[
			'a table without its scroller',
			'B1',
			(root) => {
				visit(root, 'element', (node) => {
					if (!('data-ignore-width' in node.properties)) return;
					node.properties = {};
				});
			},
		],
		['a reference within a drawing', 'V2', set('path', { fill: 'url(#a)' })],
		['a drawing without a size', 'V1', (root) => delete nth(root, 'svg').properties['viewBox']],
		['a zero-width space', 'X1', add('p', words('\u200b'))],
		['a mark without its note', 'N1', add('p', el('sup', {}, words('[9]')))],
	];

test.each(breakages)('%s: %s', (_what, rule, breakIt) => {
	const root = cloneTree(good);
	breakIt(root);
	expect(found(root)).toContain(rule);
});
