import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import type { ViteDevServer } from 'vite';
import { readSettings } from '../settings.ts';

const files = /^\/_search\/(?:index\.json|[\w-]+\/[\w-]+\.bin)$/;

/** In development search answers from what was built last; before a first build there is no index. */
export function builtSearch() {
	return {
		name: 'bimo:built-search',
		apply: 'serve' as const,
		configureServer: ({ middlewares }: ViteDevServer): void => {
			const { outDir } = readSettings(process.env, process.cwd());
			middlewares.use((request, response, next) => {
				// What is no address is somebody else's to refuse.
				const { pathname } = URL.parse(request.url ?? '/', 'http://localhost') ?? { pathname: '' };
				if (pathname.startsWith('/_search/')) answer(pathname, outDir, response).catch(next);
				else next();
			});
		},
	};
}

async function answer(pathname: string, outDir: string, response: ServerResponse): Promise<void> {
	const file = files.test(pathname) ? path.join(outDir, pathname) : undefined;
	const bytes = file && (await readFile(file).catch(() => undefined));
	if (!bytes) {
		response.writeHead(404).end();
		return;
	}
	const type = pathname.endsWith('.json') ? 'application/json' : 'application/octet-stream';
	response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(bytes);
}
