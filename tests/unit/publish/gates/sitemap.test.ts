import { expect, test } from 'vitest';
import { robots } from '../../../../src/publish/gates/robots.ts';
import { mayCrawl, readRobots } from '../../../../src/publish/gates/sitemap/robots.ts';
import { sitemap } from '../../../../src/publish/gates/sitemap.ts';
import { findings, origin, soundPage, soundPages } from '../../../support/built-site.ts';

const links = (path: string): string =>
	[
		['en', path],
		['zh-CN', `/zh${path}`],
		['x-default', path],
	]
		.map(([tag, to]) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${origin}${to}"/>`)
		.join('');
const url = (path: string, bare = path.replace(/^\/zh/, ''), more = ''): string =>
	`<url><loc>${origin}${path}</loc>${more}${links(bare)}</url>\n`;
const urlset = (urls: string): string => `<?xml version="1.0"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="x">
${urls}</urlset>
`;

const pages = {
	...soundPages({ '/': '', '/zh/': '', '/a/': '', '/zh/a/': '' }),
	'404.html': '<html lang="en"><meta name="robots" content="noindex">',
};
const all =
	url('/') + url('/zh/') + url('/a/', '/a/', '<lastmod>2026-11-21</lastmod>') + url('/zh/a/');

test('a sitemap of all pages', async () => {
	const time = all.replace('2026-11-21', '2026-11-21T08:00:00+08:00');
	expect(await findings(sitemap, { ...pages, 'sitemap.xml': urlset(all) })).toEqual([]);
	expect(await findings(sitemap, { ...pages, 'sitemap.xml': urlset(time) })).toEqual([]);
});

test('pages too many and too few', async () => {
	const files = {
		...pages,
		'c/index.html': soundPage({ path: '/c/' }).replace(`${origin}/c/">`, `${origin}/a/">`),
		'd/index.html': '<html lang="en"><meta http-equiv="refresh" content="0;url=/a/">',
		'sitemap.xml': urlset(
			all.replace(url('/zh/a/'), '') + url('/gone/') + url('/a/') + url('/c/') + url('/d/'),
		),
	};
	expect(await findings(sitemap, files)).toEqual([
		`sitemap.xml:6:1 error [sitemap/no-page] Unexpected ${origin}/gone/, expected a page of this site`,
		`sitemap.xml:7:1 error [sitemap/repeated] Unexpected second entry of ${origin}/a/, expected one`,
		`sitemap.xml:8:1 error [sitemap/not-canonical] Unexpected ${origin}/c/, expected its canonical ${origin}/a/`,
		`sitemap.xml:9:1 error [sitemap/not-indexable] Unexpected ${origin}/d/, expected no page that has moved`,
		`zh/a/index.html:2:1 error [sitemap/unlisted] Unexpected page that sitemap.xml does not name, expected ${origin}/zh/a/ | Either it belongs into src/site/sitemap.ts, or it is \`noindex\`.`,
	]);
});

test('what is said of pages', async () => {
	const wrong = all
		.replace('2026-11-21', '2026-11-31')
		.replace(url('/'), url('/').replace(/<xhtml.*(?=<\/url>)/, ''));
	expect(await findings(sitemap, { ...pages, 'sitemap.xml': urlset(wrong) })).toEqual([
		`sitemap.xml:3:1 error [sitemap/languages] Unexpected languages of ${origin}/: none; expected en ${origin}/, x-default ${origin}/, zh-CN ${origin}/zh/, as the page says`,
		`sitemap.xml:5:1 error [sitemap/lastmod] Unexpected lastmod 2026-11-31 of ${origin}/a/, expected a date such as 2026-11-21`,
	]);
});

test('sitemaps that are none', async () => {
	expect(await findings(sitemap, pages)).toEqual([
		'sitemap.xml error [sitemap/missing] Unexpected site without sitemap.xml, expected one',
	]);
	expect(await findings(sitemap, { ...pages, 'sitemap.xml': '<urlset><url></urlset>' })).toEqual([
		expect.stringContaining('sitemap.xml:1:14 error [sitemap/syntax] Unexpected XML:'),
	]);
	expect(await findings(sitemap, { ...pages, 'sitemap.xml': '<urlset/>' })).toEqual([
		expect.stringContaining('sitemap.xml:1:1 error [sitemap/syntax] Unexpected <urlset>, expected'),
	]);
});

test.each([
	[`User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`, []],
	['User-agent: *\nAllow: /\n', ['[robots/sitemap]']],
	[`Sitemap: /sitemap.xml`, ['robots.txt:1:10 error [robots/sitemap]']],
	[`User-agent: other\nDisallow: /\nSitemap: ${origin}/sitemap.xml`, []],
	[
		`User-agent: *\nDisallow: /zh/\nSitemap: ${origin}/sitemap.xml`,
		['[robots/disallows] Unexpected rule that keeps crawlers from 2 of 4 pages, /zh/a/ first'],
	],
	[
		`User-agent: *\nDisallow: /*.xml$\nSitemap: ${origin}/sitemap.xml`,
		['[robots/disallows] Unexpected rule that keeps crawlers from the sitemap'],
	],
])('robots.txt %j', async (text, expected) => {
	const found = await findings(robots, { ...pages, 'sitemap.xml': '', 'robots.txt': text });
	expect(found).toHaveLength(expected.length);
	for (const [index, part] of expected.entries()) expect(found[index]).toContain(part);
});

test('a site without robots.txt', async () => {
	expect(await findings(robots, pages)).toEqual([
		'robots.txt error [robots/missing] Unexpected site without robots.txt, expected one',
	]);
});

// RFC 9309, section 2.2.2 and the examples of 5.
test.each([
	['Disallow: /', '/a/', false],
	['Disallow:', '/a/', true],
	['Disallow: /a/\nAllow: /a/b/', '/a/b/c', true],
	['Disallow: /a/b/\nAllow: /a/', '/a/b/c', false],
	['Disallow: /a\nAllow: /a', '/a', true],
	['Disallow: /*.gif$', '/x/a.gif', false],
	['Disallow: /*.gif$', '/x/a.gif.html', true],
	['Disallow: /a*c', '/a/b/c/d', false],
	['Disallow: /a*c$', '/a/b/c/d', true],
	['Disallow: /a # and why', '/a/', false],
])('%j lets %s be read: %s', (rules, path, allowed) => {
	expect(mayCrawl(readRobots(`User-agent: *\n${rules}`), path)).toBe(allowed);
});

test('rules of several agents', () => {
	const text = 'User-agent: a\nUser-agent: *\nDisallow: /x\nUser-agent: b\nDisallow: /y';
	expect(readRobots(text).rules).toEqual([{ allow: false, pattern: '/x' }]);
});
