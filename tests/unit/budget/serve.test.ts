import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { serve, type StaticServer } from '../../support/serve.ts';

let dir: string;
let server: StaticServer;
const page = '<!DOCTYPE html><title>A</title>'.repeat(40);

beforeAll(async () => {
	dir = await mkdtemp(join(tmpdir(), 'bimo-serve-'));
	await mkdir(join(dir, 'site/zh/a b'), { recursive: true });
	await writeFile(join(dir, 'secret.txt'), 'secret');
	await writeFile(join(dir, 'site/index.html'), page);
	await writeFile(join(dir, 'site/404.html'), 'lost');
	await writeFile(join(dir, 'site/zh/404.html'), '迷路');
	await writeFile(join(dir, 'site/zh/a b/index.html'), page);
	await writeFile(join(dir, 'site/x.png'), 'not really');
	server = await serve(join(dir, 'site'));
});
beforeEach(() => {
	server.log.length = 0;
});
afterAll(async () => {
	await server.close();
	await rm(dir, { recursive: true });
});

interface Answer {
	status: number | undefined;
	headers: Record<string, unknown>;
	body: Buffer;
}

/** Asks for the path as it stands: fetch would tidy it and unpack the answer. */
function ask(path: string): Promise<Answer> {
	const { hostname, port } = new URL(server.origin);
	const headers = { 'accept-encoding': 'gzip, br' };
	return new Promise((done, fail) => {
		get({ hostname, port, path, headers }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () => {
				const { statusCode: status, headers: given } = response;
				done({ status, headers: given, body: Buffer.concat(chunks) });
			});
		}).on('error', fail);
	});
}

test('a folder is its index, in brotli, and the log says what was sent', async () => {
	const { status, headers, body } = await ask('/zh/a%20b/?q=1');
	expect(status).toBe(200);
	expect(headers).toMatchObject({
		'content-type': 'text/html; charset=utf-8',
		'content-encoding': 'br',
	});
	expect(brotliDecompressSync(body).toString()).toBe(page);
	expect(server.log).toEqual([
		{
			path: '/zh/a%20b/?q=1',
			status: 200,
			type: 'text/html',
			bytes: body.length,
			raw: page.length,
		},
	]);
});

test('a folder without its slash leads to the one with it', async () => {
	const { status, headers } = await ask('/zh/a%20b');
	expect([status, headers['location']]).toEqual([308, '/zh/a%20b/']);
});

test('pictures are sent as they are', async () => {
	const { headers, body } = await ask('/x.png');
	expect(headers['content-type']).toBe('image/png');
	expect(headers).not.toHaveProperty('content-encoding');
	expect(body.toString()).toBe('not really');
});

test.each([
	['/nothing', 'lost'],
	['/zh/nothing/', '迷路'],
	['/../secret.txt', 'lost'],
	['/%2e%2e/secret.txt', 'lost'],
	['/..%2fsecret.txt', 'lost'],
	['/%', 'lost'],
])('%s is not there', async (path, text) => {
	const { status, body } = await ask(path);
	expect(status).toBe(404);
	expect(brotliDecompressSync(body).toString()).toBe(text);
});
