import { XMLParser } from 'fast-xml-parser';
import { fromHtml } from 'hast-util-from-html';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attribute, type Dist, elements, readDist } from '../support/dist.ts';
import { whyNotWellFormed } from '../support/well-formed.ts';
import { buildOnce } from '../support/build-once.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

const origin = 'https://bimo.example';
let workshop: Workshop;
let dist: Dist;

beforeAll(async () => {
	workshop = await openWorkshop('mini');
	dist = await readDist(await buildOnce(workshop));
});
afterAll(() => workshop.remove());

interface Item {
	url: string;
	title: string;
	html: string;
}

interface JsonFeed {
	version: string;
	language: string;
	home_page_url: string;
	feed_url: string;
	items: { url: string; title: string; content_html: string; date_published: string }[];
}

function readJsonFeed(file: string): JsonFeed {
	// The tests below look at each field.
	return JSON.parse(dist.text(file)) as JsonFeed;
}

interface Rss {
	rss: {
		channel: {
			language: string;
			link: string;
			item: { link: string; title: string; 'content:encoded': string; pubDate: string }[];
		};
	};
}

function readRss(file: string): Rss['rss']['channel'] {
	const parser = new XMLParser({ isArray: (name) => name === 'item' });
	// The tests below look at each field.
	return (parser.parse(dist.text(file)) as Rss).rss.channel;
}

/** The items of all feeds, in one shape. */
function itemsOf(file: string): Item[] {
	if (file.endsWith('.json'))
		return readJsonFeed(file).items.map(({ url, title, content_html: html }) => ({
			url,
			title,
			html,
		}));
	return readRss(file).item.map((item) => ({
		url: item.link,
		title: item.title,
		html: item['content:encoded'],
	}));
}

const feeds = ['rss.xml', 'feed.json', 'zh/rss.xml', 'zh/feed.json'];

test('RSS is well-formed XML', () => {
	for (const file of feeds.filter((each) => each.endsWith('.xml')))
		expect(whyNotWellFormed(dist.text(file))).toBeUndefined();
});

test('feeds say their language and where they are', () => {
	expect(readRss('rss.xml')).toMatchObject({ language: 'en', link: `${origin}/` });
	expect(readRss('zh/rss.xml')).toMatchObject({ language: 'zh-CN', link: `${origin}/zh/` });
	expect(readJsonFeed('zh/feed.json')).toMatchObject({
		version: 'https://jsonfeed.org/version/1.1',
		language: 'zh-CN',
		home_page_url: `${origin}/zh/`,
		feed_url: `${origin}/zh/feed.json`,
	});
});

describe.each(feeds)('%s', (file) => {
	const prefix = file.startsWith('zh/') ? `${origin}/zh` : origin;

	test('holds the posts of its own language, newest first', () => {
		const slugs = file.startsWith('zh/')
			? ['water', 'ink', 'paper', 'stone', 'elsewhere']
			: ['water', 'ink', 'brush', 'stone', 'elsewhere'];
		expect(itemsOf(file).map(({ url }) => url)).toEqual(
			slugs.map((slug) => `${prefix}/blog/${slug}/`),
		);
	});

	test('holds the whole text: pictures, tables, code, notes', () => {
		const html = itemsOf(file).find(({ url }) => url.endsWith('/ink/'))?.html ?? '';
		const tree = fromHtml(html, { fragment: true });
		for (const tagName of [
			'h2',
			'figure',
			'figcaption',
			'table',
			'caption',
			'pre',
			'blockquote',
			'section',
		])
			expect(elements(tree, tagName).length, tagName).toBeGreaterThan(0);
		expect(html).toContain('grind(stick');
	});

	test('names every address whole, and each leads somewhere', () => {
		for (const { url, html } of itemsOf(file)) {
			for (const node of elements(fromHtml(html, { fragment: true }))) {
				for (const name of ['href', 'src']) {
					const address = attribute(node, name);
					if (address === undefined) continue;
					expect(address, url).toMatch(/^https:\/\//);
					const path = decodeURI(new URL(address).pathname).slice(1);
					expect(dist.files.has(path) || dist.files.has(`${path}index.html`), address).toBe(true);
				}
			}
		}
	});

	test('holds nothing that only the site knows: scripts, handlers, classes, styles', () => {
		for (const { html } of itemsOf(file)) {
			const tree = fromHtml(html, { fragment: true });
			expect(elements(tree, 'script')).toEqual([]);
			expect(elements(tree, 'button')).toEqual([]);
			const names = elements(tree).flatMap((node) => Object.keys(node.properties));
			expect(names.filter((name) => /^on|^style$|^tabIndex$|^role$/i.test(name))).toEqual([]);
		}
	});

	test('keeps titles as the author wrote them', () => {
		const titles = itemsOf(file).map(({ title }) => title);
		expect(titles[0]).toBe(file.startsWith('zh/') ? '水与石' : 'Water & Stone <2>');
	});
});

test('dates keep their zone', () => {
	expect(readJsonFeed('feed.json').items[0]?.date_published).toBe('2024-05-10T00:00:00.000Z');
	expect(readRss('rss.xml').item[0]?.pubDate).toBe('Fri, 10 May 2024 00:00:00 GMT');
});
