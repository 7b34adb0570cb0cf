import type { IncomingMessage, ServerResponse } from 'node:http';
import { chooseHome } from '../../../src/domain/edge/choose-home.ts';
import { homeAnswer } from '../../../src/domain/edge/home-answer.ts';
import { parseHeaderRules, promisedHeaders } from '../../../src/domain/edge/promised-headers.ts';
import { site } from '../../../src/site.ts';
import type { FakeDeployment, State } from './state.ts';

/**
 * Serves what was deployed last, as far as a smoke test looks: files, the nearest 404.html, folders
 * with a slash, `_headers`, and the function at `/` where one was uploaded.
 */
export function serveDeployed(
	state: State,
	message: IncomingMessage,
	response: ServerResponse,
): void {
	const url = new URL(message.url ?? '/', state.siteUrl);
	const deployment = state.deployments.at(-1);
	const broken = state.broken.get(url.pathname);
	if (!deployment || broken !== undefined) {
		response.writeHead(broken ?? 503, { 'content-type': 'text/plain' }).end('broken');
		return;
	}
	const own = url.pathname === '/' ? functionAt(deployment, message, url) : undefined;
	if (own?.status !== undefined) {
		response.writeHead(own.status, own.headers).end();
		return;
	}
	const { status, file } = find(deployment, url.pathname);
	const asset = state.assets.get(deployment.manifest[file] ?? '');
	const rules = parseHeaderRules(deployment.fields.get('_headers') ?? '');
	response.writeHead(status, {
		'content-type': asset?.type ?? 'text/plain',
		'cache-control': status === 404 ? 'no-store' : 'public, max-age=0, must-revalidate',
		...Object.fromEntries(promisedHeaders(rules, url)),
		...own?.headers,
	});
	response.end(asset?.body);
}

function functionAt(
	{ fields }: FakeDeployment,
	{ method = 'GET', headers }: IncomingMessage,
	url: URL,
) {
	if (!fields.has('_worker.bundle')) return undefined;
	const header = (name: string): string => String(headers[name] ?? '');
	return homeAnswer(
		chooseHome({ method, url, header }, site.defaultLocale),
		url,
		site.defaultLocale,
	);
}

function find({ manifest }: FakeDeployment, pathname: string): { status: number; file: string } {
	const path = decodeURIComponent(pathname);
	const file = path.endsWith('/') ? `${path}index.html` : path;
	if (file in manifest) return { status: 200, file };
	const folders = path.split('/').slice(0, -1);
	for (let depth = folders.length; depth > 0; depth--) {
		const near = `${folders.slice(0, depth).join('/')}/404.html`;
		if (near in manifest) return { status: 404, file: near };
	}
	return { status: 200, file: '/index.html' };
}
