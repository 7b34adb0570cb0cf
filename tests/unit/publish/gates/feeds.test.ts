import { expect, test } from 'vitest';
import { parseJsonDate, parseRssDate } from '../../../../src/publish/gates/feeds/dates.ts';
import { feeds } from '../../../../src/publish/gates/feeds.ts';
import { findings, origin, soundPage, soundPages } from '../../../support/built-site.ts';

const pages = {
	...soundPages({ '/a/': '<h2 id="x">X</h2>', '/b/': '', '/zh/': '' }),
	'index.html': soundPage({
		path: '/',
		head: '<link rel="alternate" href="/rss.xml"><link rel="alternate" href="/feed.json">',
	}),
};

const item = (changes: Record<string, string> = {}): string => {
	const parts: Record<string, string> = {
		title: 'A',
		link: `${origin}/a/`,
		guid: `${origin}/a/`,
		pubDate: 'Sat, 21 Nov 2026 00:00:00 GMT',
		'content:encoded': `&lt;p&gt;&lt;a href="${origin}/b/"&gt;b&lt;/a&gt;&lt;/p&gt;`,
		...changes,
	};
	const inner = Object.entries(parts).map(([name, text]) =>
		text ? `<${name}>${text}</${name}>` : '',
	);
	return `<item>${inner.join('')}</item>`;
};

const rss = (items: string, changes: Record<string, string> = {}): string => {
	const parts: Record<string, string> = {
		title: 'Site',
		link: `${origin}/`,
		description: 'All',
		language: 'en',
		...changes,
	};
	const inner = Object.entries(parts).map(([name, text]) =>
		text ? `<${name}>${text}</${name}>` : '',
	);
	const self = changes['self'] ?? `${origin}/rss.xml`;
	return `<?xml version="1.0"?>
<rss version="2.0" xmlns:content="c" xmlns:atom="a"><channel>${inner.join('')}
<atom:link href="${self}" rel="self" type="application/rss+xml"/>
${items}
</channel></rss>
`;
};

const entry = {
	id: `${origin}/a/`,
	url: `${origin}/a/`,
	content_html: '<p>A</p>',
	date_published: '2026-11-21T00:00:00Z',
};
const json = (items: object[], changes: object = {}): string =>
	JSON.stringify({
		version: 'https://jsonfeed.org/version/1.1',
		title: 'Site',
		home_page_url: `${origin}/`,
		feed_url: `${origin}/feed.json`,
		language: 'en',
		items,
		...changes,
	});

const ofRss = (text: string) => findings(feeds, { ...pages, 'rss.xml': text });
const ofJson = (text: string) => findings(feeds, { ...pages, 'feed.json': text });

test('sound feeds, and files that are none', async () => {
	const files = {
		...pages,
		'rss.xml': rss(
			item() +
				item({
					link: `${origin}/a/#x`,
					guid: `${origin}/a/#x`,
					pubDate: 'Fri, 20 Nov 2026 08:30:00 +0800',
					// Links to other sites may be http, and mail is no page.
					'content:encoded':
						'&lt;a href="http://other.example/"&gt;&lt;/a&gt;&lt;a href="mailto:a@b.example"&gt;&lt;/a&gt;',
				}),
		),
		'feed.json': json([entry]),
		'data.json': '{"items": []}',
		'sitemap.xml': '<urlset/>',
	};
	expect(await findings(feeds, files)).toEqual([]);
});

const at = 'rss.xml:4:1 error';

test.each([
	[
		'a missing part',
		{ pubDate: '' },
		`${at} [feed/missing] Unexpected <item> without <pubDate>, expected one`,
	],
	[
		'a relative link in the text',
		{ 'content:encoded': '&lt;a href="/b/"&gt;b&lt;/a&gt;' },
		`${at} [feed/relative-url] Unexpected relative href /b/, expected https://…`,
	],
	[
		'a relative picture',
		{ 'content:encoded': `&lt;img srcset="${origin}/b/ 1x, b.png 2x"&gt;` },
		`${at} [feed/relative-url] Unexpected relative srcset b.png, expected https://…`,
	],
	[
		'a dead link in the text',
		{ 'content:encoded': `&lt;a href="${origin}/gone/"&gt;b&lt;/a&gt;` },
		`${at} [feed/dead-link] Unexpected href ${origin}/gone/, expected an address of this site`,
	],
	[
		'a picture without TLS',
		{ 'content:encoded': '&lt;img src="http://other.example/a.png"&gt;' },
		`${at} [feed/insecure] Unexpected src http://other.example/a.png, expected https`,
	],
	[
		'a script',
		{ 'content:encoded': '&lt;script&gt;1&lt;/script&gt;' },
		`${at} [feed/runs] Unexpected <script> in an entry, expected HTML that readers may show`,
	],
	[
		'a handler',
		{ 'content:encoded': '&lt;p onclick="x()"&gt;' },
		`${at} [feed/runs] Unexpected attribute onclick in an entry, expected none`,
	],
	[
		'an address that runs',
		{ 'content:encoded': '&lt;a href="javascript:x()"&gt;' },
		`${at} [feed/runs] Unexpected href javascript:x(), expected http, https or mailto`,
	],
	[
		'a date of another format',
		{ pubDate: '2026-11-21' },
		`${at} [feed/date] Unexpected date 2026-11-21, expected one such as Sat, 21 Nov 2026 00:00:00 GMT`,
	],
	[
		'an address without a page',
		{ link: `${origin}/gone/`, guid: `${origin}/gone/` },
		`${at} [feed/address] Unexpected address ${origin}/gone/ of an entry, expected one that this site has`,
	],
	[
		'an unknown fragment',
		{ link: `${origin}/a/#y` },
		`${at} [feed/address] Unexpected address ${origin}/a/#y of an entry, expected a fragment that the page has`,
	],
])('an item with %s', async (_, changes, expected) => {
	expect(await ofRss(rss(item(changes)))).toEqual([expected]);
});

