import { expect, test } from 'vitest';
import { hostHeaders } from '../../../../src/publish/gates/host-headers.ts';
import { hostRedirects } from '../../../../src/publish/gates/host-redirects.ts';
import { hostRoutes } from '../../../../src/publish/gates/host-routes.ts';
import { notFound } from '../../../../src/publish/gates/not-found.ts';
import { policies } from '../../../../src/publish/gates/policies.ts';
import { findings, soundPages } from '../../../support/built-site.ts';

const pages = soundPages({ '/': '', '/zh/': '', '/a/': '', '/b/': '' });
const ofHeaders = (text: string) => findings(hostHeaders, { _headers: text });
const ofRedirects = (text: string) =>
	findings(hostRedirects, { ...pages, 'rss.xml': '<rss/>', _redirects: text });
const ofPolicies = (text: string) => findings(policies, { ...pages, _headers: text });
const ofRoutes = (text: string) => findings(hostRoutes, { '_routes.json': text });

test('every page has one policy', async () => {
	const csp = 'Content-Security-Policy: default-src';
	expect(
		await ofPolicies(`/*\n  ${csp} 'none'\n/a/*\n  ! Content-Security-Policy\n  ${csp} 'self'\n`),
	).toEqual([]);
	const hint =
		' | A later rule takes back what an earlier one says by `! Content-Security-Policy`.';
	expect(await ofPolicies(`/zh/*\n  ${csp} 'none'\n/zh/\n  ${csp} 'self'\n`)).toEqual([
		`_headers error [headers/policy] Unexpected 3 of 4 pages without Content-Security-Policy, expected one: /a/ first${hint}`,
		`_headers error [headers/policy] Unexpected 1 of 4 pages with two of Content-Security-Policy, expected one: /zh/ first${hint}`,
	]);
});

test('sound _headers', async () => {
	const text = `# all\n/*\n  A: b\n  C:d\n\n/a/*\n  ! A\n  A: c\nhttps://:p.pages.dev/*\n  X-Robots-Tag: noindex\n`;
	expect(await ofHeaders(text)).toEqual([]);
	expect(await ofHeaders(`/*\n  A: ${'b'.repeat(1_997)}\n`)).toEqual([]);
	expect(await ofHeaders('/a\n  A: b\n'.repeat(100))).toEqual([]);
});

test.each([
	[
		'  A: b\n/*\n  A: c',
		'_headers:1:3 error [headers/syntax] Unexpected A: b, expected an address first',
	],
	[
		'/*\n  A b',
		'_headers:2:3 error [headers/syntax] Unexpected A b, expected `Name: value`, or an address',
	],
	[
		'/*\n  A:',
		'_headers:2:3 error [headers/syntax] Unexpected A:, expected `Name: value`, or an address',
	],
	[
		'/*/*\n  A: b',
		'_headers:1:1 error [headers/syntax] Unexpected 2 asterisks in /*/*, expected at most one',
	],
	[
		'/*\n  A: b\n  a: c',
		'_headers:3:3 error [headers/syntax] Unexpected second a for /*, expected one: hosts join them',
	],
	[
		`/*\n  A: ${'b'.repeat(1_998)}`,
		expect.stringContaining('_headers:2:1 error [site/headers] Unexpected line of 2001 characters'),
	],
	[
		'/a\n  A: b\n'.repeat(101),
		expect.stringContaining(
			'_headers:201:1 error [site/headers] Unexpected 101 blocks, expected 100',
		),
	],
])('_headers %#', async (text, expected: unknown) => {
	expect(await ofHeaders(text)).toEqual([expected]);
});

test('a site without _headers', async () => {
	expect(await findings(hostHeaders, pages)).toEqual([
		'_headers error [headers/missing] Unexpected site without _headers, expected one: pages would have no policy',
	]);
});

test('sound _redirects', async () => {
	const text = `# old\n/old /a/ 301\n/old/ /a/ 301\n/%E6%97%A7/ /zh/ 301\n/who%3F/ /a/ 301\n/x/* /b/ 302\n/y https://other.example/ 308\n/z /a/#part`;
	expect(await ofRedirects(text)).toEqual([]);
	expect(await findings(hostRedirects, pages)).toEqual([]);
});

