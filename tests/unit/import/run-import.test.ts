import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exitCode } from '../../../src/import/report.ts';
import { type ImportOptions, runImport } from '../../../src/import/run-import.ts';
import { fixture, fixturePath } from './fixture.ts';

let contentDir: string;
let server: Server | undefined;

beforeEach(async () => {
	contentDir = await mkdtemp(path.join(tmpdir(), 'bimo-import-'));
});

afterEach(async () => {
	await new Promise((done) => (server ? server.close(done) : done(undefined)));
	server = undefined;
	await rm(contentDir, { recursive: true });
});

/** A network on which nobody answers, and how often it was asked. */
function deadNetwork() {
	const asked: string[] = [];
	const fetch: typeof globalThis.fetch = (url) => {
		asked.push(String(url));
		return Promise.reject(new TypeError('fetch failed'));
	};
	return { asked, fetch };
}

function run(source: string, more: Partial<ImportOptions> = {}) {
	const { fetch } = deadNetwork();
	return runImport({
		source,
		lang: undefined,
		defaultLocale: 'en',
		contentDir,
		dryRun: false,
		force: false,
		fetch,
		timeoutMs: 5000,
		onProgress: () => undefined,
		...more,
	});
}

const read = (file: string) => readFile(path.join(contentDir, 'blog', file), 'utf8');
const outcomes = (report: Awaited<ReturnType<typeof run>>) => report.posts.map(({ outcome }) => outcome);

async function serve(routes: Record<string, { type: string; body: string | Uint8Array; status?: number; location?: string }>) {
	const asked: string[] = [];
	server = createServer((request, response) => {
		asked.push(request.url ?? '');
		const route = routes[request.url ?? ''];
		const location = route?.location ? { location: route.location } : {};
		response.writeHead(route?.status ?? (route ? 200 : 404), { 'content-type': route?.type ?? 'text/plain', ...location });
		response.end(route?.body ?? 'no');
	});
	await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('no port');
	return { origin: `http://127.0.0.1:${address.port}`, asked };
}

test('a feed becomes bundles: front matter, mapped links, aliases, captions', async () => {
	const report = await run(fixturePath('rss-en.xml'));
	expect(outcomes(report)).toEqual(['created', 'created']);
	expect(exitCode(report)).toBe(0);
	expect(await read('boiling-water/en.md')).toBe(`---
title: Boiling water – slowly
description: How to boil water.
date: 2019-03-05T08:30:00+08:00
authors:
  - Ada Kettle
tags:
  - water
  - heat
aliases:
  - /2019/boiling-water.html
guid: kettle-1
---

Water boils; see [lids](../lids/en.md#glass).

![A kettle](https://kettle.example/img/kettle.png "A kettle")

Table: Degrees

| Scale | Value |
| --- | --- |
| Celsius | 100 |
`);
	expect(await read('lids/en.md')).toContain('description: A lid keeps heat in. It rattles.');
	expect(report.issues.map(({ code }) => code)).toEqual(['entry/summary-only']);
	expect(await readdir(path.join(contentDir, 'blog'))).toEqual(['boiling-water', 'lids']);
});

test('Chinese: language of the feed, slug in Han, bold before Han', async () => {
	await run(fixturePath('atom-zh.xml'));
	const text = await read('烧水/zh.md');
	expect(text).toContain('\n\n**注意**：水要开。\\\n再等 <一会儿>。\n\n![壶](https://hu.example/posts/%E7%83%A7%E6%B0%B4/hu.png)\n');
	expect(text).toContain('aliases:\n  - /posts/%E7%83%A7%E6%B0%B4/\n');
	expect(text).toContain('updated: 2020-03-01T00:00:00+08:00\n');
});

