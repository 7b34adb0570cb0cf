import path from 'node:path';
import { toString } from 'hast-util-to-string';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { validateHtml } from '../budget/html.ts';
import {
	alternatesOf,
	attribute,
	canonicalOf,
	type Dist,
	elements,
	hasToken,
	jsonLdOf,
	metaOf,
	type Page,
	readDist,
	textOf,
} from '../support/dist.ts';
import { addToGlossary } from '../support/glossary-content.ts';
import { byClass, listedTerms, textIn, usersOn } from '../support/glossary-pages.ts';
import { termSlips } from '../support/search-checks.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

const origin = 'https://bimo.example';
let workshop: Workshop;
let dist: Dist;

beforeAll(async () => {
	workshop = await openWorkshop('glossary');
	await addToGlossary(workshop);
	dist = await readDist(await workshop.build());
});
afterAll(() => workshop.remove());

const isOfGlossary = ({ address }: Page): boolean => /^(\/zh)?\/glossary\//.test(address);
const listed = (address: string) => listedTerms(dist.page(address));
const usersOf = (address: string) => usersOn(dist.page(address));

describe('the list', () => {
	test('stands by English name', () => {
		expect(listed('/glossary/')).toEqual([
			'C: continuous batching of requests, control and data planes',
			'I: IR',
			'K: key-value cache',
			'P: Pod, prefill',
			'R: retry budget',
			'S: service mesh, sidecar',
			'T: time to first token',
			'#: 5 nines',
		]);
	});

	test('stands by pinyin, Latin names under their letter', () => {
		expect(listed('/zh/glossary/')).toEqual([
			'B: 边车',
			'C: 重试预算',
			'F: 服务网格, 服务网格的控制面与数据面',
			'H: 核',
			'J: 键值缓存',
			'L: 连续批处理',
			'P: Pod',
			'S: 首词延迟',
			'Y: 预填充',
			'#: 5个9',
		]);
	});

	test('has the letters that there are, and each leads to its section', () => {
		const [letters] = byClass(dist.page('/glossary/').tree, 'letters');
		const hrefs = elements(letters ?? dist.page('/').tree, 'a').map((a) => attribute(a, 'href'));
		expect(hrefs).toEqual(['c', 'i', 'k', 'p', 'r', 's', 't', '0'].map((id) => `#letter-${id}`));
		const ids = elements(dist.page('/glossary/').tree, 'section').map((node) =>
			attribute(node, 'id'),
		);
		expect(ids.map((id) => `#${id}`)).toEqual(hrefs);
	});

	test('shows name, other name, definition and topic', () => {
		const [row] = elements(dist.page('/zh/glossary/').tree, 'li').filter((item) =>
			toString(item).includes('键值缓存'),
		);
		expect(row && attribute(row, 'dataTopic')).toBe('serving');
		expect(row && attribute(row, 'dataAlso')).toBe('KV 缓存 KV cache');
		expect(textIn(row).replace(/\s+/g, ' ')).toMatch(
			/^键值缓存 ?key-value cache ?把已有.*模型服务$/,
		);
	});

	test('names a term once that is called the same in both languages', () => {
		const pods = elements(dist.page('/glossary/').tree, 'h3').map(toString);
		expect(pods.filter((name) => name.includes('Pod')).map((name) => name.trim())).toEqual(['Pod']);
	});
});

