import { expect, test } from 'vitest';
import { maxFeedBytes, parseFeed } from '../../../src/import/parse-feed.ts';
import { fixture } from './fixture.ts';

/** vitest types its matchers as `any`. */
const containing = (text: string): unknown => expect.stringContaining(text);

const parse = (name: string) => parseFeed(fixture(name), name);
const parseText = (text: string) => parseFeed(new TextEncoder().encode(text), 'f');

test('RSS 2.0: any prefix, twice-escaped titles, zones, names, tags', () => {
	const { feed, issues } = parse('rss-en.xml');
	expect(issues).toEqual([]);
	expect(feed).toMatchObject({ format: 'RSS 2.0', title: 'Kettle Notes', language: 'en-gb' });
	expect(feed?.entries[0]).toMatchObject({
		guid: 'kettle-1',
		title: 'Boiling water – slowly',
		date: '2019-03-05T08:30:00+08:00',
		authors: ['Ada Kettle'],
		tags: ['water', 'heat'],
		summary: 'How to boil water.',
		summaryOnly: false,
	});
	expect(feed?.entries[1]).toMatchObject({
		date: '2019-03-06T09:00:00Z',
		summary: '',
		summaryOnly: true,
	});
});

test('Atom: XHTML content, language, author of the feed, updated', () => {
	const { feed, issues } = parse('atom-zh.xml');
	expect(issues).toEqual([]);
	expect(feed).toMatchObject({ format: 'Atom', title: '壶记', language: 'zh-CN' });
	expect(feed?.entries[0]).toMatchObject({
		title: '烧水 & 泡茶',
		date: '2020-02-03T04:05:06+08:00',
		updated: '2020-03-01T00:00:00+08:00',
		authors: ['阿壶'],
		tags: ['茶'],
	});
	expect(feed?.entries[0]?.html).toContain('<br>再等 &lt;一会儿&gt;。');
});

test('JSON Feed: HTML and plain text', () => {
	const { feed, issues } = parse('feed.json');
	expect(feed?.entries[0]).toMatchObject({
		guid: '7',
		title: 'Steam',
		updated: '2021-06-01T00:00:00Z',
	});
	expect(feed?.entries[1]?.html).toBe('<p>One.</p>\n<p>Two &lt;b&gt;.</p>');
	expect(issues.map(({ code }) => code)).toEqual(['entry/no-link']);
});

test.each([
	[
		'bomb.xml',
		'feed/doctype',
		'Unexpected DOCTYPE with declarations, expected a feed without entities of its own',
	],
	['truncated.xml', 'feed/truncated', 'expected its closing tag </rss> or </feed>'],
	['no-items.xml', 'feed/no-entries', 'Unexpected feed without entries, expected at least one'],
])('%s stops with %s', (name, code, message) => {
	const { feed, issues } = parse(name);
	expect(feed).toBeUndefined();
	expect(issues[0]).toMatchObject({
		code,
		severity: 'error',
		message: containing(message),
	});
	expect(issues[0]?.hint).toBeTruthy();
});

test.each([
	['', 'feed/unknown', 'Unexpected an empty file'],
	['just words', 'feed/unknown', 'Unexpected text that is no XML'],
	['<!doctype html><html></html>', 'feed/web-page', 'Unexpected web page'],
	['<opml></opml>', 'feed/unknown', 'Unexpected <opml>'],
	['{"a":1}', 'feed/unknown', 'Unexpected JSON that is no JSON Feed'],
	['{"version"', 'feed/broken', 'Unexpected JSON, expected a whole JSON Feed'],
	[
		'<rss><channel><b></channel></rss>',
		'feed/broken',
		'Unexpected XML, expected a well-formed feed',
	],
	['<rss><__proto__>x</__proto__></rss>', 'feed/broken', 'Unexpected XML'],
])('%j is no feed', (text, code, message) => {
	const { feed, issues } = parseText(text);
	expect(feed).toBeUndefined();
	expect(issues[0]?.code).toBe(code);
	expect(issues[0]?.message).toContain(message);
});

test('a DOCTYPE that names a file is passed over, and its entities stay words', () => {
	const { feed, issues } = parse('external.xml');
	expect(issues.map(({ code }) => code)).toEqual(
		['feed/doctype-ignored', 'entry/no-guid'].slice(0, issues.length),
	);
	expect(feed?.entries[0]?.html).toBe('One &xxe; word.');
});

test('each faulty entry is named with what to do; the others come through', () => {
	const { feed, issues } = parse('faults.xml');
	expect(feed?.entries.map(({ title }) => title)).toEqual(['First', 'No link', 'Another a']);
	expect(issues.map(({ code, severity, file }) => [file, severity, code])).toEqual([
		['faults.xml#2', 'error', 'entry/duplicate-guid'],
		['faults.xml#3', 'error', 'entry/no-title'],
		['faults.xml#4', 'error', 'entry/no-date'],
		['faults.xml#5', 'warning', 'entry/no-link'],
		['faults.xml#5', 'warning', 'entry/no-guid'],
	]);
	expect(issues[0]?.message).toBe(
		'Unexpected second entry "Second" with the guid same, expected another guid than that of "First"',
	);
});

test('encodings: GB18030 as declared; bytes that do not fit are an error', () => {
	const head = new TextEncoder().encode(
		'<?xml version="1.0" encoding="gbk"?><rss><channel><title>',
	);
	const tail = new TextEncoder().encode('</title></channel></rss>');
	const named = parseFeed(new Uint8Array([...head, 0xd6, 0xd0, ...tail]), 'f');
	expect(named.issues[0]?.code).toBe('feed/no-entries');
	const wrong = parseFeed(new Uint8Array([0x3c, 0xff, 0xfe, 0x80]), 'f');
	expect(wrong.issues[0]?.message).toBe('Unexpected bytes, expected text in utf-8');
});

test('a feed that is too large is refused before it is read', () => {
	const { issues } = parseFeed(new Uint8Array(maxFeedBytes + 1), 'f');
	expect(issues[0]).toMatchObject({
		code: 'feed/too-large',
		message: 'Unexpected 51 MiB, expected a feed of at most 50 MiB',
	});
});
