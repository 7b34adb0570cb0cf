import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { fetchBytes } from '../../../../src/store/remote/fetch-bytes.ts';
import { resolveHost } from '../../../../src/store/remote/resolve-host.ts';
import {
	type ArticleImagesOptions,
	makeArticleImages,
} from '../../../../src/store/wechat/article-images.ts';
import { newStore, options, plain } from './picture-bench.ts';

/** A server on this machine, which lasts as long as the test. */
async function listen(answer: RequestListener): Promise<string> {
	const server = createServer(answer);
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	// A server that listens on a port has an address with a port.
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Faults by path. */
async function faulty() {
	const png = await plain(20, 10, '#d0402a').png().toBuffer();
	const asked: string[] = [];
	const answers: Record<string, (response: ServerResponse) => void> = {
		'/a.png': (response) => response.writeHead(200, { 'content-type': 'image/png' }).end(png),
		'/bytes': (response) => response.writeHead(200).end(png),
		'/moved': (response) => response.writeHead(302, { location: '/a.png' }).end(),
		'/round': (response) => response.writeHead(302, { location: '/round' }).end(),
		'/inside': (response) =>
			response.writeHead(302, { location: 'http://192.168.0.1/secret.png' }).end(),
		'/file': (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
		'/page': (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>'),
		'/empty': (response) => response.writeHead(200, { 'content-type': 'image/png' }).end(),
		'/half': (response) => {
			response.writeHead(200, { 'content-length': png.length });
			response.write(png.subarray(0, 40), () => response.destroy());
		},
		'/short': (response) => response.writeHead(200).end(png.subarray(0, -30)),
		'/slow': () => undefined,
		'/endless': (response) => {
			response.writeHead(200);
			const chunk = Buffer.alloc(1024 * 1024);
			const more = (): void => {
				while (!response.destroyed && response.write(chunk));
			};
			response.on('drain', more);
			more();
		},
	};
	const origin = await listen((request, response) => {
		asked.push(request.url ?? '');
		const answer = answers[request.url ?? ''];
		if (answer) answer(response);
		else response.writeHead(404).end('gone');
	});
	return { origin, asked, answers };
}

function get(urls: readonly string[], more: Partial<ArticleImagesOptions> = {}) {
	const requests = urls.map((url, index) => ({
		src: url,
		line: index + 1,
		from: { kind: 'remote', url } as const,
	}));
	const network = { fetch: globalThis.fetch, trustedHost: '127.0.0.1', timeoutMs: 5000 };
	return makeArticleImages(requests, options({ ...network, ...more }));
}

describe('remote pictures', () => {
	test('are fetched, whatever the server calls them', async () => {
		const { origin } = await faulty();
		const urls = ['/a.png', '/moved', '/bytes'].map((path) => `${origin}${path}`);
		const { images, issues } = await get(urls);
		expect(issues).toEqual([]);
		expect([...images.values()].map(({ file, from }) => [file.replace(/-.*/, ''), from])).toEqual([
			['images/a', urls[0]],
			['images/moved', urls[1]],
			['images/bytes', urls[2]],
		]);
	});

	test.each([
		['/gone.png', 'the server said 404'],
		['/round', 'more than 5 redirects'],
		['/inside', '192.168.0.1 is a private host'],
		['/file', 'it is no http or https address'],
		['/page', 'it is text/html, not an image'],
		['/empty', 'it is empty'],
		['/half', 'the answer broke off'],
		['/short', 'it cannot be read'],
		['/endless', 'it is larger than 20 MiB'],
	])('%s: %s', async (path, why) => {
		const { origin } = await faulty();
		const { images, issues } = await get([`${origin}${path}`, `${origin}/a.png`]);
		expect([...images.keys()]).toEqual([`${origin}/a.png`]);
		expect(issues).toMatchObject([
			{ code: 'wechat/I3', severity: 'error', file: 'content/blog/a/en.md', line: 1 },
		]);
		expect(issues[0]?.message).toContain(`Unexpected picture ${origin}${path}: ${why}`);
	});

	test('a server that does not answer is waited for once', async () => {
		const { origin, asked } = await faulty();
		const { issues } = await get([`${origin}/slow`], { timeoutMs: 50 });
		expect(issues[0]?.message).toMatch(
			/^Unexpected picture \S+: \S+ no answer within 0.05 seconds, expected/,
		);
		expect(asked).toEqual(['/slow']);
	});

	test('this machine and its network are not asked, under whatever name', async () => {
		const { origin, asked } = await faulty();
		const { port } = new URL(origin);
		const urls = [
			`http://127.0.0.1:${port}/a.png`,
			`http://2130706433:${port}/a.png`,
			`http://[::1]:${port}/a.png`,
			`http://[::ffff:7f00:1]:${port}/a.png`,
			`http://localhost.:${port}/a.png`,
			`http://public.example:${port}/a.png`,
			'data:image/png;base64,AAAA',
		];
		const resolve = (name: string) =>
			Promise.resolve(name === 'public.example' ? ['203.0.113.5', '10.0.0.7'] : []);
		const { images, issues } = await get(urls, { trustedHost: undefined, resolve });
		expect([images.size, asked]).toEqual([0, []]);
		expect(
			issues.map(({ message }) => message.replace(/^.*?: (?=[^:]+$)|, expected.*/g, '')),
		).toEqual(
			expect.arrayContaining([
				expect.stringContaining('127.0.0.1 is a private host'),
				expect.stringContaining('localhost. is a private host'),
				expect.stringContaining('public.example leads to the private host 10.0.0.7'),
				expect.stringContaining('it is no http or https address'),
			]),
		);
		expect(issues).toHaveLength(urls.length);
	});

	test('one that is gone is shown from a copy, and its author hears of it', async () => {
		const { origin, answers } = await faulty();
		const store = newStore();
		const urls = [`${origin}/a.png`];
		const first = await get(urls, { store });
		delete answers['/a.png'];
		const second = await get(urls, { store });
		expect(second.images).toEqual(first.images);
		expect(second.issues).toMatchObject([
			{
				severity: 'warning',
				message: `Unexpected picture ${origin}/a.png: the server said 404, expected an answer with the picture`,
			},
		]);
	});
});

test('names lead to addresses; unknown ones to none', async () => {
	expect(await resolveHost('127.0.0.1')).toEqual(['127.0.0.1']);
	expect(await resolveHost('no such name')).toEqual([]);
	const refused = await fetchBytes('http://a.example/', {
		fetch: () => Promise.reject(new TypeError('asked')),
		maxBytes: 1,
		timeoutMs: 1000,
		accept: '*/*',
		resolve: () => Promise.resolve(['::1']),
	});
	expect(refused).toEqual({
		failure: 'a.example leads to the private host ::1',
		isHostDown: false,
	});
});
