import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { shiftsOf, watchShifts } from './watch-shifts.ts';

/** A server before another one, which sends one page in two pieces, as slow networks do. */
interface PieceServer {
	origin: string;
	/** How many bytes of the page come at once. */
	cutAt: (bytes: number) => void;
	close: () => Promise<void>;
}

// Long enough for a browser to paint what it has.
const pauseMs = 90;

/** Answers what `origin` answers, and the page at `path` in pieces; listens on 127.0.0.1. */
async function serveInPieces(origin: string, path: string): Promise<PieceServer> {
	let cut = 0;
	const server = createServer((request, response) => {
		void fetch(origin + (request.url ?? '/')).then(async (answer) => {
			const bytes = Buffer.from(await answer.arrayBuffer());
			response.writeHead(answer.status, {
				'content-type': answer.headers.get('content-type') ?? '',
			});
			if (request.url !== path) return response.end(bytes);
			response.write(bytes.subarray(0, cut));
			return setTimeout(() => response.end(bytes.subarray(cut)), pauseMs);
		});
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	// A server that listens on a port has an address with a port.
	const { port } = server.address() as AddressInfo;
	return {
		origin: `http://127.0.0.1:${port}`,
		cutAt: (bytes) => void (cut = bytes),
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			}),
	};
}

interface Pieces {
	origin: string;
	path: string;
	/** Texts of the page between which it is cut, each time after a tag. */
	between: readonly [string, string];
	cuts: number;
}

/** Opens a page once for each cut, and says what moved, with what stands before the cut. */
export async function movedInPieces(page: Page, pieces: Pieces): Promise<string[]> {
	const { origin, path, between, cuts } = pieces;
	const html = Buffer.from(await (await fetch(origin + path)).arrayBuffer());
	const [start, end] = [html.indexOf(between[0]), html.indexOf(between[1])];
	if (start < 0 || end <= start)
		throw new Error(`Unexpected page, expected ${between.join(' … ')}`);
	const server = await serveInPieces(origin, path);
	await watchShifts(page);
	const moved: string[] = [];
	for (let piece = 1; piece <= cuts; piece++) {
		const cut = html.indexOf('>', start + ((end - start) * piece) / (cuts + 1)) + 1;
		server.cutAt(cut);
		await page.goto(server.origin + path);
		const shifts = await shiftsOf(page);
		const before = html.subarray(cut - 40, cut).toString();
		if (shifts.length > 0) moved.push(`${shifts.join(' ')} after ${before}`);
	}
	await server.close();
	return moved;
}
