import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	alternatesOf,
	attribute,
	canonicalOf,
	type Dist,
	elements,
	hasToken,
	jsonLdOf,
	links as linksOf,
	readDist,
	textOf,
} from '../support/dist.ts';
import { writeStudio } from '../support/studio-books.ts';
import { whyNotWellFormed } from '../support/well-formed.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

let workshop: Workshop;
let dist: Dist;

beforeAll(async () => {
	workshop = await openWorkshop();
	await writeStudio(workshop);
	dist = await readDist(await workshop.build());
});
afterAll(() => workshop.remove());

test('a book that is all planned promises nothing to read', () => {
	expect(mainOf('/handbooks/reed/')).toMatch(/Growing ?1 chapter ?Part 1/);
	expect(links('/handbooks/reed/', 'main')).toEqual(['/handbooks/reed/part/1/']);
});

test('a chapter names a planned one, and does not lead there', () => {
	expect(mainOf('/handbooks/ink/soot/')).toContain('See Chapter 3, Section 1.2');
	expect(links('/handbooks/ink/soot/', 'main')).not.toContain('/handbooks/ink/stroke/');
	expect(links('/handbooks/ink/print/', 'main')).not.toContain('#stroke');
});

/** What a page says, with single spaces. */
const mainOf = (path: string): string =>
	textOf(dist.page(path), 'main')?.replace(/\s+/g, ' ') ?? '';

/** Addresses of the links within a part of a page. */
const links = (path: string, tag: string): string[] =>
	elements(dist.page(path).tree, tag).flatMap((each) =>
		elements(each, 'a').map((a) => attribute(a, 'href') ?? ''),
	);

describe('a book', () => {
	test('stands in the navigation and in the list of books', () => {
		expect(links('/', 'header')).toContain('/handbooks/');
		expect(textOf(dist.page('/handbooks/'), 'main')).toContain('Ink');
		expect(links('/zh/handbooks/', 'main')).toEqual([
			'/zh/handbooks/ink/',
			'/zh/handbooks/quill/',
			'/zh/handbooks/reed/',
		]);
	});

	test('has its contents in order; what is a draft is planned', () => {
		const text = mainOf('/handbooks/ink/');
		expect(text).toMatch(
			/Edition 2.*Part 1Matter1Soot.*2Glue.*Part 2Use3Stroke.*Planned.*AWords.*Begun\./,
		);
		expect(links('/handbooks/ink/', 'ol')).toEqual([
			'/handbooks/ink/soot/',
			'/handbooks/ink/glue/',
			'/handbooks/ink/words/',
		]);
	});

	test('is there in the other language, with what is translated', () => {
		const text = mainOf('/zh/handbooks/ink/');
		expect(text).toMatch(/墨.*第1部分物1烟.*2Glue/);
	});
});

describe('a chapter', () => {
	test('says its number, and those of its sections and figures', () => {
		const main = mainOf('/handbooks/ink/soot/');
		expect(main).toMatch(
			/Ink · Chapter 1Soot.*See Chapter 3, Section 1\.2 and Figure 1\.1\..*1\.1 Pine.*Figure 1\.1 Fire.*1\.2 Burn/,
		);
		const chinese = mainOf('/zh/handbooks/ink/soot/');
		expect(chinese).toMatch(/墨 · 第1章.*见1\.1节。.*1\.1 燃烧/);
		expect(textOf(dist.page('/handbooks/ink/words/'), 'main')).toMatch(
			/Appendix A[\s\S]*A\.1 List/,
		);
	});

	test('leads to the ones before and after it that can be read', () => {
		const of = (path: string) =>
			elements(dist.page(path).tree, 'nav')
				.filter(({ properties }) => hasToken(properties['className'], 'pager'))
				.flatMap((pager) => elements(pager, 'a').map((a) => attribute(a, 'href')));
		expect(of('/handbooks/ink/soot/')).toEqual(['/handbooks/ink/glue/']);
		expect(of('/handbooks/ink/glue/')).toEqual(['/handbooks/ink/soot/', '/handbooks/ink/words/']);
		expect(of('/zh/handbooks/ink/glue/')).toEqual([
			'/zh/handbooks/ink/soot/',
			'/zh/handbooks/ink/words/',
		]);
	});
});

describe('the index of terms', () => {
	test('names the sections that use a term, in the language that they are in', () => {
		expect(mainOf('/handbooks/ink/terms/')).toMatch(
			/Index of terms.*F ?fire火焰.*1\.1Pine.*1\.2Burn.*H ?hide皮.*2Glue/,
		);
		expect(links('/handbooks/ink/terms/', 'dl')).toEqual([
			'/glossary/fire/',
			'/handbooks/ink/soot/#pine',
			'/handbooks/ink/soot/#burn',
			'/glossary/hide/',
			'/handbooks/ink/glue/',
		]);
		expect(links('/zh/handbooks/ink/terms/', 'dl')).toEqual([
			'/zh/glossary/fire/',
			'/zh/handbooks/ink/soot/#burn',
			'/zh/glossary/hide/',
			'/zh/handbooks/ink/glue/',
		]);
	});

	test('is only where there are terms', () => {
		expect(links('/handbooks/ink/', 'main')).toContain('/handbooks/ink/terms/');
		expect(links('/handbooks/quill/', 'main')).not.toContain('/handbooks/quill/terms/');
		expect(dist.files.has('handbooks/quill/terms/index.html')).toBe(false);
	});
});

