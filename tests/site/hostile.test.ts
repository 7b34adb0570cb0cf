import { XMLParser } from 'fast-xml-parser';
import type { Element, Root } from 'hast';
import type { Root as MdastRoot } from 'mdast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { attribute, type Dist, elements, readDist } from '../support/dist.ts';
import { whyNotWellFormed } from '../support/well-formed.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

let workshop: Workshop;
let dist: Dist;

beforeAll(async () => {
	workshop = await openWorkshop('hostile');
	dist = await readDist(await workshop.build());
});
afterAll(() => workshop.remove());

const runs = /^(?:javascript|vbscript|data:text\/html|data:image\/svg)/;
const active = new Set([
	'iframe',
	'object',
	'embed',
	'base',
	'form',
	'math',
	'svg',
	'noscript',
	'textarea',
]);

/** What in a tree would run, load or lead astray, in words. */
function dangers(tree: Root | Element): string[] {
	return elements(tree).flatMap((node) => {
		const found = active.has(node.tagName) ? [`<${node.tagName}>`] : [];
		for (const name of Object.keys(node.properties)) {
			const value = (attribute(node, name) ?? '').replace(/[\u0000-\u0020]/g, '').toLowerCase();
			if (/^on|^style$|^srcDoc$|^formAction$/i.test(name)) found.push(`${node.tagName} ${name}`);
			if (runs.test(value) && /href|src|action|data/i.test(name)) found.push(`${name}=${value}`);
		}
		return found;
	});
}

