import { expect, test } from 'vitest';
import { bookLocales } from '../../../../src/site/books/book-locales.ts';
import { bookModified } from '../../../../src/site/books/book-modified.ts';
import { pageModified } from '../../../../src/site/books/page-modified.ts';
import { bookData, chapterPage } from '../../../support/book-data.ts';

const english = { title: { en: 'Ink' } };

test.each([
	['with titles and chapters in both', {}, ['soot/en', 'soot/zh'], ['en', 'zh']],
	['with a chapter that is translated', {}, ['soot/en', 'glue/en', 'glue/zh'], ['en', 'zh']],
	['whose chapters are in one', {}, ['soot/zh'], ['zh']],
	['whose title is in one', english, ['soot/en', 'soot/zh'], ['en']],
	['with a title in one and chapters in the other', english, ['soot/zh'], ['zh']],
	['without a chapter yet', {}, [], ['en', 'zh']],
])('the languages of a book %s', (_what, file, at, expected) => {
	expect(
		bookLocales(
			bookData(file),
			at.map((each) => chapterPage(each)),
		),
	).toEqual(expected);
});

const changes = [
	{ date: '2026-11-02T09:00:00Z', text: { en: 'A.' }, chapters: ['glue'] },
	{ date: '2026-11-01', text: { en: 'B.' }, chapters: ['soot', 'glue'] },
];

test('the last change of a book is that of its file or of a chapter', () => {
	const pages = [chapterPage('soot/en', { updated: '2026-11-05' }), chapterPage('soot/zh')];
	expect(bookModified(bookData({ changes }), pages, 'en')).toBe('2026-11-05');
	expect(bookModified(bookData({ changes }), pages, 'zh')).toBe('2026-11-02');
	expect(bookModified(bookData(), [], 'en')).toBeUndefined();
});

test('a chapter says when it changed, or else its book does', () => {
	const books = [bookData({ changes })];
	const soot = [chapterPage('soot/en', { updated: '2026-10-05' }), chapterPage('soot/zh')];
	expect(pageModified(soot, books)).toEqual({ en: '2026-10-05', zh: '2026-11-01' });
	expect(pageModified([chapterPage('glue/en')], books)).toMatchObject({ en: '2026-11-02' });
	expect(pageModified([chapterPage('words/en')], books)).toEqual({});
});
