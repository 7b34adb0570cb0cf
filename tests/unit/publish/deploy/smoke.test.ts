import { describe, expect, test } from 'vitest';
import { chooseChecks } from '../../../../src/publish/deploy/smoke/choose-checks.ts';
import { parseHeaderRules, promisedHeaders } from '../../../../src/domain/edge/promised-headers.ts';
import { runSmoke } from '../../../../src/publish/deploy/smoke/run-smoke.ts';
import type { SmokeCheck } from '../../../../src/publish/deploy/smoke/smoke-check.ts';
import { smokeIssues } from '../../../../src/publish/deploy/smoke/smoke-issues.ts';
import type { BuiltPage } from '../../../../src/publish/gates/built-site.ts';

const rules = parseHeaderRules(`# words
/*
  X-Frame-Options: DENY
  Cache-Control: public

/_img/*.svg
  ! x-frame-options
  Cache-Control: immutable

/:part/a.json
  X-A: b: c

https://:project.pages.dev/*
  X-Robots-Tag: noindex
`);

describe('promisedHeaders', () => {
	const of = (url: string) => Object.fromEntries(promisedHeaders(rules, new URL(url)));

	test('joins what is set twice, unless it was taken back', () => {
		expect(of('https://a.b/')).toEqual({ 'x-frame-options': 'DENY', 'cache-control': 'public' });
		expect(of('https://a.b/_img/x.svg')).toEqual({ 'cache-control': 'public, immutable' });
	});

	test('knows placeholders of paths and of hosts', () => {
		expect(of('https://a.b/x/a.json')).toMatchObject({ 'x-a': 'b: c' });
		expect(of('https://a.b/x/y/a.json')).not.toHaveProperty('x-a');
		expect(of('https://ink.pages.dev/')).toMatchObject({ 'x-robots-tag': 'noindex' });
		expect(of('https://a.ink.pages.dev/')).not.toHaveProperty('x-robots-tag');
	});
});

describe('chooseChecks', () => {
	const page = (path: string, locale: 'en' | 'zh', title = 'T') =>
		// Of a page only these fields are read.
		({ path, locale, title: { value: title, line: 1, column: 1 } }) as BuiltPage;
	const choose = (pages: BuiltPage[], files: string[]) =>
		chooseChecks({
			site: { pages, files: new Map(files.map((file) => [file, 1])) },
			defaultLocale: 'en',
			rules,
			origin: 'https://a.ink.pages.dev',
		}).map(({ name, path, status }) => `${status} ${name} ${path}`);

	test('asks for one of each, as far as it was built', () => {
		const pages = [
			page('/', 'en'),
			page('/404.html', 'en'),
			page('/blog/', 'en'),
			{ ...page('/blog/0/', 'en'), movedTo: { value: '/', line: 1, column: 1 } },
			page('/blog/page/2/', 'en'),
			page('/blog/墨/', 'en'),
			page('/zh/', 'zh'),
			page('/zh/404.html', 'zh'),
		];
		const files = [
			'_routes.json',
			'rss.xml',
			'_astro/a.css',
			'_search/index.json',
			'_search/a.bin',
		];
		expect(choose(pages, files)).toEqual([
			'200 home (en) /',
			'200 a post (en) /blog/%E5%A2%A8/',
			'404 what is not there (en) /bimo-smoke-test-nowhere/',
			'200 home (zh) /zh/',
			'404 what is not there (zh) /zh/bimo-smoke-test-nowhere/',
			'302 the choice of language /',
			'200 the feed /rss.xml',
			'200 a hashed file /_astro/a.css',
			'200 the index of search /_search/index.json',
			'200 a piece of the index /_search/a.bin',
		]);
		expect(choose([], [])).toEqual([]);
	});
});

describe('runSmoke', () => {
	const check: SmokeCheck = {
		...{ name: 'home', path: '/', status: 200, type: 'text/html', holds: 'Ink', isFresh: true },
		headers: new Map([['x-frame-options', 'DENY']]),
		language: 'zh',
	};
	const good = () =>
		new Response('<title>Ink</title>', {
			headers: {
				...{ 'content-type': 'text/html', 'x-frame-options': 'DENY' },
				'cache-control': 'private, no-cache',
			},
		});
	const smoke = async (...answers: (() => Response)[]) => {
		const waits: number[] = [];
		const sent: unknown[] = [];
		const [result] = await runSmoke([check], {
			origin: 'https://a.b',
			timeoutMs: 1_000,
			fetch: (_, init) => {
				sent.push(init?.headers);
				return Promise.resolve((answers.length > 1 ? answers.shift() : answers[0])?.() ?? good());
			},
			clock: {
				now: () => 0,
				sleep: (ms) => {
					waits.push(ms);
					return Promise.resolve();
				},
			},
		});
		return { result, waits, sent };
	};

	test('is content with what was promised', async () => {
		const { result, waits, sent } = await smoke(good);
		expect(result).toEqual({ name: 'home', path: '/', status: 200, problems: [], tries: 1 });
		expect({ waits, sent }).toMatchObject({ waits: [], sent: [{ 'accept-language': 'zh' }] });
	});

	test('asks again, since a deployment takes a while to be everywhere', async () => {
		const { result, waits } = await smoke(() => new Response('', { status: 404 }), good);
		expect(result).toMatchObject({ problems: [], tries: 2 });
		expect(waits).toEqual([2_000]);
	});

	test('says all that is not as it should be, after five tries', async () => {
		const headers = { 'content-type': 'text/plain', 'cache-control': 'max-age=600' };
		const { result, waits } = await smoke(() => new Response('Else', { headers }));
		expect(result).toMatchObject({
			tries: 5,
			problems: [
				'Unexpected type text/plain, expected text/html',
				'Unexpected page, expected one that holds “Ink”',
				'Unexpected cache-control `max-age=600`, expected `max-age=0`',
				'Unexpected absence of x-frame-options, expected `DENY`',
			],
		});
		expect(waits).toEqual([2_000, 4_000, 8_000, 16_000]);
	});

	test('names where it is led away, and what may be the reason', async () => {
		const { result } = await smoke(() => Response.redirect('https://x.cloudflareaccess.com/', 302));
		expect(smokeIssues(result ? [result] : [], 'https://a.b')).toMatchObject([
			{
				file: 'https://a.b/',
				message: 'Unexpected status 302 to https://x.cloudflareaccess.com/, expected 200 (home)',
				hint: 'An access policy or a rule of the account may stand before the site.',
			},
		]);
	});

	test('takes a site that does not answer for what it is', async () => {
		const { result } = await smoke(() => {
			throw new TypeError('fetch failed');
		});
		expect(result).toMatchObject({
			status: undefined,
			problems: ['Unexpected failure (fetch failed), expected an answer'],
		});
	});
});
