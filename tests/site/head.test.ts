import { XMLParser } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	alternatesOf,
	attribute,
	canonicalOf,
	type Dist,
	jsonLdOf,
	links,
	metaOf,
	type Page,
	readDist,
	textOf,
} from '../support/dist.ts';
import { cardSize, maxCardBytes } from '../../src/domain/card.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

const origin = 'https://ink.example:8443';
let workshop: Workshop;
let dist: Dist;

beforeAll(async () => {
	workshop = await openWorkshop('mini');
	dist = await readDist(await workshop.build({ env: { BIMO_SITE: `${origin}/` } }));
});
afterAll(() => workshop.remove());

const urlOf = (page: Page): string => origin + encodeURI(page.address);
const isOwn = (page: Page): boolean => canonicalOf(page) === urlOf(page);
const isNotFound = ({ file }: Page): boolean => file.endsWith('404.html');

test('every page has a title, a description and what sharing needs', () => {
	for (const page of dist.pages) {
		expect(textOf(page, 'title')?.trim(), page.file).toBeTruthy();
		for (const name of ['description', 'og:title', 'og:description', 'og:url', 'og:site_name']) {
			expect(metaOf(page, name)?.trim(), `${page.file} ${name}`).toBeTruthy();
		}
	}
	const titles = dist.pages.map(
		(page) => `${page.file.startsWith('zh/')} ${textOf(page, 'title')}`,
	);
	expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
});

describe('social cards', () => {
	const cardOf = (address: string): string => metaOf(dist.page(address), 'og:image') ?? '';

	test('every page names one that is there, of the right size', () => {
		for (const page of dist.pages) {
			const url = metaOf(page, 'og:image') ?? '';
			expect(url.startsWith(`${origin}/_img/card/`), `${page.file}: ${url}`).toBe(true);
			const bytes = dist.files.get(url.slice(origin.length + 1)) ?? Buffer.alloc(24);
			const size = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
			expect(size, page.file).toEqual([cardSize.width, cardSize.height]);
			expect(bytes.length, page.file).toBeLessThanOrEqual(maxCardBytes);
			expect(metaOf(page, 'twitter:card'), page.file).toBe('summary_large_image');
		}
	});

	test('is the same for one text in both languages, and for what nobody lists', () => {
		expect(cardOf('/zh/blog/brush/')).toBe(cardOf('/blog/brush/'));
		expect(cardOf('/zh/blog/ink/')).not.toBe(cardOf('/blog/ink/'));
		for (const page of dist.pages.filter(isNotFound)) {
			const home = page.file.startsWith('zh/') ? '/zh/' : '/';
			expect(metaOf(page, 'og:image'), page.file).toBe(cardOf(home));
		}
	});

	test('there is none that no page shows', () => {
		const shown = new Set(dist.pages.map((page) => metaOf(page, 'og:image')));
		const files = [...dist.files.keys()].filter((file) => file.startsWith('_img/card/'));
		expect(files.filter((file) => !shown.has(`${origin}/${file}`))).toEqual([]);
	});
});

describe('canonical', () => {
	test('is the page itself, but for pages whose text lives elsewhere', () => {
		const others = dist.pages.filter((page) => !isOwn(page) && !isNotFound(page));
		expect(Object.fromEntries(others.map((page) => [page.address, canonicalOf(page)]))).toEqual({
			'/blog/paper/': `${origin}/zh/blog/paper/`,
			'/blog/elsewhere/': 'https://magazine.example/elsewhere',
			'/zh/blog/brush/': `${origin}/blog/brush/`,
			'/zh/colophon/': `${origin}/colophon/`,
		});
	});

	test('is not on pages that search engines should leave out', () => {
		for (const page of dist.pages.filter(isNotFound)) {
			expect(canonicalOf(page)).toBeUndefined();
			expect(metaOf(page, 'robots')).toBe('noindex');
			expect(alternatesOf(page)).toEqual({});
		}
	});
});

describe('hreflang', () => {
	test('names both languages and a default, absolutely, or nothing', () => {
		for (const page of dist.pages) {
			const names = Object.keys(alternatesOf(page)).sort();
			if (names.length > 0) expect(names, page.file).toEqual(['en', 'x-default', 'zh-CN']);
		}
		expect(alternatesOf(dist.page('/zh/blog/ink/'))).toEqual({
			en: `${origin}/blog/ink/`,
			'zh-CN': `${origin}/zh/blog/ink/`,
			'x-default': `${origin}/blog/ink/`,
		});
	});

	test('names only pages that are their own canonical, and they name it back', () => {
		const byUrl = new Map(dist.pages.map((page) => [urlOf(page), page]));
		const wrong = dist.pages.flatMap((page) =>
			Object.entries(alternatesOf(page)).flatMap(([lang, href]) => {
				const target = byUrl.get(href);
				if (!target) return [`${page.address}: ${lang} ${href} is no page`];
				if (!isOwn(target)) return [`${page.address}: ${lang} ${href} is not its own canonical`];
				const back = Object.values(alternatesOf(target)).includes(urlOf(page));
				return back ? [] : [`${page.address}: ${href} does not name it back`];
			}),
		);
		expect(wrong).toEqual([]);
	});

	test('is missing where there is one language only', () => {
		for (const address of ['/blog/brush/', '/zh/blog/paper/', '/colophon/', '/zh/blog/elsewhere/'])
			expect(alternatesOf(dist.page(address)), address).toEqual({});
	});
});

