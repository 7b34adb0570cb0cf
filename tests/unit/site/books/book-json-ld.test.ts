import { describe, expect, test } from 'vitest';
import { bookJsonLd, chapterJsonLd } from '../../../../src/site/books/book-json-ld.ts';
import { site } from '../../../../src/site.ts';
import { bookData, chapterPage } from '../../../support/book-data.ts';

const origin = 'https://ink.example';
const place = (locale: 'en' | 'zh') => ({ locale, site, origin });
const both = [
	chapterPage('soot/en', { updated: '2026-11-03' }),
	chapterPage('soot/zh'),
	chapterPage('glue/en'),
];
const home = `${origin}/handbooks/ink/`;
const zhHome = `${origin}/zh/handbooks/ink/`;

describe('a book', () => {
	test('is a Book with its chapters, its translation and the day of its last change', () => {
		const book = bookData({
			edition: '2',
			authors: ['bimo', 'Li'],
			appendices: ['words'],
			changes: [{ date: '2026-11-02', text: { en: 'More.' } }],
		});
		const pages = [...both, chapterPage('words/en')];
		const [data, crumbs] = bookJsonLd(book, { pages }, place('en'));
		expect(data).toEqual({
			'@type': 'Book',
			license: site.licence.url,
			'@id': home,
			name: 'Ink',
			description: 'All of it.',
			inLanguage: 'en',
			url: home,
			author: [
				{ '@type': 'Person', name: site.people[0].name.en },
				{ '@type': 'Person', name: 'Li' },
			],
			publisher: { '@type': 'Organization', name: site.name.en, url: `${origin}/` },
			bookEdition: '2',
			dateModified: '2026-11-03',
			workTranslation: { '@type': 'Book', '@id': zhHome, name: '墨', inLanguage: 'zh-CN' },
			hasPart: [
				{ '@type': 'Chapter', position: 1, name: 'Soot', url: `${home}soot/` },
				{ '@type': 'Chapter', position: 2, name: 'Glue', url: `${home}glue/` },
				{ '@type': 'Chapter', position: 'A', name: 'Words', url: `${home}words/` },
			],
		});
		expect(crumbs).toMatchObject({
			'@type': 'BreadcrumbList',
			itemListElement: [
				{ position: 1, name: site.name.en, item: `${origin}/` },
				{ position: 2, name: 'Handbooks', item: `${origin}/handbooks/` },
				{ position: 3, name: 'Ink' },
			],
		});
	});

	test('in the other language is a translation, and says no day that it does not know', () => {
		const [data] = bookJsonLd(bookData(), { pages: both }, place('zh'));
		expect(data).toMatchObject({
			// One organisation, whatever it is called here.
			publisher: { name: site.name.zh, url: `${origin}/` },
			'@id': zhHome,
			inLanguage: 'zh-CN',
			translationOfWork: { '@type': 'Book', '@id': home, name: 'Ink', inLanguage: 'en' },
		});
		expect(data).not.toHaveProperty('dateModified');
		expect(data).not.toHaveProperty('bookEdition');
	});

	test('in one language is the same book wherever it is shown', () => {
		const pages = [chapterPage('soot/en')];
		const [data] = bookJsonLd(bookData(), { pages }, place('zh'));
		expect(data).toMatchObject({ '@id': home, name: 'Ink', inLanguage: 'en', url: home });
		expect(data).not.toHaveProperty('translationOfWork');
		expect(data).toMatchObject({ hasPart: [{ name: 'Soot', url: `${home}soot/` }] });
	});
});

describe('a chapter', () => {
	const of = (number: string, page = 5) => ({
		title: '墨',
		url: '/zh/handbooks/ink/',
		number,
		page,
	});

	test('is a Chapter of its Book, and stands below it', () => {
		const [data, crumbs] = chapterJsonLd(
			{
				book: bookData(),
				languages: ['en', 'zh'],
				page: chapterPage('soot/zh'),
				place: of('3'),
				modified: '2026-11-21T08:00:00+08:00',
			},
			place('zh'),
		);
		expect(data).toEqual({
			'@type': 'Chapter',
			license: site.licence.url,
			description: 'x/zh',
			headline: 'Soot 中',
			position: 3,
			inLanguage: 'zh-CN',
			url: `${zhHome}soot/`,
			author: [{ '@type': 'Person', name: site.people[0].name.zh }],
			dateModified: '2026-11-21',
			isPartOf: { '@type': 'Book', '@id': zhHome, name: '墨' },
		});
		expect(crumbs).toMatchObject({
			itemListElement: [
				{ item: `${origin}/zh/` },
				{ name: '手册', item: `${origin}/zh/handbooks/` },
				{ name: '墨', item: zhHome },
				{ position: 4, name: 'Soot 中' },
			],
		});
	});

	test.each([
		['a section', '3.2', '3.2'],
		['an appendix', 'B', 'B'],
		['a chapter without a number', '', 5],
	])('%s has its place, too', (_what, number, position) => {
		const page = chapterPage('soot/en');
		const facts = { book: bookData(), languages: ['en', 'zh'] as const, page, place: of(number) };
		const [data] = chapterJsonLd(facts, place('zh'));
		// The text is English: so are its address and its book.
		const isPartOf = { '@id': home, name: 'Ink' };
		expect(data).toMatchObject({ position, inLanguage: 'en', url: `${home}soot/`, isPartOf });
		expect(data).not.toHaveProperty('dateModified');
	});

	test('of a book in one language is part of that', () => {
		const page = chapterPage('soot/en');
		const facts = { book: bookData(), languages: ['zh'] as const, page, place: of('3') };
		const [data] = chapterJsonLd(facts, place('en'));
		expect(data).toMatchObject({ isPartOf: { '@id': zhHome, name: '墨' } });
	});
});