test('a second run changes nothing; an edited post is left alone unless forced', async () => {
	await run(fixturePath('rss-en.xml'));
	expect(outcomes(await run(fixturePath('rss-en.xml')))).toEqual(['unchanged', 'unchanged']);
	const file = path.join(contentDir, 'blog/lids/en.md');
	await writeFile(file, `${await read('lids/en.md')}\nMine.\n`);
	const again = await run(fixturePath('rss-en.xml'));
	expect(outcomes(again)).toEqual(['unchanged', 'edited']);
	expect(await read('lids/en.md')).toContain('Mine.');
	expect(exitCode(again)).toBe(0);
	expect(outcomes(await run(fixturePath('rss-en.xml'), { force: true }))).toEqual(['unchanged', 'replaced']);
	expect(await read('lids/en.md')).not.toContain('Mine.');
});

test('--dry-run writes nothing and asks nobody', async () => {
	const { asked, fetch } = deadNetwork();
	const report = await run(fixturePath('rss-en.xml'), { dryRun: true, fetch });
	expect(outcomes(report)).toEqual(['created', 'created']);
	expect(asked).toEqual([]);
	expect(await readdir(contentDir)).toEqual([]);
});

test('a folder of another post is never touched; another language joins it', async () => {
	await run(fixturePath('rss-en.xml'));
	const other = path.join(contentDir, 'other.xml');
	const feed = new TextDecoder().decode(fixture('rss-en.xml')).replaceAll('kettle-1', 'stranger');
	await writeFile(other, feed);
	const before = await read('boiling-water/en.md');
	const report = await run(other);
	expect(report.issues[0]).toMatchObject({
		code: 'import/slug-taken',
		message: 'Unexpected post in the folder of "Boiling water – slowly" (stranger), imported from kettle-1; expected a folder of its own',
	});
	expect(exitCode(report)).toBe(1);
	expect(await read('boiling-water/en.md')).toBe(before);
	const zh = await run(other, { lang: 'zh' });
	expect(zh.issues.map(({ code }) => code)).toContain('import/paired');
	expect((await readdir(path.join(contentDir, 'blog/boiling-water'))).toSorted()).toEqual(['en.md', 'zh.md']);
	expect(await read('boiling-water/zh.md')).toContain('表：Degrees');
});

test('two entries that ask for one folder get two', async () => {
	const report = await run(fixturePath('faults.xml'));
	expect((await readdir(path.join(contentDir, 'blog'))).toSorted()).toEqual(['a', 'a-2', 'no-link']);
	expect(report.issues.map(({ code }) => code)).toContain('import/slug-renamed');
	expect(exitCode(report)).toBe(1);
});

