import { expect, test } from 'vitest';
import type { Locale } from '../../../../src/domain/i18n/locale.ts';
import { bookChanges } from '../../../../src/site/books/book-changes.ts';
import { bookFeed, bookFeedLinks } from '../../../../src/site/books/book-feed.ts';
import { bookView } from '../../../../src/site/books/book-view.ts';
import { site } from '../../../../src/site.ts';
import { toRss } from '../../../../src/targets/feed/to-rss.ts';
import { bookData, chapterPage } from '../../../support/book-data.ts';
import { expectGolden } from '../../../support/golden.ts';
import { whyNotWellFormed } from '../../../support/well-formed.ts';

const golden = (name: string): URL => new URL(`../../../fixtures/feed/${name}`, import.meta.url);

const pages = [chapterPage('soot/en'), chapterPage('soot/zh'), chapterPage('glue/en')];
const more = { date: '2026-11-20', text: { en: 'More <b> & more. And all.', zh: '更多。' } };
const begun = { date: '2026-11-02', text: { en: 'Begun.' } };
const mended = { date: '2026-11-20', text: { en: 'Mended.', zh: '改了。' } };
const file = {
	changes: [begun, { ...more, chapters: ['glue', 'stroke', 'soot'] }, mended],
};

function feedIn(locale: Locale, changes: unknown[] = file.changes) {
	const book = bookData({ changes });
	const view = bookView(book, { pages }, locale);
	return bookFeed(book, view, { locale, site, origin: 'https://ink.example' });
}

function idsOf(changes: unknown[], locale: Locale = 'en'): string[] {
	const book = bookData({ changes });
	return bookChanges(book, bookView(book, { pages }, locale), locale).map(({ id }) => id);
}

test.each(['en', 'zh'] as const)('a feed tells what changed, the newest first: %s', (locale) => {
	const feed = feedIn(locale);
	const xml = feed ? toRss(feed) : '';
	expect(whyNotWellFormed(xml)).toBeUndefined();
	expectGolden(xml, golden(`changes.${locale}.xml`));
});

test('the id of a change is its own for good', () => {
	const [moreId, mendedId, begunId] = idsOf([more, mended, begun]);
	expect(new Set([moreId, mendedId, begunId]).size).toBe(3);
	expect(idsOf([mended, begun])).toEqual([mendedId, begunId]);
	expect(idsOf([{ ...more, text: { en: 'Other.' } }, mended])[1]).toBe(mendedId);
	expect(idsOf([{ ...begun, chapters: ['soot'] }])).toEqual([begunId]);
	// A translation that comes later leaves it alone, and the other language has the same.
	expect(idsOf([{ ...begun, text: { en: 'Begun.', zh: '开始。' } }], 'zh')).toEqual([begunId]);
	expect(idsOf([begun, begun])).toEqual([begunId]);
});

test('a book that says of no change has no feed, and its pages name none', () => {
	expect(feedIn('en', [])).toBeUndefined();
	expect(bookFeedLinks(bookData(), { title: 'Ink' }, { locale: 'en', site })).toEqual([]);
	expect(bookFeedLinks(bookData(file), { title: '墨' }, { locale: 'zh', site })).toEqual([
		{
			type: 'application/rss+xml',
			title: '墨 · 更新记录',
			href: '/zh/handbooks/ink/changes.xml',
		},
	]);
});
