import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { BuiltSite } from '../../../../src/publish/gates/built-site.ts';
import { pageWeights } from '../../../../src/publish/gates/page-weights.ts';
import { weightLimitOf } from '../../../../src/publish/gates/page-weights/limits.ts';
import { siteFacts } from '../../../../src/publish/gates/site-facts.ts';
import { sizes } from '../../../../src/publish/gates/sizes.ts';
import { twins } from '../../../../src/publish/gates/twins.ts';
import { builtSite, findings, origin, soundPage, soundPages } from '../../../support/built-site.ts';

/** A site of files that are nowhere: only their names and sizes. */
const siteOf = (files: Iterable<[string, number]>, mostFiles?: number): BuiltSite => ({
	folder: '/nowhere',
	name: 'dist',
	origin,
	files: new Map(files),
	pages: [],
	redirects: [],
	mostFiles,
});

const numbered = (count: number): [string, number][] =>
	Array.from({ length: count }, (_, index) => [`${index}.txt`, 1]);

const messages = async (site: BuiltSite): Promise<string[]> =>
	(await sizes(site)).map(({ file, severity, message }) => `${file} ${severity} ${message}`);

const mebi = 1024 * 1024;

test.each([
	[18_000, undefined, []],
	[
		18_001,
		undefined,
		['dist/ warning Unexpected 18001 files, expected at most 18000: 20000 is the end'],
	],
	[
		20_001,
		undefined,
		['dist/ error Unexpected 20001 files, expected at most 20000: the host takes no more'],
	],
	[20_001, 100_000, []],
])('%i files of %s', async (count, most, expected) => {
	expect(await messages(siteOf(numbered(count), most))).toEqual(expected);
});

test('instructions for the host do not count', async () => {
	const instructions: [string, number][] = [
		['_headers', 1],
		['_redirects', 1],
		['_routes.json', 1],
		['a/.DS_Store', 1],
	];
	expect(await messages(siteOf([...numbered(18_000), ...instructions]))).toEqual([]);
});

test('large files', async () => {
	const files: [string, number][] = [
		['fits.mp4', 20 * mebi],
		['near.mp4', 20 * mebi + 1],
		['most.mp4', 25 * mebi],
		['over.mp4', 25 * mebi + 1],
	];
	expect(await messages(siteOf(files))).toEqual([
		'dist/near.mp4 warning Unexpected file of 20971521 B, expected at most 20971520 (20 MiB)',
		'dist/most.mp4 warning Unexpected file of 26214400 B, expected at most 20971520 (20 MiB)',
		'dist/over.mp4 error Unexpected file of 26214401 B, expected at most 26214400 (25 MiB)',
	]);
});

test('names', async () => {
	const names = [
		'a b/c.txt',
		'标签/x.html',
		'a?.txt',
		'a\\b',
		'a\u0007',
		'b.',
		'c /d',
		'what:who/a',
		'e\u0301',
		'F',
		'f',
	];
	const found = await messages(siteOf(names.map((name) => [name, 1])));
	const letters = 'in the name of a file, expected letters, digits, - and _';
	expect(found).toEqual([
		`dist/a?.txt error Unexpected "?" ${letters}`,
		`dist/a\\b error Unexpected "\\\\" ${letters}`,
		`dist/a\u0007 error Unexpected "\\u0007" ${letters}`,
		`dist/b. error Unexpected "." ${letters}`,
		`dist/c /d error Unexpected " " ${letters}`,
		'dist/what:who/a warning Unexpected ":" in the name of a file, expected a name that Windows can write too',
		'dist/e\u0301 error Unexpected name with decomposed letters, expected them composed (NFC)',
		'dist/f warning Unexpected name that differs from F in case only, expected another one',
	]);
});