describe('the page of a term', () => {
	test('names it in both languages, the one of the page first', () => {
		const page = dist.page('/zh/glossary/service-mesh/');
		expect(textOf(page, 'h1')?.trim()).toBe('服务网格');
		expect(textIn(byClass(page.tree, 'other')[0])).toBe('service mesh');
		const senses = byClass(page.tree, 'sense');
		expect(senses.map((node) => textIn(node).slice(0, 7))).toEqual(['承载服务之间调', 'A layer']);
		expect(metaOf(page, 'description')).toMatch(/^承载服务之间调用的一层/);
	});

	test('says how else it is called, in each language', () => {
		const notes = byClass(dist.page('/glossary/key-value-cache/').tree, 'senses')
			.flatMap((node) => elements(node, 'p'))
			.map(textIn);
		expect(notes).toContain('Also called KV cache');
		expect(notes).toContain('又称KV 缓存');
	});

	test('leads to related terms, also to those that name it, with their first sentence', () => {
		const [pairs] = byClass(dist.page('/glossary/sidecar/').tree, 'pairs');
		const items = elements(pairs ?? dist.page('/').tree, 'li');
		expect(items.map((item) => textIn(elements(item, 'a')[0]))).toEqual(['service mesh']);
		const [budget] = byClass(dist.page('/zh/glossary/pod/').tree, 'pairs');
		const [only] = elements(budget ?? dist.page('/').tree, 'li');
		expect(textIn(only).replace(/\s+/g, ' ')).toBe('重试预算一共能重试几次。');
	});

	test('leads to what to read, to its topic and to its neighbours', () => {
		const page = dist.page('/zh/glossary/service-mesh/');
		const hrefs = elements(page.tree, 'a').map((a) => attribute(a, 'href'));
		expect(hrefs).toContain('https://bimo.example/mesh');
		expect(hrefs).toContain('/zh/glossary/?topic=mesh');
		const neighbours = (rel: string) =>
			elements(page.tree, 'a')
				.filter(({ properties }) => hasToken(properties['rel'], rel))
				.map((a) => attribute(a, 'href'));
		expect(neighbours('prev')).toEqual(['/zh/glossary/retry-budget/']);
		expect(neighbours('next')).toEqual(['/zh/glossary/mesh-planes/']);
	});
});

describe('who uses a term', () => {
	test('is told with the sentence, the newest post first, then chapters, then pages', () => {
		expect(usersOf('/glossary/sidecar/').slice(0, 4)).toMatchObject([
			{
				title: 'Only in English',
				url: '/blog/only/#the-helper',
				sentence: 'A sidecar stands beside it.',
				marked: 'sidecar',
			},
			{ title: 'What a mesh carries', url: '/blog/mesh/', marked: 'sidecar' },
			{ title: '不齐', url: '/zh/blog/uneven/', lang: 'zh-CN', marked: '边车' },
			{ title: 'About', url: '/about/', sentence: 'Made by a sidecar.', marked: 'sidecar' },
		]);
		const kinds = usersOf('/glossary/service-mesh/').map(({ kind }) => kind.replace(/\d.*/s, ''));
		expect(kinds.map((kind) => kind.trim())).toEqual(['Post', 'Chapter', 'Page']);
		expect(usersOf('/glossary/service-mesh/')[1]).toMatchObject({
			title: 'Where to start',
			url: '/handbooks/guide/start/',
			sentence: 'Start with a service mesh.',
		});
	});

	test('is told in the language of the page, where the text exists in it', () => {
		expect(
			usersOf('/zh/glossary/sidecar/')
				.slice(0, 4)
				.map(({ title, url, lang }) => [title, url, lang]),
		).toEqual([
			['Only in English', '/zh/blog/only/#the-helper', 'en'],
			['网格搬什么', '/zh/blog/mesh/', undefined],
			['不齐', '/zh/blog/uneven/', undefined],
			['关于', '/zh/about/', undefined],
		]);
	});

	test('says what kind of text it is, when, and in which language', () => {
		const [only] = usersOf('/zh/glossary/sidecar/');
		expect(only?.kind.replace(/\s+/g, ' ')).toMatch(/^文章 ?2024年5月3日 ?英文$/);
		const chapter = usersOf('/zh/glossary/service-mesh/')[1];
		expect(chapter?.kind).toBe('章节');
	});

	test('is nobody yet, for a new term', () => {
		expect(usersOf('/glossary/pod/')).toEqual([]);
		expect(textOf(dist.page('/glossary/pod/'), 'main')).toContain('No text uses this term yet.');
		expect(textOf(dist.page('/zh/glossary/pod/'), 'main')).toContain('还没有文章用到这个术语。');
	});

	test('is reached by every link', () => {
		const broken = dist.pages.filter(isOfGlossary).flatMap(({ tree, file }) =>
			elements(tree, 'a')
				.flatMap((a) => attribute(a, 'href') ?? [])
				.filter((href) => href.startsWith('/') && !/\.(?:xml|json)$/.test(href))
				.filter((href) => {
					const { pathname, hash } = new URL(href, origin);
					const page = dist.pages.find(({ address }) => address === decodeURIComponent(pathname));
					const ids = page && elements(page.tree).map((node) => attribute(node, 'id'));
					return !ids || (hash !== '' && !ids.includes(decodeURIComponent(hash.slice(1))));
				})
				.map((href) => `${file}: ${href}`),
		);
		expect(broken).toEqual([]);
	});
});