test('heads and order of feeds', async () => {
	const older = item({ pubDate: 'Fri, 20 Nov 2026 00:00:00 GMT' });
	expect(
		await ofRss(rss(`${older}\n${item()}`, { language: 'zh-CN', self: '/rss.xml', title: '' })),
	).toEqual([
		'rss.xml:2:53 error [feed/missing] Unexpected <channel> without <title>, expected one, as RSS 2.0 requires',
		`rss.xml:3:1 error [feed/self] Unexpected own address /rss.xml, expected ${origin}/rss.xml`,
		expect.stringContaining(
			'error [feed/language] Unexpected language zh-CN, expected en, as its home page says',
		),
		'rss.xml:5:1 error [feed/order] Unexpected entry of Sat, 21 Nov 2026 00:00:00 GMT after an older one, expected the newest first',
		`rss.xml:5:1 error [feed/repeated-id] Unexpected id ${origin}/a/, expected another one than that of line 4`,
	]);
});

test('feeds that are broken', async () => {
	expect(await ofRss('<rss version="2.0"><channel></rss>')).toEqual([
		expect.stringContaining('rss.xml:1:29 error [feed/syntax] Unexpected XML:'),
	]);
	expect(await ofRss('<feed xmlns="http://www.w3.org/2005/Atom"/>')).toEqual([
		'rss.xml:1:1 error [feed/syntax] Unexpected <feed>, expected <rss version="2.0"> with a <channel>',
	]);
	expect(await ofRss(rss(item({ title: 'A\u0008' })))).toEqual([
		'rss.xml:4:15 error [feed/syntax] Unexpected a control character, expected well-formed XML',
	]);
	expect(await ofJson(json([entry]).slice(0, -9))).toEqual([
		expect.stringContaining('[feed/syntax] Unexpected character, expected JSON'),
	]);
});

test('JSON feeds', async () => {
	const { content_html: _, ...bare } = entry;
	const items = [
		{ ...bare, id: 'urn:1' },
		{ ...entry, id: 'urn:2', date_modified: '2026-11-20T00:00:00Z', image: '/a.png' },
		{ ...entry, id: 'urn:3', date_published: '2026-02-30T00:00:00Z' },
	];
	const all = await ofJson(json(items));
	expect(all.map((line) => line.replace(/:1:\d+ /, ' '))).toEqual([
		'feed.json error [feed/missing] Unexpected item, expected what JSON Feed 1.1 says (expected content_html or content_text)',
		'feed.json error [feed/address] Unexpected address /a.png of an entry, expected an absolute address',
		'feed.json error [feed/date] Unexpected change 2026-11-20T00:00:00Z before 2026-11-21T00:00:00Z, expected it later',
		'feed.json error [feed/date] Unexpected date 2026-02-30T00:00:00Z, expected one such as 2026-11-21T00:00:00Z',
	]);
	expect(await ofJson(json([], { version: 'https://jsonfeed.org/version/1' }))).toEqual([
		expect.stringContaining('feed.json:1:1 error [feed/missing] Unexpected version,'),
	]);
});

test('a feed that no page names', async () => {
	const { 'index.html': _, ...others } = pages;
	const files = { ...others, ...soundPages({ '/': '' }), 'rss.xml': rss(item()) };
	expect(await findings(feeds, files)).toEqual([
		'rss.xml warning [feed/not-linked] Unexpected feed that no page names, expected <link rel="alternate"> somewhere',
	]);
});

test.each([
	['Sat, 21 Nov 2026 00:00:00 GMT', true],
	['21 Nov 2026 00:00 +0800', true],
	['Sun, 21 Nov 2026 00:00:00 GMT', false],
	['Tue, 30 Feb 2026 00:00:00 GMT', false],
	['Sat, 21 Nov 26 00:00:00 GMT', false],
])('%s is an RSS date: %s', (text, isDate) => {
	expect(parseRssDate(text) !== undefined).toBe(isDate);
});

test.each([
	['2028-02-29T12:00:00.5+08:00', true],
	['2027-02-29T12:00:00Z', false],
	['2026-11-21', false],
	['2026-11-21T25:00:00Z', false],
])('%s is a JSON Feed date: %s', (text, isDate) => {
	expect(parseJsonDate(text) !== undefined).toBe(isDate);
});