describe('the feed of changes', () => {
	const feedsOf = (path: string) =>
		linksOf(dist.page(path), 'alternate')
			.map((link) => attribute(link, 'href') ?? '')
			.filter((href) => href.endsWith('/changes.xml'));

	test('leads to what the page of the book says; what is to come is not told', () => {
		const feed = dist.text('zh/handbooks/ink/changes.xml');
		expect(whyNotWellFormed(feed)).toBeUndefined();
		const [, id = ''] = /#(change-[^<]+)<\/guid>/.exec(feed) ?? [];
		const ids = elements(dist.page('/zh/handbooks/ink/').tree, 'li').map(
			({ properties }) => properties['id'],
		);
		expect(ids).toContain(id);
		expect(feed.match(/<item>/g)).toHaveLength(1);
		expect(feed).toContain('/zh/handbooks/ink/glue/');
		expect(feed).not.toContain('stroke');
		expect(mainOf('/handbooks/ink/')).not.toContain('The end.');
	});

	test('is named by the pages of its book, and by no other', () => {
		for (const page of ['', 'soot/', 'terms/', 'part/1/']) {
			expect(feedsOf(`/handbooks/ink/${page}`), page).toEqual(['/handbooks/ink/changes.xml']);
			expect(feedsOf(`/zh/handbooks/ink/${page}`), page).toEqual(['/zh/handbooks/ink/changes.xml']);
		}
		expect([...feedsOf('/handbooks/quill/'), ...feedsOf('/handbooks/')]).toEqual([]);
		expect(dist.files.has('handbooks/quill/changes.xml')).toBe(false);
	});
});

describe('the one page of a book', () => {
	test('has all that can be read, in order, below its title', () => {
		const main = mainOf('/handbooks/ink/print/');
		expect(main).toMatch(
			/^ ?InkAll of it\..*Edition 2.*Updated 20 November 2026.*Part 1Matter1Soot2GlueAppendicesAWords.*Part 1Matter.*Chapter 1Soot.*See Chapter 3, Section 1\.2 and Figure 1\.1\..*Chapter 2Glue.*Appendix AWords/,
		);
		expect(main).not.toContain('Stroke');
		const { tree, html } = dist.page('/handbooks/ink/print/');
		expect(elements(tree, 'h4').map((heading) => attribute(heading, 'id'))).toEqual(
			expect.arrayContaining(['soot--pine', 'soot--burn', 'glue--boil', 'words--list']),
		);
		expect(html).not.toContain('popover');
	});

	test('says in which language a chapter is that is not translated', () => {
		const glue = elements(dist.page('/zh/handbooks/ink/print/').tree, 'article').find(
			(each) => attribute(each, 'id') === 'glue',
		);
		const [text] = glue ? elements(glue, 'div') : [];
		expect(text && attribute(text, 'lang')).toBe('en');
		expect(mainOf('/zh/handbooks/ink/print/')).toMatch(/第2章Glue.*英文原文/);
	});

	test('has a sheet that names its chapters at the head of their pages', () => {
		const sheets = linksOf(dist.page('/zh/handbooks/ink/print/'), 'stylesheet');
		expect(sheets.map((each) => attribute(each, 'href'))).toContain('/zh/handbooks/ink/print.css');
		expect(dist.text('zh/handbooks/ink/print.css')).toContain('content: "1 烟"');
	});
});

describe('search engines', () => {
	const origin = 'https://bimo.example';

	test('read what a book is, and what a chapter is of it', () => {
		const url = `${origin}/handbooks/ink/`;
		expect(jsonLdOf(dist.page('/handbooks/ink/'))).toMatchObject([
			{ '@type': 'Book', '@id': url, bookEdition: '2', dateModified: '2026-11-20' },
			{ '@type': 'BreadcrumbList' },
		]);
		expect(jsonLdOf(dist.page('/handbooks/ink/glue/'))).toMatchObject([
			{ '@type': 'Chapter', position: 2, dateModified: '2026-11-20', isPartOf: { '@id': url } },
			{ '@type': 'BreadcrumbList' },
		]);
	});

	test('are sent to the language that a book is in', () => {
		for (const page of ['', 'cut/', 'part/1/']) {
			const there = dist.page(`/zh/handbooks/quill/${page}`);
			expect(canonicalOf(there), page).toBe(`${origin}/handbooks/quill/${page}`);
			expect(alternatesOf(dist.page(`/handbooks/quill/${page}`)), page).toEqual({});
		}
		expect(canonicalOf(dist.page('/zh/handbooks/ink/'))).toBe(`${origin}/zh/handbooks/ink/`);
	});

	test('find every page that is its own in the sitemap, and no copy', () => {
		const sitemap = dist.text('sitemap.xml');
		const listed = [...sitemap.matchAll(/<loc>([^<]*\/handbooks\/[^<]*)<\/loc>/g)].map(
			([, url]) => url,
		);
		const own = dist.pages
			.filter((page) => page.address.includes('/handbooks/'))
			.map((page) => ({ url: origin + page.address, canonical: canonicalOf(page) }))
			.flatMap(({ url, canonical }) => (canonical === url ? [url] : []));
		expect(listed.toSorted()).toEqual(own.toSorted());
		expect(listed).toContain(`${origin}/zh/handbooks/ink/part/2/`);
		expect(listed).toContain(`${origin}/zh/handbooks/ink/terms/`);
		expect(listed).not.toContain(`${origin}/handbooks/ink/print/`);
		const lastmod = '<lastmod>2026-11-20</lastmod>';
		for (const page of ['', 'glue/'])
			expect(sitemap).toContain(`<loc>${origin}/handbooks/ink/${page}</loc>${lastmod}`);
	});
});
