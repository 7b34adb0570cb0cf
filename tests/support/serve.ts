import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize, sep } from 'node:path';
import { brotli } from './brotli.ts';
import { isText, mediaType } from './media-type.ts';

/** One answer of the server, as it went over the wire (bodies only, without headers). */
export interface Served {
	/** Path and query, as asked for. */
	path: string;
	status: number;
	/** Media type without parameters. */
	type: string;
	/** Bytes of the body that was sent: compressed if the client takes brotli. */
	bytes: number;
	/** Bytes of the body before compression. */
	raw: number;
}

/** A running server of a folder of built pages. */
export interface StaticServer {
	origin: string;
	/** All that was sent, in the order of the answers. Clear it with `log.length = 0`. */
	log: Served[];
	close(): Promise<void>;
}

interface Body {
	raw: Buffer;
	packed: Buffer | undefined;
	type: string;
}

/**
 * Serves a folder as a static host would: index files, `404.html` with status 404, brotli
 * quality 11. It listens on 127.0.0.1, keeps nothing alive by itself and ends with `close()`.
 */
export async function serve(dir: string, { port = 0 } = {}): Promise<StaticServer> {
	const bodies = new Map<string, Body | undefined>();
	const log: Served[] = [];
	const server = createServer((request, response) => {
		answer({ dir, bodies, log, request, response }).catch((error: unknown) => {
			response.writeHead(500).end(String(error));
		});
	});
	await new Promise<void>((done, fail) => {
		server.once('error', fail).listen(port, '127.0.0.1', done);
	});
	server.unref();
	// A server that listens on a port has an address with a port.
	const { port: bound } = server.address() as AddressInfo;
	return {
		origin: `http://127.0.0.1:${bound}`,
		log,
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			}),
	};
}

interface Exchange {
	dir: string;
	bodies: Map<string, Body | undefined>;
	log: Served[];
	request: IncomingMessage;
	response: ServerResponse;
}

async function answer({ dir, bodies, log, request, response }: Exchange): Promise<void> {
	const { pathname, search } = new URL(request.url ?? '/', 'http://127.0.0.1');
	const place = await locate(dir, decode(pathname));
	if (place.kind === 'folder') {
		response.writeHead(308, { location: `${pathname}/${search}` }).end();
		log.push({ path: pathname + search, status: 308, type: '', bytes: 0, raw: 0 });
		return;
	}
	const status = place.kind === 'file' ? 200 : 404;
	const body = await load(bodies, place.file);
	const packed = /\bbr\b/.test([request.headers['accept-encoding']].flat().join());
	const bytes = (packed ? body?.packed : undefined) ?? body?.raw ?? Buffer.from('Not found');
	const type = body?.type ?? 'text/plain';
	response.writeHead(status, {
		'content-type': isText(type) ? `${type}; charset=utf-8` : type,
		'content-length': bytes.length,
		'cache-control': caching(pathname),
		...(packed && body?.packed ? { 'content-encoding': 'br', vary: 'accept-encoding' } : {}),
	});
	response.end(request.method === 'HEAD' ? undefined : bytes);
	const raw = body?.raw.length ?? bytes.length;
	log.push({ path: pathname + search, status, type, bytes: bytes.length, raw });
}

/** As `_headers` says. */
function caching(pathname: string): string {
	if (pathname === '/_search/index.json') return 'no-cache';
	return /^\/_(?:astro|img)\/|^\/_search\/.*\.bin$/.test(pathname)
		? 'public, max-age=31536000, immutable'
		: 'public, max-age=0, must-revalidate';
}

/** The address as a file name; one that is not valid names nothing. */
function decode(pathname: string): string {
	try {
		return decodeURIComponent(pathname);
	} catch {
		return '/\uFFFD';
	}
}

type Place = { kind: 'file' | 'missing'; file: string } | { kind: 'folder' };

/** What an address means in the folder; a missing page is the nearest `404.html` above it. */
async function locate(dir: string, pathname: string): Promise<Place> {
	const inside = normalize(join(dir, pathname));
	if (inside === normalize(dir) || inside.startsWith(normalize(dir) + sep)) {
		if (pathname.endsWith('/')) {
			const index = join(inside, 'index.html');
			if (await isFile(index)) return { kind: 'file', file: index };
		} else if (await isFile(inside)) {
			return { kind: 'file', file: inside };
		} else if (await isFile(join(inside, 'index.html'))) {
			return { kind: 'folder' };
		}
	}
	const [, first = ''] = pathname.split('/');
	const near = join(dir, first, '404.html');
	const found = first !== '..' && (await isFile(near));
	return { kind: 'missing', file: found ? near : join(dir, '404.html') };
}

async function isFile(path: string): Promise<boolean> {
	return stat(path).then(
		(found) => found.isFile(),
		() => false,
	);
}

/** Reads and compresses a file once. */
async function load(bodies: Map<string, Body | undefined>, file: string) {
	if (!bodies.has(file)) {
		const raw = await readFile(file).catch(() => undefined);
		const type = mediaType(file);
		const packed = raw && isText(type) ? brotli(raw) : undefined;
		bodies.set(file, raw && { raw, packed, type });
	}
	return bodies.get(file);
}
