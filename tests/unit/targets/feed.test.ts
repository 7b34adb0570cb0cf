import { XMLParser } from 'fast-xml-parser';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeXml } from '../../../src/domain/text/escape-xml.ts';
import type { Feed, FeedItem } from '../../../src/targets/feed/feed.ts';
import { toJsonFeed } from '../../../src/targets/feed/to-json-feed.ts';
import { toRss } from '../../../src/targets/feed/to-rss.ts';
import { toSitemap } from '../../../src/targets/feed/to-sitemap.ts';
import { expectGolden } from '../../support/golden.ts';
import { whyNotWellFormed } from '../../support/well-formed.ts';

const golden = (name: string): URL => new URL(`../../fixtures/feed/${name}`, import.meta.url);

const item = (own: Partial<FeedItem>): FeedItem => ({
	url: 'https://bimo.example/blog/a/',
	title: 'A title',
	description: 'What it says.',
	html: '<p>Text.</p>\n',
	language: 'en',
	published: Date.UTC(2026, 10, 21, 1, 2, 3),
	authors: ['The Bimo authors'],
	tags: [],
	...own,
});

const feed: Feed = {
	title: 'Bimo <笔墨> & friends',
	description: 'Notes "quoted"',
	language: 'en',
	homeUrl: 'https://bimo.example/',
	feedUrl: 'https://bimo.example/rss.xml?a=1&b=2',
	items: [
		item({
			url: 'https://bimo.example/blog/hard/?a=1&b=2',
			title: 'Control \u0000\u0008\u000b\u001f\uFFFE characters, ]]>, <b> & 😀',
			html: '<p>]]> <![CDATA[ &amp; &lt;b&gt; 😀 \u0007 “笔墨”</p>\n<pre><code>a &lt; b\n</code></pre>\n',
			updated: Date.UTC(2026, 10, 22),
			authors: ["O'Neil", '张三 <a@b.c>'],
			tags: ['C++ & Go', '<tag>'],
			image: 'https://bimo.example/_img/a.png?x=1&y=2',
		}),
		item({ language: 'zh-CN', title: '中文标题' }),
	],
};

test('RSS with everything that is hard to write in XML', () => {
	const xml = toRss(feed);
	expect(whyNotWellFormed(xml)).toBeUndefined();
	expectGolden(xml, golden('rss.xml'));
});

test('JSON Feed with the same', () => {
	const json = toJsonFeed(feed);
	expect(JSON.parse(json)).toMatchObject({ version: 'https://jsonfeed.org/version/1.1' });
	expectGolden(json, golden('feed.json'));
});

test('words of a description stay words in readers, which take it for HTML', () => {
	const xml = toRss({ ...feed, items: [item({ description: 'It’s <img onerror=x> & &lt;b>' })] });
	expect(xml).toContain(
		'<description>It’s &amp;lt;img onerror=x&gt; &amp;amp; &amp;amp;lt;b&gt;</description>',
	);
});

test('a feed without posts', () => {
	expectGolden(toRss({ ...feed, items: [] }), golden('empty.xml'));
	expect(JSON.parse(toJsonFeed({ ...feed, items: [] }))).toMatchObject({ items: [] });
});

test('a sitemap with and without other languages', () => {
	const alternates = [
		{ hreflang: 'en', href: 'https://bimo.example/blog/a/' },
		{ hreflang: 'zh-CN', href: 'https://bimo.example/zh/blog/a/' },
	];
	const xml = toSitemap([
		{ url: 'https://bimo.example/blog/a/', modified: '2026-11-21', alternates },
		{ url: 'https://bimo.example/tags/a&b/', alternates: [] },
	]);
	expect(whyNotWellFormed(xml)).toBeUndefined();
	expectGolden(xml, golden('sitemap.xml'));
});

const parser = new XMLParser({ trimValues: false, parseTagValue: false, processEntities: true });

/** What XML 1.0 can hold; a reader turns every end of line into one `\n`. */
const expressible = (text: string): string =>
	text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');

test('whatever a text holds, a reader gets it back, but for what XML cannot hold', () => {
	const text = fc.string({
		unit: fc.oneof(
			fc.constantFrom(
				'&',
				'<',
				'>',
				'"',
				"'",
				']]>',
				'&amp;',
				'\u0000',
				'\u001f',
				'\ufffe',
				'\t',
				'\n',
				'笔',
				'😀',
			),
			fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
		),
	});
	fc.assert(
		fc.property(
			text.filter((each) => !each.includes('\r')),
			(each) => {
				const xml = `<t>${escapeXml(each)}</t>`;
				expect(whyNotWellFormed(xml)).toBeUndefined();
				expect(parser.parse(xml)).toEqual({ t: expressible(each) });
			},
		),
	);
});

test.each([
	['a & b', 'a &amp; b'],
	['<a href="x">', '&lt;a href=&quot;x&quot;&gt;'],
	["it's", 'it&apos;s'],
	[']]>', ']]&gt;'],
	['\u0000a\u001fb\uffff', 'ab'],
	['\t\n笔墨😀', '\t\n笔墨😀'],
	['&amp;', '&amp;amp;'],
])('%j is written %j', (text, xml) => {
	expect(escapeXml(text)).toBe(xml);
});