test('pages run only what the site itself brings', () => {
	const home = dist.page('/');
	const own = new Set(
		// Besides, the scripts of the list of terms, of terms within a text, and of the search.
		[home, dist.page('/glossary/'), dist.page('/blog/trap/'), dist.page('/search/')].flatMap(
			({ tree }) =>
				elements(tree, 'script')
					.filter((node) => attribute(node, 'type') !== 'application/ld+json')
					.map((node) => `${attribute(node, 'src') ?? ''}${toString(node)}`),
		),
	);
	expect(own.size).toBeLessThan(9);
	expect([...own].join('')).not.toContain('alert');
	for (const { file, tree } of [...dist.pages, ...dist.stubs]) {
		// The search page asks a public engine where there are no scripts.
		const ours = /^(?:zh\/)?search\/index\.html$/.test(file) ? ['<form>'] : [];
		expect(dangers(tree), file).toEqual(ours);
		for (const script of elements(tree, 'script')) {
			if (attribute(script, 'type') === 'application/ld+json') {
				expect(() => JSON.parse(toString(script)) as unknown, file).not.toThrow();
			} else {
				expect(own, file).toContain(`${attribute(script, 'src') ?? ''}${toString(script)}`);
			}
		}
		for (const style of elements(tree, 'style'))
			expect(toString(style), file).not.toContain('alert');
		for (const meta of elements(tree, 'meta')) {
			if (attribute(meta, 'httpEquiv')) expect(attribute(meta, 'content')).toMatch(/^0; url=\//);
		}
		// Its Markdown lies beside a page.
		for (const link of elements(tree, 'link'))
			expect(attribute(link, 'href'), file).toMatch(
				/^(?:\/(?!\/)|https:\/\/bimo\.example\/|index\.md$)/,
			);
	}
	expect(dist.pages.length).toBeGreaterThan(20);
});

test('words of authors stay words', () => {
	const [title] = elements(dist.page('/blog/trap/').tree, 'h1');
	expect(title && toString(title)).toBe(
		'</title></script><script>alert(1)</script><img src=x onerror=alert(1)>',
	);
});

test('popovers hold what is harmless of a definition, and no id of the page', () => {
	const [popover] = elements(dist.page('/blog/trap/').tree, 'div').filter(
		(node) => attribute(node, 'id') === 'term-trap',
	);
	expect(popover && toString(popover)).toContain('<img src=x onerror=alert(41)>');
	const ids = popover ? elements(popover).map((node) => attribute(node, 'id')) : [];
	expect(ids.filter((id) => id !== undefined)).toEqual(['term-trap']);
	const links = popover ? elements(popover, 'a').map((node) => attribute(node, 'href')) : [];
	expect(links.filter(Boolean)).toEqual(['/glossary/trap/']);
});

test('feeds are well-formed and bring nothing that runs', () => {
	const htmls: string[] = [];
	for (const file of ['rss.xml', 'zh/rss.xml']) {
		expect(whyNotWellFormed(dist.text(file))).toBeUndefined();
		const parser = new XMLParser({ isArray: (name) => name === 'item' });
		// Only these fields are read.
		const { rss } = parser.parse(dist.text(file)) as {
			rss: { channel: { item: { 'content:encoded': string; description: string }[] } };
		};
		htmls.push(...rss.channel.item.map((item) => item['content:encoded']));
		// Readers take this for HTML, too.
		htmls.push(...rss.channel.item.map((item) => item.description));
	}
	for (const file of ['feed.json', 'zh/feed.json']) {
		// Only the one field is read.
		const { items } = JSON.parse(dist.text(file)) as { items: { content_html: string }[] };
		htmls.push(...items.map((item) => item.content_html));
	}
	expect(htmls).toHaveLength(6);
	for (const html of htmls) {
		const tree = fromHtml(html, { fragment: true });
		expect(dangers(tree)).toEqual([]);
		expect(elements(tree, 'script')).toEqual([]);
		expect(elements(tree, 'style')).toEqual([]);
	}
	expect(whyNotWellFormed(dist.text('sitemap.xml'))).toBeUndefined();
});

test('twins and lists for machines hold words, one head and no HTML', () => {
	const texts = [...dist.files].filter(([name]) => /index\.md$|llms\.txt$/.test(name));
	expect(texts.length).toBeGreaterThan(4);
	for (const [name, bytes] of texts) {
		const [head = '', body = bytes.toString()] =
			/^---\n(.*?)\n---\n(.*)$/s.exec(bytes.toString())?.slice(1) ?? [];
		// A head is a list of fields.
		const fields = (parse(head) ?? {}) as object;
		expect(Object.keys(fields), name).not.toContain('evil');
		const tree: MdastRoot = unified().use(remarkParse).use(remarkGfm).parse(body);
		visit(tree, (node) => {
			expect(node.type, name).not.toBe('html');
			if ('url' in node) expect(node.url, name).toMatch(/^(?:https:\/\/|mailto:|#)/);
		});
	}
	expect(parse(dist.text('blog/trap/index.md').split('\n---\n')[0] ?? '')).toMatchObject({
		title: '</title></script><script>alert(1)</script><img src=x onerror=alert(1)>',
		language: 'en',
	});
	expect(parse(dist.text('zh/blog/plain/index.md').split('\n---\n')[0] ?? '')).toMatchObject({
		title: '--- evil: yes] [x](javascript:alert(50)) # </script><img src=x onerror=alert(50)>',
	});
});

test('drawings run nothing when they are opened by themselves', () => {
	const drawings = [...dist.files].filter(([name]) => /^_img\/.*\.svg$/.test(name));
	expect(drawings.length).toBeGreaterThan(0);
	for (const [name, bytes] of drawings) {
		const svg = bytes.toString();
		// Opened by itself, a drawing is XML: read it as a browser would.
		expect(whyNotWellFormed(svg), name).toBeUndefined();
		const tags = [...svg.replace(/<!\[CDATA\[.*?\]\]>/gs, '').matchAll(/<([\w:.-]+)([^>]*)>/g)];
		const names = tags.map(([, tag = '']) => (tag.split(':').at(-1) ?? '').toLowerCase());
		for (const bad of ['script', 'foreignobject', 'iframe', 'handler', 'body', 'object', 'embed'])
			expect(names, name).not.toContain(bad);
		for (const [tag, , attributes = ''] of tags) {
			expect(attributes, tag).not.toMatch(/\son\w+\s*=/i);
			expect(attributes, tag).not.toMatch(/javascript:|evil\.example|data:image\/svg/i);
		}
		expect(svg).not.toContain('evil.example');
		expect(svg).not.toMatch(/javascript:/i);
	}
});

test('every file lies inside the output folder and has a name without signs of markup', () => {
	const lines = dist.text('_redirects').trim().split('\n');
	for (const line of lines) expect(line).toMatch(/^\/\S* \/\S* 301$/);
	expect(dist.text('_redirects')).not.toContain('<');
});