test.each([
	[
		'a loop',
		'/x /y 301\n/y /x 301',
		[
			'_redirects:1:1 error [redirect/loop] Unexpected redirect of /x to /y, expected an end: it goes round in circles',
			'_redirects:2:1 error [redirect/loop] Unexpected redirect of /y to /x, expected an end: it goes round in circles',
		],
	],
	[
		'itself',
		'/x /x 301',
		[
			'_redirects:1:1 error [redirect/loop] Unexpected redirect of /x to /x, expected an end: it goes round in circles',
		],
	],
	[
		'a loop by a pattern',
		'/x/* /x/:splat 301\n/q /x/1 301',
		[
			'_redirects:2:1 error [redirect/loop] Unexpected redirect of /q to /x/1, expected an end: it goes round in circles',
		],
	],
	[
		'one without end',
		'/x/* /x/y/:splat 301\n/q /x/1 301',
		[
			'_redirects:2:1 error [redirect/loop] Unexpected redirect of /q to /x/1, expected an end: it goes round in circles',
		],
	],
	[
		'a file',
		'/_redirects.txt /a/ 301\n/rss.xml /b/ 301',
		[
			'_redirects:2:1 error [redirect/hides-page] Unexpected redirect of /rss.xml, expected none: there is a file, which nobody would see',
		],
	],
	[
		'a chain',
		'/x /y 301\n/y /a/ 301',
		[
			'_redirects:1:1 warning [redirect/chain] Unexpected 2 redirects from /x, expected one, to /a/',
		],
	],
	[
		'two of one',
		'/x /a/ 301\n/x /b/ 301',
		[
			'_redirects:2:1 error [redirect/repeated] Unexpected second redirect of /x, expected one: that of line 1 counts',
		],
	],
	[
		'a dead end',
		'/x /gone/ 301',
		[
			'_redirects:1:1 error [redirect/dead] Unexpected target /gone/ of /x, expected an address of this site',
		],
	],
	[
		'a page',
		'/a/ /b/ 301',
		[
			'_redirects:1:1 error [redirect/hides-page] Unexpected redirect of /a/, expected none: there is a page, which nobody would see',
		],
	],
	[
		'another status',
		'/x /a/ 404',
		[
			'_redirects:1:1 error [redirect/syntax] Unexpected status 404 of /x, expected one of 200, 301, 302, 303, 307, 308',
		],
	],
	[
		'a source elsewhere',
		'https://other.example/x /a/ 301',
		[
			'_redirects:1:1 error [redirect/syntax] Unexpected source https://other.example/x, expected a path that begins with /',
		],
	],
])('a redirect with %s', async (_, text, expected) => {
	expect(await ofRedirects(text)).toEqual(expected);
});

test('a redirect without a target', async () => {
	expect(await ofRedirects('/x')).toContain(
		'_redirects:1:1 error [redirect/syntax] Unexpected target (none) of /x, expected a path or an https address',
	);
});

test('limits of _redirects', async () => {
	const lines = (count: number, from: (n: number) => string): string =>
		Array.from({ length: count }, (_, index) => `${from(index)} /a/ 301\n`).join('');
	expect(await ofRedirects(lines(2_000, (n) => `/${n}`) + lines(100, (n) => `/${n}/*`))).toEqual(
		[],
	);
	expect(await ofRedirects(lines(2_001, (n) => `/${n}`))).toEqual([
		'_redirects:2001:1 error [redirect/too-many] Unexpected 2001 plain redirects, expected at most 2000: the host passes over /2000 and what follows',
	]);
	expect(await ofRedirects(lines(101, (n) => `/${n}/*`))).toEqual([
		expect.stringContaining('_redirects:101:1 error [redirect/too-many] Unexpected 101 dynamic'),
	]);
	expect(await ofRedirects(`/${'x'.repeat(1_000)} /a/ 301`)).toEqual([
		'_redirects:1:1 error [redirect/too-long] Unexpected line of 1009 characters, expected at most 1000',
	]);
});

test.each([
	['{"version": 1, "include": ["/", "/api/*"], "exclude": []}', []],
	['{', ['Unexpected text, expected JSON']],
	['{"version": 1, "include": [], "exclude": []}', ['Unexpected include, ']],
	['{"version": 2, "include": ["/"], "exclude": []}', ['Unexpected version, expected 1']],
	['{"version": 1, "include": ["api"], "exclude": []}', ['Unexpected include.0, expected a path']],
	['{"version": 1, "include": ["/*/a"], "exclude": []}', ['Unexpected include.0, expected a path']],
	[
		JSON.stringify({ version: 1, include: [`/${'a'.repeat(100)}`], exclude: [] }),
		['Unexpected include.0, expected at most 100 characters'],
	],
	[
		JSON.stringify({ version: 1, include: Array<string>(101).fill('/'), exclude: [] }),
		['Unexpected rules, expected at most 100 rules'],
	],
])('_routes.json %#', async (text, expected) => {
	const found = await ofRoutes(text);
	expect(found).toHaveLength(expected.length);
	for (const [index, part] of expected.entries()) expect(found[index]).toContain(part);
});

test('pages for what is not there', async () => {
	expect(await findings(notFound, { ...pages, '404.html': '', 'zh/404.html': '' })).toEqual([]);
	expect(await findings(notFound, soundPages({ '/': '' }))).toEqual([
		'404.html error [not-found/missing] Unexpected site without 404.html, expected one: the host would answer every address with the home page',
	]);
	expect(await findings(notFound, { ...pages, '404.html': '' })).toEqual([
		'zh/404.html error [not-found/missing] Unexpected site without zh/404.html, expected one: its readers would get another language',
	]);
});
