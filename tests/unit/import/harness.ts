import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { type ImportOptions, runImport } from '../../../src/import/run-import.ts';

/** A content folder of its own for each test. */
export let contentDir: string;
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
export function deadNetwork() {
	const asked: string[] = [];
	const fetch: typeof globalThis.fetch = (url) => {
		asked.push(url instanceof Request ? url.url : url.toString());
		return Promise.reject(new TypeError('fetch failed'));
	};
	return { asked, fetch };
}

export function run(source: string, more: Partial<ImportOptions> = {}) {
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

export const read = (file: string) => readFile(path.join(contentDir, 'blog', file), 'utf8');
export const outcomes = (report: Awaited<ReturnType<typeof run>>) =>
	report.posts.map(({ outcome }) => outcome);

export async function serve(
	routes: Record<
		string,
		{ type: string; body: string | Uint8Array; status?: number; location?: string }
	>,
) {
	const asked: string[] = [];
	server = createServer((request, response) => {
		asked.push(request.url ?? '');
		const route = routes[request.url ?? ''];
		const location = route?.location ? { location: route.location } : {};
		response.writeHead(route?.status ?? (route ? 200 : 404), {
			'content-type': route?.type ?? 'text/plain',
			...location,
		});
		response.end(route?.body ?? 'no');
	});
	await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('no port');
	return { origin: `http://127.0.0.1:${address.port}`, asked };
}