test('the sitemap lists exactly the pages that are their own canonical, with their languages', () => {
	interface Listed {
		loc: string;
		'xhtml:link'?: { hreflang: string; href: string }[];
	}
	const parser = new XMLParser({
		ignoreAttributes: false,
		attributeNamePrefix: '',
		isArray: (name) => name === 'url' || name === 'xhtml:link',
	});
	// The shape is what the next lines check.
	const { urlset } = parser.parse(dist.text('sitemap.xml')) as { urlset: { url: Listed[] } };
	const listed = Object.fromEntries(
		urlset.url.map(({ loc, 'xhtml:link': alternates = [] }) => [
			loc,
			Object.fromEntries(alternates.map(({ hreflang, href }) => [hreflang, href])),
		]),
	);
	const own = dist.pages.filter(isOwn);
	expect(listed).toEqual(Object.fromEntries(own.map((page) => [urlOf(page), alternatesOf(page)])));
	expect(urlset.url).toHaveLength(own.length);
});

test('robots.txt lets everybody in and names the sitemap', () => {
	expect(dist.text('robots.txt')).toBe(
		`User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`,
	);
});

describe('JSON-LD', () => {
	test('of a post is a BlogPosting and where it stands', () => {
		const [posting, crumbs] = jsonLdOf(dist.page('/zh/blog/ink/'));
		expect(posting).toMatchObject({
			'@type': 'BlogPosting',
			headline: '墨',
			datePublished: '2024-03-01',
			dateModified: '2024-04-02',
			inLanguage: 'zh-CN',
			url: `${origin}/zh/blog/ink/`,
			author: [{ '@type': 'Person', name: '笔墨作者' }],
		});
		expect(posting?.['image']).toMatch(/^https:\/\/ink\.example:8443\/_img\/grid-/);
		expect(crumbs).toMatchObject({
			'@type': 'BreadcrumbList',
			itemListElement: [
				{ position: 1, item: `${origin}/zh/` },
				{ position: 2, item: `${origin}/zh/blog/` },
				{ position: 3, name: '墨' },
			],
		});
	});

	test('keeps signs of markup as they are in the front matter', () => {
		const [posting] = jsonLdOf(dist.page('/blog/water/'));
		expect(posting?.['headline']).toBe('Water & Stone <2>');
	});

	test('says of every page that search engines list what it is, and the way there', () => {
		const kinds = new Set<unknown>();
		for (const page of dist.pages.filter((each) => metaOf(each, 'robots') !== 'noindex')) {
			const [type, ...rest] = jsonLdOf(page).map((data) => data['@type']);
			const isPost = /^\/(?:zh\/)?blog\/[^/]+\/$/.test(page.address);
			expect(type === 'BlogPosting', page.file).toBe(isPost);
			expect(rest, page.file).toEqual(type === 'WebSite' ? [] : ['BreadcrumbList']);
			kinds.add(type);
		}
		expect([...kinds].sort()).toEqual([
			...['AboutPage', 'BlogPosting', 'CollectionPage', 'WebPage', 'WebSite'],
		]);
	});

	test('of a list names what it lists', () => {
		const [list] = jsonLdOf(dist.page('/zh/blog/'));
		expect(list).toMatchObject({ mainEntity: { '@type': 'ItemList', numberOfItems: 6 } });
		expect(JSON.stringify(list)).toContain(
			`{"@type":"ListItem","position":1,"url":"${origin}/zh/blog/water/"}`,
		);
	});
});

describe('the text of a page as Markdown', () => {
	const twinOf = (page: Page): string | undefined =>
		links(page, 'alternate')
			.filter((link) => attribute(link, 'type') === 'text/markdown')
			.map((link) => attribute(link, 'href'))[0];
	const fileOf = (page: Page): string => page.file.replace(/html$/, 'md');

	test('stands beside every text in its own language, which names it', () => {
		const named = dist.pages.filter((page) => twinOf(page) !== undefined);
		expect(named.map(twinOf).every((href) => href === 'index.md')).toBe(true);
		expect(named.map(fileOf).sort()).toEqual(
			[...dist.files.keys()].filter((file) => file.endsWith('.md')).sort(),
		);
		const addresses = named.map(({ address }) => address);
		expect(addresses).toContain('/zh/blog/ink/');
		expect(addresses).toContain('/about/');
		// English stands in for a translation that is not there.
		expect(addresses).not.toContain('/zh/blog/brush/');
	});

	test('begins with what there is to know of it', () => {
		expect(dist.text('zh/blog/ink/index.md')).toContain(`---
title: 墨
description: 墨是什么做的，为什么能留住。
language: zh-CN
canonical: ${origin}/zh/blog/ink/
date: 2024-03-01
updated: 2024-04-02
authors:
  - 笔墨作者
tags:
  - materials
  - chemistry
license: https://creativecommons.org/licenses/by/4.0/
translation: ${origin}/blog/ink/index.md
---

# 墨

烟与胶，还有*耐心*。参看[水](${origin}/zh/blog/water/)`);
	});

	test('says where a text from elsewhere is known', () => {
		expect(dist.text('blog/elsewhere/index.md')).toContain(
			'canonical: https://magazine.example/elsewhere\n',
		);
	});
});