test('a forecast', async () => {
	const both = ['/', '/zh/', '/blog/', '/zh/blog/', '/blog/page/2/', '/landscape/apps/'];
	const picture = '<img src="/_img/own.png"><img src="/_img/logo.png">';
	const site = await builtSite({
		...soundPages(Object.fromEntries(both.map((path) => [path, '']))),
		...soundPages({ '/blog/a/': picture, '/zh/blog/a/': picture, '/blog/b/': picture }),
		...soundPages({ '/glossary/t/': '', '/zh/glossary/t/': '', '/landscape/p/': '' }),
		'blog/a/index.md': '',
		'landscape/p/project.json': '',
		'_img/own.png': '',
		'_img/logo.png': '',
		'_img/large.webp': 'x'.repeat(3_000),
		'_search/a/1.bin': '',
		_headers: '',
	});
	expect(siteFacts(site)).toEqual([
		'18 files of 20,000 (0 %)',
		// Its pages, the Markdown of one, a share of search; the pictures are of both posts.
		'A post adds about 2 files (2 posts today): room for some 9,400 more',
		'A term adds about 2 files (1 term today): room for some 9,200 more',
		'A project adds about 2 files (1 project today): room for some 9,500 more',
		expect.stringMatching(/^Largest: _img\/large.webp \(3 KB\), /),
	]);
	expect(siteFacts({ ...site, mostFiles: 10 })[1]).toBe(
		'A post adds about 2 files (2 posts today): room for some 0 more',
	);
});

test('pictures of one item are its own', async () => {
	const site = await builtSite({
		...soundPages({ '/blog/a/': '<img src="/_img/1.png"><img src="/_img/2.png">' }),
		'_img/1.png': '',
		'_img/2.png': '',
	});
	expect(siteFacts(site)[1]).toContain('A post adds about 3 files (1 post today)');
});

/** Text that compression makes half as long, and no shorter. */
function noise(length: number): string {
	let text = '';
	while (text.length < length) text += createHash('sha256').update(text).digest('hex');
	return text.slice(0, length);
}

test('weights of pages', async () => {
	const script = '<script type="module" src="/_astro/a.js"></script>';
	const sheet = '<link rel="stylesheet" href="/_astro/a.css">';
	const files = {
		'index.html': soundPage({ path: '/', head: script + sheet }),
		'blog/a/index.html': soundPage({ path: '/blog/a/', head: script }),
		'_astro/a.js': 'import"./b.js";import("./later.js")',
		'_astro/b.js': noise(24_000),
		'_astro/later.js': noise(99_000),
		'_astro/a.css': noise(9_000),
	};
	const [found, ...others] = await findings(pageWeights, files);
	expect(others).toEqual([]);
	expect(found).toMatch(
		/^index\.html warning \[page\/heavy\] Unexpected \d{5} B at first load \(HTML \d{3}, CSS \d{3,4}, JS \d{4,5}\), expected at most 16384 of a page without a text of its own \| /,
	);
});

test('a page that is large as it is and small on its way', async () => {
	const files = soundPages({ '/': '<p>again</p>'.repeat(9_000) });
	expect(await findings(pageWeights, files)).toEqual([]);
});

test.each([
	['/', 16_384],
	['/zh/', 16_384],
	['/zh/blog/page/2/', 16_384],
	['/zh/404.html', 16_384],
	['/blog/page-two/', 65_536],
	['/handbooks/a/b/', 65_536],
	['/zh/glossary/', 131_072],
	['/handbooks/a/terms/', 131_072],
	['/zh/handbooks/a/print/', 1_048_576],
])('the limit of %s', (path, most) => {
	expect(weightLimitOf(path).most).toBe(most);
});

test('twins in Markdown', async () => {
	const twin = '<link rel="alternate" type="text/markdown" href="index.md">';
	const files = {
		...soundPages({ '/': '', '/blog/': '', '/blog/b/': '', '/zh/blog/c/': '' }),
		'blog/a/index.html': soundPage({ path: '/blog/a/', head: twin }),
		'blog/a/index.md': '# A',
		'blog/b/index.md': '# B',
		'blog/d/index.md': '# D',
		// Its text is another page's, which has the twin.
		'zh/blog/a/index.html': soundPage({ path: '/zh/blog/a/' }).replace(
			`canonical" href="${origin}/zh/`,
			`canonical" href="${origin}/`,
		),
	};
	expect(await findings(twins, files)).toEqual([
		'blog/d/index.md error [twin/lonely] Unexpected Markdown without a page beside it, expected one',
		'blog/b/index.html error [twin/unnamed] Unexpected page that does not name blog/b/index.md, expected <link rel="alternate" type="text/markdown">',
		'zh/blog/c/index.html error [twin/missing] Unexpected article without zh/blog/c/index.md, expected one for machines that read Markdown',
	]);
});