describe('for machines', () => {
	test('each page is its own canonical and names its translation', () => {
		const pages = dist.pages.filter(isOfGlossary);
		expect(pages).toHaveLength(2 * 12);
		for (const page of pages) {
			const bare = page.address.replace(/^\/zh/, '');
			expect(canonicalOf(page)).toBe(origin + page.address);
			expect(alternatesOf(page)).toEqual({
				en: origin + bare,
				'zh-CN': `${origin}/zh${bare}`,
				'x-default': origin + bare,
			});
		}
	});

	test('the set names the terms in the order of the page', () => {
		const [set] = jsonLdOf(dist.page('/zh/glossary/'));
		// Its shape is what the next line looks at.
		const terms = set?.['hasDefinedTerm'] as { name: string; '@id': string }[];
		expect(terms).toHaveLength(11);
		expect(terms[0]).toEqual({
			'@type': 'DefinedTerm',
			'@id': `${origin}/zh/glossary/sidecar/`,
			name: '边车',
			url: `${origin}/zh/glossary/sidecar/`,
		});
	});

	test('the term is described in plain text', () => {
		const [term] = jsonLdOf(dist.page('/glossary/key-value-cache/'));
		expect(term).toMatchObject({
			'@type': 'DefinedTerm',
			name: 'key-value cache',
			alternateName: ['KV cache', '键值缓存', 'KV 缓存'],
			inLanguage: 'en',
			inDefinedTermSet: { '@id': `${origin}/glossary/` },
		});
		expect(term?.['description']).toMatch(/^The keys[^<`\n]+(?: It grows[^<`\n]*)?$/);
	});

	test('the sitemap has every page', () => {
		const sitemap = dist.text('sitemap.xml');
		for (const page of dist.pages.filter(isOfGlossary))
			expect(sitemap).toContain(`<loc>${origin}${page.address}</loc>`);
	});

	test('the HTML is valid', async () => {
		for (const { file } of dist.pages.filter(isOfGlossary)) {
			const { details } = await validateHtml(path.join(workshop.out, file));
			expect(details, file).toEqual([]);
		}
	});
});

test('search finds words that are marked, not what is said of them', () => {
	expect(termSlips(dist)).toEqual([]);
});

test('the navigation leads to the glossary, and says where the reader is', () => {
	const current = (address: string) =>
		elements(dist.page(address).tree, 'a')
			.filter((a) => attribute(a, 'href') === '/glossary/' && toString(a).trim() === 'Glossary')
			.map((a) => attribute(a, 'ariaCurrent'))[0];
	expect(current('/glossary/')).toBe('page');
	expect(current('/glossary/pod/')).toBe('true');
	expect(current('/')).toBeUndefined();
});

test('the home page explains two terms of the newest posts, the same in both languages', () => {
	const words = (address: string) =>
		byClass(dist.page(address).tree, 'words')
			.flatMap((node) => elements(node, 'h3'))
			.map((heading) => attribute(elements(heading, 'a')[0] ?? heading, 'href'));
	expect(words('/')).toEqual(['/glossary/sidecar/', '/glossary/service-mesh/']);
	expect(words('/zh/')).toEqual(['/zh/glossary/sidecar/', '/zh/glossary/service-mesh/']);
});
