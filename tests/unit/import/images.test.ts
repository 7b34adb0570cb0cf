import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { contentDir, deadNetwork, outcomes, read, run, serve } from './harness.ts';

test('a host that does not answer is asked once', async () => {
	const { asked, fetch } = deadNetwork();
	const file = path.join(contentDir, 'many.json');
	const html = [1, 2, 3]
		.map((n) => `<p><img src="https://dead.example/${n}.png" alt="${n}"></p>`)
		.join('');
	const item = {
		id: '1',
		title: 'T',
		url: 'https://dead.example/t/',
		date_published: '2024-01-01',
		content_html: html,
	};
	await writeFile(
		file,
		JSON.stringify({ version: 'https://jsonfeed.org/version/1', title: 'F', items: [item] }),
	);
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
	const images = ['a.png', 'same.png', 'page.html', 'bad.svg', 'moved']
		.map((name) => `<p><img src="/i/${name}" alt="${name}"></p>`)
		.join('');
	const item = `<item><title>P</title><link>/p/</link><guid>p</guid><pubDate>Mon, 01 Jan 2024 00:00:00 GMT</pubDate><description>${images.replaceAll('<', '&lt;')}</description></item>`;
	const routes: Parameters<typeof serve>[0] = {
		'/old.xml': { type: '', body: '', status: 301, location: '/feed.xml' },
		'/i/a.png': { type: 'image/png', body: png },
		'/i/same.png': { type: 'image/png', body: png },
		'/i/page.html': { type: 'text/html; charset=utf-8', body: '<p>' },
		'/i/bad.svg': { type: 'image/svg+xml', body: '<svg onload="x()"></svg>' },
	};
	const { origin, asked } = await serve(routes);
	routes['/feed.xml'] = {
		type: 'application/rss+xml',
		body: `<rss version="2.0"><channel><title>F</title><link>${origin}/</link>${item}</channel></rss>`,
	};
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
	expect(outcomes(await run(`${origin}/old.xml`, { fetch: globalThis.fetch }))).toEqual([
		'unchanged',
	]);
	const feedOnly: typeof globalThis.fetch = (url, init) =>
		JSON.stringify(url).includes('/i/')
			? Promise.reject(new TypeError('down'))
			: globalThis.fetch(url, init);
	expect(outcomes(await run(`${origin}/old.xml`, { fetch: feedOnly }))).toEqual(['unchanged']);
	expect(await read('p/en.md')).toContain('![same.png](./a.png)');
});

test('a feed on the web may not send us to private hosts', async () => {
	const { origin, asked } = await serve({ '/secret.png': { type: 'image/png', body: 'x' } });
	const file = path.join(contentDir, 'f.json');
	const item = {
		id: '1',
		title: 'T',
		date_published: '2024-01-01',
		content_html: `<p><img src="${origin}/secret.png" alt="s"></p>`,
	};
	await writeFile(
		file,
		JSON.stringify({ version: 'https://jsonfeed.org/version/1', title: 'F', items: [item] }),
	);
	const report = await run(file, { fetch: globalThis.fetch });
	expect(asked).toEqual([]);
	expect(report.images[0]?.remote[0]?.why).toBe('127.0.0.1 is a private host');
});
