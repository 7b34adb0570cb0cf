import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseHeaderRules, promisedHeaders } from '../../src/domain/edge/promised-headers.ts';
import { launchBrowser } from '../support/browser.ts';
import { type EdgeHost, startPages, startWorker } from '../support/edge-hosts.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

let workshop: Workshop;
const hosts: Partial<Record<'pages' | 'worker', EdgeHost>> = {};
/** A script and a picture of the built site. */
let script: string;
let picture: string;

/** Files of kinds that the small site has none of; hosts look at their names alone. */
const standIns = [
	['.well-known/security.txt', 'Contact: mailto:a@b.example\n'],
	['blog/ink/index.md', '# 墨\n'],
	['landscape/projects.json', '{}'],
	['landscape/projects.csv', 'id\n'],
	['landscape/new.json', '{}'],
	['landscape/a/project.json', '{}'],
	['landscape/a/badge.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
	['_landscape/a.json', '{}'],
	['_search/a.bin', 'x'],
	['_img/film.mp4', 'x'],
] as const;

beforeAll(async () => {
	workshop = await openWorkshop('mini');
	const site = await workshop.build();
	for (const [file, text] of standIns) {
		await mkdir(path.dirname(path.join(site, file)), { recursive: true });
		await writeFile(path.join(site, file), text);
	}
	const first = async (folder: string, ending: string): Promise<string> => {
		const names = await readdir(path.join(site, folder));
		return `/${folder}/${names.filter((name) => name.endsWith(ending)).sort()[0] ?? ''}`;
	};
	script = await first('_astro', '.js');
	picture = await first('_img', '.svg');
	const work = (name: string): string => path.join(workshop.dir, name);
	await Promise.all([
		startPages({ site, work: work('pages') }).then((host) => (hosts.pages = host)),
		startWorker({ site, work: work('worker') }).then((host) => (hosts.worker = host)),
	]);
});
afterAll(async () => {
	await Promise.all(Object.values(hosts).map((host) => host.close()));
	await workshop.remove();
});

type Sent = Record<string, string>;

/** Answers of a host, never followed; `*` is what undici would say of languages by itself. */
const askAt =
	(name: keyof typeof hosts) =>
	(address: string, headers: Sent = {}, method = 'GET'): Promise<Response> =>
		fetch((hosts[name]?.origin ?? '') + address, {
			redirect: 'manual',
			method,
			headers: { 'accept-language': '*', ...headers },
		});

const minutes = 'public, max-age=600';
const forever = 'public, max-age=31536000, immutable';
const asking = 'public, max-age=0, must-revalidate';

/** Kinds of files: type, caching, who may read it, and who may show it. */
const kinds: [
	address: () => string,
	type: RegExp,
	caching: string,
	reads: string | null,
	shows: string,
][] = [
	[() => '/blog/ink/', /^text\/html; charset=utf-8$/, asking, null, 'same-origin'],
	[() => '/zh/', /^text\/html; charset=utf-8$/, asking, null, 'same-origin'],
	[() => script, /javascript/, forever, null, 'same-origin'],
	[() => picture, /^image\/svg\+xml$/, forever, null, 'cross-origin'],
	[() => '/_img/film.mp4', /^video\/mp4$/, forever, null, 'cross-origin'],
	[() => '/favicon.svg', /^image\/svg\+xml$/, asking, null, 'cross-origin'],
	[() => '/rss.xml', /xml/, minutes, '*', 'same-origin'],
	[() => '/zh/rss.xml', /xml/, minutes, '*', 'same-origin'],
	[() => '/sitemap.xml', /xml/, minutes, '*', 'same-origin'],
	[() => '/zh/feed.json', /^application\/feed\+json; charset=utf-8$/, minutes, '*', 'same-origin'],
	[() => '/landscape/new.json', /^application\/feed\+json/, minutes, '*', 'same-origin'],
	[() => '/landscape/projects.json', /^application\/json/, minutes, '*', 'same-origin'],
	[() => '/landscape/projects.csv', /^text\/csv/, minutes, '*', 'same-origin'],
	[() => '/landscape/a/project.json', /^application\/json/, minutes, '*', 'same-origin'],
	[() => '/landscape/a/badge.svg', /svg/, 'public, max-age=3600', null, 'cross-origin'],
	[() => '/_landscape/a.json', /^application\/json/, forever, null, 'same-origin'],
	[() => '/_search/a.bin', /octet-stream/, forever, null, 'same-origin'],
	[() => '/_search/index.json', /^application\/json/, 'no-cache', null, 'same-origin'],
	[() => '/blog/ink/index.md', /^text\/markdown; charset=utf-8$/, asking, '*', 'same-origin'],
	[() => '/.well-known/security.txt', /^text\/plain; charset=utf-8$/, asking, '*', 'same-origin'],
	[() => '/robots.txt', /^text\/plain; charset=utf-8$/, asking, null, 'same-origin'],
];

/** Old addresses, and addresses in other spellings. */
const moves: [address: string, to: string][] = [
	['/2019/old.html', '/blog/ink/'],
	['/old/path/', '/blog/ink/'],
	['/old/path', '/blog/ink/'],
	['/old/%E5%A2%A8/', '/blog/ink/'],
	['/we,us&you/', '/about/'],
	['/we%2Cus%26you/', '/about/'],
	['/who%3F/', '/about/'],
	['/what%3Awho/', '/about/'],
];
const slashes: [address: string, to: string][] = [
	['/zh', '/zh/'],
	['/blog/ink', '/blog/ink/'],
	['/blog/ink?a=1', '/blog/ink/?a=1'],
	['/blog/ink/index.html', '/blog/ink/'],
	['/index.html', '/'],
];

const chinese = { 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.5' };

describe.each(['pages', 'worker'] as const)('on the host %s', (name) => {
	const ask = askAt(name);

	test('each kind of file has its type, its time, and who may use it; all have what protects', async () => {
		for (const [address, type, caching, reads, shows] of kinds) {
			const { status, headers } = await ask(address());
			const got = {
				status,
				caching: headers.get('cache-control'),
				reads: headers.get('access-control-allow-origin'),
				shows: headers.get('cross-origin-resource-policy'),
			};
			expect(got, address()).toEqual({ status: 200, caching, reads, shows });
			expect(headers.get('content-type'), address()).toMatch(type);
			expect(headers.get('x-content-type-options')).toBe('nosniff');
			expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
			// Said twice, a policy would be joined with a comma.
			expect(headers.get('content-security-policy'), address()).toMatch(
				/^default-src 'none'; [^,]+$/,
			);
		}
		expect((await ask('/blog/ink/index.md')).headers.get('x-robots-tag')).toBe('noindex');
		expect((await ask(picture)).headers.get('content-security-policy')).toMatch(/; sandbox$/);
		expect((await ask('/_img/film.mp4')).headers.get('content-security-policy')).toContain(
			"media-src 'self'",
		);
	});

	test('our own reading of _headers is the host’s: the smoke test and a gate build on it', async () => {
		const rules = parseHeaderRules(await readFile(path.join(workshop.out, '_headers'), 'utf8'));
		for (const [address] of kinds) {
			const promised = promisedHeaders(rules, new URL(address(), hosts[name]?.origin));
			const { headers } = await ask(address());
			const got = [...promised.keys()].map((each) => [each, headers.get(each)]);
			expect(got, address()).toEqual([...promised]);
			expect(promised.size, address()).toBeGreaterThan(6);
		}
	});

	test('old addresses lead to what replaced them, and pages are folders', async () => {
		for (const [address, to] of moves) {
			const { status, headers } = await ask(address);
			expect([address, status, headers.get('location')]).toEqual([address, 301, to]);
		}
		for (const [address, to] of slashes) {
			const { status, headers } = await ask(address);
			expect([address, status, headers.get('location')]).toEqual([
				address,
				name === 'pages' ? 308 : 307,
				to,
			]);
		}
	});

	test('where nothing is, the page says so in the language of the address, under its policy', async () => {
		for (const [address, lang] of [
			['/nope', 'en'],
			['/blog/nope/', 'en'],
			['/zh/nope', 'zh-CN'],
			['/zh/blog/nope/', 'zh-CN'],
		] as const) {
			const answer = await ask(address, chinese);
			expect([address, answer.status]).toEqual([address, 404]);
			expect(await answer.text()).toContain(`<html lang="${lang}">`);
			expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
		}
	});

	test('the root answers in the language of whoever asks', async () => {
		const away = await ask('/?utm=a', chinese);
		expect([away.status, away.headers.get('location')]).toEqual([302, '/zh/?utm=a']);
		expect(away.headers.get('cache-control')).toBe('private, no-store');
		expect(away.headers.get('vary')).toBe('Accept-Language, Cookie');
		expect(away.headers.get('x-frame-options')).toBe('DENY');
		expect(away.headers.get('content-security-policy')).toBe(
			"default-src 'none'; frame-ancestors 'none'",
		);

		const stay = await ask('/', { 'accept-language': 'zh;q=0.1, en' });
		expect([stay.status, stay.headers.get('cache-control')]).toEqual([200, 'private, no-cache']);
		expect(stay.headers.get('vary')).toContain('Accept-Language, Cookie');
		expect(stay.headers.get('content-security-policy')).toContain("script-src 'self' 'sha256-");
		expect(stay.headers.get('set-cookie')).toBeNull();
		expect(await stay.text()).toContain('<html lang="en">');

		const again = await ask('/', { 'if-none-match': stay.headers.get('etag') ?? '' });
		expect([again.status, again.headers.get('cache-control')]).toEqual([304, 'private, no-cache']);

		const clicked = await ask('/', { ...chinese, 'sec-fetch-site': 'same-origin' });
		expect([clicked.status, clicked.headers.get('set-cookie')]).toEqual([
			200,
			expect.stringMatching(/^lang=en; Path=\/; /),
		]);
		const ahead = { ...chinese, 'sec-fetch-site': 'same-origin', 'sec-purpose': 'prefetch' };
		expect((await ask('/', ahead)).status).toBe(503);
		expect((await ask('/', { ...chinese, cookie: 'lang=en' })).status).toBe(200);
		expect((await ask('/', { cookie: 'lang=zh' })).headers.get('location')).toBe('/zh/');
		expect((await ask('/', { ...chinese, 'user-agent': 'Googlebot/2.1' })).status).toBe(200);
		expect((await ask('/', chinese, 'HEAD')).status).toBe(200);
		expect((await ask('/', chinese, 'POST')).status).toBe(405);
	});

	test('no other address is led away, whatever a browser says', async () => {
		const all = { ...chinese, cookie: 'lang=zh' };
		for (const address of ['/blog/ink/', '/about/', '/rss.xml', '/robots.txt', '/zh/']) {
			const { status, headers } = await ask(address, all);
			expect([address, status, headers.get('vary'), headers.get('set-cookie')]).toEqual([
				address,
				200,
				null,
				null,
			]);
		}
	});
});

test('whoever switches to English in a Chinese browser is never thrown back', async () => {
	const browser = await launchBrowser();
	const context = await browser.newContext({ locale: 'zh-CN' });
	const page = await context.newPage();
	const origin = hosts.pages?.origin ?? '';
	const answers: string[] = [];
	page.on('response', (response) => {
		const purpose = response.request().headers()['sec-purpose'] ?? 'visit';
		if (response.url() === `${origin}/`) answers.push(`${purpose} ${response.status()}`);
	});

	await page.goto(`${origin}/`);
	expect(page.url()).toBe(`${origin}/zh/`);
	// Browsers fetch ahead what a pointer rests on: no choice yet, and not to be shown later.
	const ahead = page.waitForResponse(`${origin}/`);
	await page.locator('header a[hreflang="en"]').hover();
	await ahead;
	expect(answers).toEqual(['visit 302', 'prefetch 503']);
	expect(await context.cookies()).toEqual([]);
	await page.locator('header a[hreflang="en"]').click();
	await page.waitForURL(`${origin}/`);
	expect(await page.getAttribute('html', 'lang')).toBe('en');

	await page.goto(`${origin}/about/`);
	await page.locator('header a.name').click();
	await page.waitForURL(`${origin}/`);
	const later = await context.newPage();
	await later.goto(`${origin}/`);
	expect(later.url()).toBe(`${origin}/`);
	expect(await context.cookies()).toMatchObject([{ name: 'lang', value: 'en', httpOnly: true }]);
	await browser.close();
});
