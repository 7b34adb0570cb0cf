import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languageTag, type Locale, locales } from '../../src/domain/i18n/locale.ts';
import { type ModelBook, modelBook, type ModelText } from '../support/book-model.ts';
import {
	alternatesOf,
	attribute,
	canonicalOf,
	type Dist,
	elements,
	type Page,
	readDist,
} from '../support/dist.ts';
import {
	contentsRows,
	expectedPlaces,
	hrefs,
	labelOf,
	printed,
	referencesIn,
	say,
	sidebarRows,
	withClass,
} from '../support/book-pages.ts';
import { longBook, longBookFiles } from '../support/long-book.ts';
import { linksOf, pathOf, printId } from '../support/model-references.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

const origin = 'https://bimo.example';
const sources = longBookFiles();
const books = [longBook.id, longBook.chineseId];
const views = books.flatMap((id) =>
	locales.map((locale) => ({ id, locale, book: modelBook(sources, id, locale) })),
);

let workshop: Workshop;
let dist: Dist;

beforeAll(async () => {
	workshop = await openWorkshop();
	for (const [file, text] of sources) await workshop.write(file, text);
	dist = await readDist(await workshop.build({ env: { BIMO_SITE: origin } }));
});
afterAll(() => workshop.remove());

const prefix = (locale: Locale): string => (locale === 'zh' ? '/zh' : '');
const readable = ({ texts }: ModelBook): ModelText[] => texts.filter(({ isDraft }) => !isDraft);
const bookPages = (): Page[] =>
	dist.pages.filter(({ address }) => /^(?:\/zh)?\/handbooks\//.test(address));
const idsOf = ({ tree }: Page): string[] => elements(tree).flatMap((e) => attribute(e, 'id') ?? []);

describe.each(views)('the book $id in $locale', ({ id, locale, book }) => {
	const pageOf = ({ slug }: ModelText): Page => dist.page(pathOf(id, slug, locale));
	const home = (): Page => dist.page(`${prefix(locale)}/handbooks/${id}/`);
	const print = (): Page => dist.page(`${prefix(locale)}/handbooks/${id}/print/`);

	test('has a page for each text that is no draft, and for no other one', () => {
		const own = `${prefix(locale)}/handbooks/${id}/`;
		const built = dist.pages
			.map(({ address }) => address)
			.filter(
				(address) => address.startsWith(own) && !/\/(?:part\/\d+|print|terms)\/$/.test(address),
			);
		const expected = readable(book).map(({ slug }) => pathOf(id, slug, locale));
		expect(built.toSorted()).toEqual([own, ...expected].toSorted());
	});

	test('prints the numbers that its sources have', () => {
		for (const text of readable(book)) {
			const page = pageOf(text);
			// The label speaks the language of the page, the places that of the text.
			expect(say(withClass(page.tree, 'aside')[0]), text.slug).toContain(
				` · ${labelOf(text, locale)}`,
			);
			expect(printed(page, text, ''), text.slug).toEqual(expectedPlaces(text));
		}
	});

	test('refers to the number that stands where the reference leads', () => {
		for (const text of readable(book)) {
			const links = linksOf(book, text);
			expect(links.length).toBeGreaterThan(6);
			const expected = links.map(({ href, text: words }) => [href, words]);
			expect(referencesIn(pageOf(text)), text.slug).toEqual(expected);
		}
	});

	test('leads from the first text to the last and back', () => {
		const chain = readable(book);
		const named = (text: ModelText | undefined, rel: string) =>
			text ? [[rel, pathOf(id, text.slug, locale), `${text.number} ${text.title}`]] : [];
		for (const [at, text] of chain.entries()) {
			const [pager] = withClass(pageOf(text).tree, 'pager');
			const built = (pager ? elements(pager, 'a') : []).map((a) => [
				attribute(a, 'rel'),
				attribute(a, 'href'),
				say(elements(a, 'b')[0]),
			]);
			expect(built, text.slug).toEqual([
				...named(chain[at - 1], 'prev'),
				...named(chain[at + 1], 'next'),
			]);
		}
		expect(withClass(home().tree, 'start').flatMap((node) => hrefs([node]))).toEqual([
			pathOf(id, chain[0]?.slug ?? '', locale),
		]);
	});

	test('names its texts alike in contents, sidebar and parts', () => {
		const rowsOf = (texts: readonly ModelText[]) =>
			texts.map(({ slug, number, title, isDraft }) => [
				isDraft ? undefined : pathOf(id, slug, locale),
				`${number}${title}`,
			]);
		expect(contentsRows(home())).toEqual(rowsOf(book.texts));
		for (const [at, title] of book.partTitles.entries()) {
			const page = dist.page(`${prefix(locale)}/handbooks/${id}/part/${at + 1}/`);
			expect(say(elements(page.tree, 'h1')[0])).toBe(title);
			expect(contentsRows(page)).toEqual(rowsOf(book.texts.filter(({ part }) => part === at)));
		}
		for (const text of readable(book)) {
			const chapter = text.slug.split('/')[0];
			const shown = book.texts.filter(
				({ slug, part }) =>
					part === text.part && (!slug.includes('/') || slug.startsWith(`${chapter}/`)),
			);
			const [nav] = withClass(pageOf(text).tree, 'book-nav');
			expect(sidebarRows(nav), text.slug).toEqual(rowsOf(shown));
		}
	});

	test('has each text once in its one page, with the same numbers', () => {
		const page = print();
		const texts = readable(book);
		const articles = elements(page.tree, 'article');
		expect(articles.map((node) => attribute(node, 'id'))).toEqual(
			texts.map(({ slug }) => printId(slug)),
		);
		for (const [at, text] of texts.entries()) {
			const [head] = elements(articles[at] ?? page.tree, 'header');
			expect(say(head)).toContain(text.title);
			expect(say(head)).toContain(text.kind === 'Section' ? text.number : labelOf(text, locale));
			expect(printed(page, text, printId(text.slug, ' ').trim()), text.slug).toEqual(
				expectedPlaces(text),
			);
		}
		const links = texts.flatMap((text) => linksOf(book, text));
		expect(referencesIn(page)).toEqual(links.map(({ inPrint, text }) => [inPrint, text]));
	});
});

test('every link of every page of a book leads to a page and to a place in it', () => {
	expect(bookPages().length).toBeGreaterThan(50);
	const ids = new Map(dist.pages.map((page) => [page.address, new Set(idsOf(page))]));
	const dead = bookPages().flatMap((page) =>
		hrefs(elements(page.tree, 'body')).flatMap((href) => {
			const url = new URL(href, origin + page.address);
			if (url.origin !== origin) return [];
			const address = decodeURI(url.pathname);
			const id = decodeURIComponent(url.hash.slice(1));
			const found = ids.get(address);
			const isThere = found ? id === '' || found.has(id) : dist.files.has(address.slice(1));
			return isThere ? [] : [`${page.address}: ${href}`];
		}),
	);
	expect(dead).toEqual([]);
});

test('no id is twice in a page', () => {
	for (const page of bookPages()) {
		expect(new Set(idsOf(page)).size, page.address).toBe(idsOf(page).length);
	}
});

test('the one page of a book links to its texts within itself', () => {
	for (const { id, locale } of views) {
		const page = dist.page(`${prefix(locale)}/handbooks/${id}/print/`);
		const leaving = hrefs(withClass(page.tree, 'text')).filter((href) => !href.startsWith('#'));
		expect(leaving).toEqual([]);
	}
});

test('languages name each other, and each page its own address or that of its text', () => {
	for (const page of bookPages()) {
		const canonical = canonicalOf(page);
		const alternates = alternatesOf(page);
		if (page.address.endsWith('/print/')) {
			expect([canonical, alternates], page.address).toEqual([undefined, {}]);
			continue;
		}
		expect(canonical, page.address).toBe(origin + homeOf(page));
		for (const [lang, href] of Object.entries(alternates)) {
			const other = dist.page(new URL(href).pathname);
			expect(alternatesOf(other), `${page.address} ${lang}`).toEqual(alternates);
			if (lang !== 'x-default') expect(canonicalOf(other)).toBe(href);
		}
		const isOwn = canonical === origin + page.address;
		const isPair = !page.address.includes(longBook.untranslated) && !page.address.includes('/mo/');
		const names = isPair ? [...locales.map((locale) => languageTag[locale]), 'x-default'] : [];
		expect(Object.keys(alternates).toSorted(), page.address).toEqual(isOwn ? names.toSorted() : []);
	}
});

/** Where the text of a page is in its own language. */
function homeOf({ address }: Page): string {
	const bare = address.replace(/^\/zh(?=\/)/, '');
	if (bare.startsWith(`/handbooks/${longBook.chineseId}/`)) return `/zh${bare}`;
	return bare.endsWith(`/${longBook.untranslated}/`) ? bare : address;
}

test('the sitemap has every page that is its own canonical, once', () => {
	const listed = [...dist.text('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
		([, url = '']) => url,
	);
	const own = bookPages().filter((page) => canonicalOf(page) === origin + page.address);
	const ofBooks = listed.filter((url) => url.includes('/handbooks/'));
	expect(ofBooks.toSorted()).toEqual(own.map(({ address }) => origin + address).toSorted());
});
