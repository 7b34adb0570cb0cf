import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attribute, type Dist, elements, type Page, readDist, textOf } from '../support/dist.ts';
import { formatIssue } from '../../src/domain/issue.ts';
import { checkBuiltSite } from '../../src/publish/gates/check-built-site.ts';
import { buildOnce } from '../support/build-once.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

let workshop: Workshop;
let outDir: string;
let dist: Dist;

beforeAll(async () => {
	workshop = await openWorkshop('mini');
	outDir = await buildOnce(workshop);
	dist = await readDist(outDir);
});
afterAll(() => workshop.remove());

const origin = 'https://bimo.example';

/** Where an address on the page leads, when that is on this site. */
function internal(url: string, page: Page): URL | undefined {
	const target = new URL(url, origin + encodeURI(page.address));
	return target.origin === origin ? target : undefined;
}

/** The file that a host would answer a path with. */
function fileAt(pathname: string): string {
	const path = decodeURIComponent(pathname).slice(1);
	return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** Addresses of everything a page refers to: links, pictures, scripts, styles. */
function references({ tree }: Page): string[] {
	return elements(tree).flatMap((node) => {
		const sets = (attribute(node, 'srcSet') ?? '')
			.split(',')
			.map((each) => each.trim().split(' ')[0]);
		return [attribute(node, 'href'), attribute(node, 'src'), ...sets].filter((each) => !!each);
	}) as string[]; // The filter leaves no undefined.
}

const localeOf = (pathname: string): 'en' | 'zh' => (/^\/zh(?:\/|$)/.test(pathname) ? 'zh' : 'en');
const anchors = (page: Page): Element[] => elements(page.tree, 'a');

test('every address on a page leads to a file of the site, and every fragment to a place', () => {
	const broken = [...dist.pages, ...dist.stubs].flatMap((page) =>
		references(page).flatMap((url) => {
			const target = internal(url, page);
			if (!target) return [];
			const file = fileAt(target.pathname);
			if (!dist.files.has(file)) return [`${page.file}: ${url}`];
			const id = decodeURIComponent(target.hash.slice(1));
			if (!id) return [];
			const { tree } = dist.pages.find((each) => each.file === file) ?? page;
			const found = elements(tree).some((node) => attribute(node, 'id') === id);
			return found ? [] : [`${page.file}: ${url} names no place`];
		}),
	);
	expect(broken).toEqual([]);
	expect(dist.pages.length).toBeGreaterThan(30);
});

test('the gates find no mistake in a sound site', async () => {
	const settings = { outDir, contentDir: workshop.content, root: process.cwd(), origin };
	const { report } = await checkBuiltSite(settings, { host: { project: 'mini', branch: 'main' } });
	const errors = report.issues.filter(({ severity }) => severity === 'error');
	expect(errors.map(formatIssue)).toEqual([]);
	expect(report.pages).toBeGreaterThan(30);
});

test('ids are unique on their page', () => {
	const twice = dist.pages.flatMap((page) => {
		const ids = elements(page.tree).flatMap((node) => attribute(node, 'id') ?? []);
		return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${page.file}: ${id}`);
	});
	expect(twice).toEqual([]);
});

test('links stay in the language of their page, but for the language switch', () => {
	const strays = dist.pages.flatMap((page) => {
		const foreign = elements(page.tree, 'article').flatMap((article) =>
			elements(article, 'div').filter((node) => attribute(node, 'lang')),
		);
		const inForeignText = new Set(foreign.flatMap((node) => elements(node, 'a')));
		return anchors(page)
			.filter((a) => !attribute(a, 'hrefLang') && !inForeignText.has(a))
			.flatMap((a) => {
				const target = internal(attribute(a, 'href') ?? '', page);
				// A picture has no language of its own.
				if (target?.pathname.startsWith('/_img/')) return [];
				return !target || localeOf(target.pathname) === localeOf(page.address)
					? []
					: [`${page.file}: ${target.pathname}`];
			});
	});
	expect(strays).toEqual([]);
});

test('the language switch of each page leads to the same page in the other language', () => {
	for (const page of dist.pages.filter(({ file }) => !file.endsWith('404.html'))) {
		const other = page.address.startsWith('/zh/') ? page.address.slice(3) : `/zh${page.address}`;
		const switches = anchors(page).filter((a) => attribute(a, 'hrefLang'));
		expect(switches.length, page.file).toBeGreaterThan(0);
		for (const a of switches) expect(decodeURI(attribute(a, 'href') ?? '')).toBe(other);
	}
});

test('each page has one h1 and says which language it is in', () => {
	for (const page of dist.pages) {
		expect(elements(page.tree, 'h1').length, page.file).toBe(1);
		const [html] = elements(page.tree, 'html');
		const lang = page.file.startsWith('zh/') ? 'zh-CN' : 'en';
		expect(html && attribute(html, 'lang'), page.file).toBe(lang);
	}
});

describe('a post that is not translated', () => {
	test.each([
		{ address: '/zh/blog/brush/', lang: 'en', notice: '这篇文章' },
		{ address: '/blog/paper/', lang: 'zh-CN', notice: 'has not been translated yet' },
	])('$address shows the original, in its own language, with a notice', (wanted) => {
		const page = dist.page(wanted.address);
		const [article] = elements(page.tree, 'article');
		const text = article && elements(article, 'div').find((node) => attribute(node, 'lang'));
		expect(text && attribute(text, 'lang')).toBe(wanted.lang);
		const notice = elements(page.tree, 'p').find(
			(node) => attribute(node, 'className') === 'notice',
		);
		expect(notice && toString(notice)).toContain(wanted.notice.slice(0, 2));
		expect(notice && attribute(notice, 'lang')).toBe(
			wanted.address.startsWith('/zh/') ? 'zh-CN' : 'en',
		);
	});

	test('has a mark in lists of the other language', () => {
		const marks = elements(dist.page('/zh/blog/').tree, 'li')
			.filter((li) => toString(li).includes('The brush'))
			.flatMap((li) => elements(li, 'span').map(toString));
		expect(marks).toEqual(['英文']);
	});
});

test('nothing of a draft or of a scheduled post is in any file or file name', () => {
	const secret = /quokka|zanzibar|wombat/i;
	const leaks = [...dist.files]
		.filter(([name, bytes]) => secret.test(name) || secret.test(bytes.toString()))
		.map(([name]) => name);
	expect(leaks).toEqual([]);
});

test('old addresses lead to the text, by a page and by _redirects', () => {
	const stubs = dist.stubs.map(({ file }) => file).sort();
	expect(stubs).toEqual([
		'2019/old.html',
		'old/path/index.html',
		'old/墨/index.html',
		'we,us&you/index.html',
		'what:who/index.html',
		'who.html',
	]);
	for (const stub of dist.stubs) {
		const target = stub.file.startsWith('w') ? '/about/' : '/blog/ink/';
		expect(stub.html).toContain(`content="0; url=${target}"`);
		expect(stub.html).toContain(`<link rel="canonical" href="${origin}${target}">`);
		expect(stub.html).toContain('content="noindex"');
	}
	expect(dist.text('_redirects').trim().split('\n').sort()).toEqual([
		'/2019/old.html /blog/ink/ 301',
		'/old/%E5%A2%A8 /blog/ink/ 301',
		'/old/%E5%A2%A8/ /blog/ink/ 301',
		'/old/path /blog/ink/ 301',
		'/old/path/ /blog/ink/ 301',
		'/we%2Cus%26you /about/ 301',
		'/we%2Cus%26you/ /about/ 301',
		'/we,us&you /about/ 301',
		'/we,us&you/ /about/ 301',
		'/what%3Awho /about/ 301',
		'/what%3Awho/ /about/ 301',
		'/who%3F /about/ 301',
		'/who%3F/ /about/ 301',
		'/who.html /about/ 301',
	]);
});

test('both languages have a page for what is not there, in the place where hosts look', () => {
	expect(textOf(dist.page('/404.html'), 'h1')).toBe('This page is not here');
	expect(textOf(dist.page('/zh/404.html'), 'h1')).toBe('这里没有这一页');
	expect([...dist.files.keys()].filter((name) => name.includes('404/'))).toEqual([]);
});

test('pictures are named by content, have their size, and none is made for nothing', () => {
	const used = new Set<string>();
	for (const page of dist.pages) {
		for (const img of elements(page.tree, 'img')) {
			expect(attribute(img, 'width'), page.file).toMatch(/^\d+$/);
			expect(attribute(img, 'height'), page.file).toMatch(/^\d+$/);
			expect(attribute(img, 'alt'), page.file).toBeDefined();
		}
		for (const url of references(page)) {
			if (!url.startsWith('/_img/')) continue;
			expect(url).toMatch(/^\/_img\/[a-z]+-[0-9a-f]{10}(?:-\d+)?\.(?:avif|webp|png|svg)$/);
			used.add(url.slice(1));
		}
	}
	const drawn = [...dist.files.keys()].filter((name) => name.startsWith('_img/'));
	// Cards are for those who share a page: its head names them, and gates look at them.
	const made = drawn.filter((name) => !name.startsWith('_img/card/'));
	expect(made.filter((name) => !used.has(name))).toEqual([]);
	// Of each raster: three widths in two types, what older browsers take, and one for a closer look.
	expect(made.length).toBe(9);
});

test('no page carries a style attribute or a handler', () => {
	const found = dist.pages.flatMap((page) =>
		elements(page.tree).flatMap((node) =>
			Object.keys(node.properties)
				.filter((name) => /^style$|^on/i.test(name))
				.map((name) => `${page.file}: ${node.tagName} ${name}`),
		),
	);
	expect(found).toEqual([]);
});

test('scripts are the same bytes on every page, so one policy fits all', () => {
	const scriptsOf = (page: Page): string[] =>
		elements(page.tree, 'script')
			.filter((node) => attribute(node, 'type') !== 'application/ld+json')
			.map((node) => `${attribute(node, 'src') ?? ''} ${toString(node)}`);
	const isSearch = ({ address }: Page): boolean => /^\/(?:zh\/)?search\/$/.test(address);
	const [search = [], others = []] = [true, false].map((wanted) =>
		dist.pages.filter((page) => isSearch(page) === wanted).map(scriptsOf),
	);
	const [shared = []] = others;
	expect([...new Set(others.map((scripts) => scripts.join('\n')))]).toHaveLength(1);
	// The page of the search has one file more.
	expect(search).toHaveLength(2);
	for (const scripts of search) {
		const more = scripts.filter((script) => !shared.includes(script));
		expect(more).toEqual([expect.stringMatching(/^\/_astro\/\S+\.js $/)]);
		expect(scripts).toEqual(expect.arrayContaining(shared));
	}
});