test('hostile HTML: nothing runs, everything is named', async () => {
	const report = await run(fixturePath('hostile.xml'));
	const text = await read('passwd/en.md');
	expect(text).toContain('Hello click data [fine](https://ok.example/)');
	expect(text).toContain('[A film](https://film.example/1)');
	expect(text).toContain('Typed: \\<script>alert(3)\\</script> and <kbd>Ctrl</kbd>');
	expect(text).toContain('```html\n<svg><text>Drawn</text></svg>\n```');
	expect(text).not.toMatch(/onclick|onerror|onload|javascript:|alert\([12"]/);
	const constructs = report.posts[0]?.ledger.findings.map(({ level, construct }) => `${level} ${construct}`);
	expect(constructs).toEqual(
		expect.arrayContaining(['cleaned event handler', 'cleaned unsafe link', 'cleaned <script>', 'cleaned <style>', 'lost image', 'unsure <iframe>', 'unsure <svg>', 'unsure <object>']),
	);
	expect(exitCode(report)).toBe(1);
});

test('a host that does not answer is asked once', async () => {
	const { asked, fetch } = deadNetwork();
	const file = path.join(contentDir, 'many.json');
	const html = [1, 2, 3].map((n) => `<p><img src="https://dead.example/${n}.png" alt="${n}"></p>`).join('');
	const item = { id: '1', title: 'T', url: 'https://dead.example/t/', date_published: '2024-01-01', content_html: html };
	await writeFile(file, JSON.stringify({ version: 'https://jsonfeed.org/version/1', title: 'F', items: [item] }));
	const report = await run(file, { fetch });
	expect(asked).toEqual(['https://dead.example/1.png']);
	expect(report.images[0]?.remote).toHaveLength(3);
	expect(report.images[0]?.remote[2]).toEqual({
		url: 'https://dead.example/3.png',
		why: 'dead.example cannot be reached (fetch failed)',
	});
});

test('feed and images by address: redirects, equal bytes, refused types; later runs fetch what is missing', async () => {
	const png = new Uint8Array([137, 80, 78, 71, 1]);
	const images = ['a.png', 'same.png', 'page.html', 'bad.svg', 'moved'].map((name) => `<p><img src="/i/${name}" alt="${name}"></p>`).join('');
	const item = `<item><title>P</title><link>/p/</link><guid>p</guid><pubDate>Mon, 01 Jan 2024 00:00:00 GMT</pubDate><description>${images.replaceAll('<', '&lt;')}</description></item>`;
	const routes: Parameters<typeof serve>[0] = {
		'/old.xml': { type: '', body: '', status: 301, location: '/feed.xml' },
		'/i/a.png': { type: 'image/png', body: png },
		'/i/same.png': { type: 'image/png', body: png },
		'/i/page.html': { type: 'text/html; charset=utf-8', body: '<p>' },
		'/i/bad.svg': { type: 'image/svg+xml', body: '<svg onload="x()"></svg>' },
	};
	const { origin, asked } = await serve(routes);
	routes['/feed.xml'] = { type: 'application/rss+xml', body: `<rss version="2.0"><channel><title>F</title><link>${origin}/</link>${item}</channel></rss>` };
	const report = await run(`${origin}/old.xml`, { fetch: globalThis.fetch });
	expect((await readdir(path.join(contentDir, 'blog/p'))).toSorted()).toEqual(['a.png', 'en.md']);
	const text = await read('p/en.md');
	expect(text).toContain('![a.png](./a.png)\n\n![same.png](./a.png)\n\n![page.html](http');
	expect(report.images[0]?.remote.map(({ why }) => why)).toEqual([
		'it is text/html, not an image',
		'the drawing holds event handlers',
		'the server said 404',
	]);
	routes['/i/moved'] = { type: 'image/png', body: new Uint8Array([1, 2, 3]) };
	asked.length = 0;
	const second = await run(`${origin}/old.xml`, { fetch: globalThis.fetch });
	expect(outcomes(second)).toEqual(['completed']);
	expect(asked).not.toContain('/i/a.png');
	expect(await read('p/en.md')).toContain('![moved](./moved.png)');
});

test('a feed on the web may not send us to private hosts', async () => {
	const { origin, asked } = await serve({ '/secret.png': { type: 'image/png', body: 'x' } });
	const file = path.join(contentDir, 'f.json');
	const item = { id: '1', title: 'T', date_published: '2024-01-01', content_html: `<p><img src="${origin}/secret.png" alt="s"></p>` };
	await writeFile(file, JSON.stringify({ version: 'https://jsonfeed.org/version/1', title: 'F', items: [item] }));
	const report = await run(file, { fetch: globalThis.fetch });
	expect(asked).toEqual([]);
	expect(report.images[0]?.remote[0]?.why).toBe('127.0.0.1 is a private host');
});

test.each([
	['nowhere.xml', 'feed/unreadable', 'Unexpected name of a file that does not exist, expected a feed'],
	['https://dead.example/feed', 'feed/unreachable', 'Unexpected answer: cannot be reached (fetch failed), expected a feed'],
	['ftp://x.example/feed', 'feed/unreachable', 'Unexpected answer: it is no http or https address, expected a feed'],
])('%s cannot be read: %s', async (source, code, message) => {
	const report = await run(source);
	expect(report.issues).toEqual([expect.objectContaining({ code, message, file: source })]);
	expect(exitCode(report)).toBe(1);
});
