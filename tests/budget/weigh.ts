import type { Page } from 'playwright-core';
import type { Served, StaticServer } from '../support/serve.ts';
import type { Findings } from './result.ts';

/** How long after load a fetch at least belongs to the first load: prefetches come late. */
export const settleMs = 1_200;

const isScript = ({ type }: Served): boolean => type === 'text/javascript';
const isStyle = ({ type }: Served): boolean => type === 'text/css';
const isFont = ({ type }: Served): boolean => type.startsWith('font/');
const isImage = ({ type }: Served): boolean => type.startsWith('image/');
const sum = (parts: readonly Served[]): number => parts.reduce((all, { bytes }) => all + bytes, 0);

/**
 * Opens a page in a cold tab and counts what it makes the server send. The server's own log is
 * counted, not the browser's view of it: prefetches that the tab does not report are in it.
 */
export async function weigh(tab: Page, server: StaticServer, path: string): Promise<Findings> {
	const external: string[] = [];
	const errors: string[] = [];
	tab.on('request', (request) => {
		const { origin, protocol } = new URL(request.url());
		if (protocol.startsWith('http') && origin !== server.origin) external.push(request.url());
	});
	tab.on('websocket', (socket) => external.push(socket.url()));
	tab.on('console', (message) => {
		if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
	});
	tab.on('pageerror', (error) => errors.push(String(error)));
	server.log.length = 0;
	await tab.goto(server.origin + path, { waitUntil: 'load' });
	await tab.waitForTimeout(settleMs);
	await tab.evaluate(untilIdle);
	const log = [...server.log];
	const seen = await lookInside(tab);
	return {
		values: { ...count(log, seen, path), external: external.length, console: errors.length },
		details: [
			...external.map((url) => `external: ${url}`),
			...errors.map((text) => `console: ${text}`),
			...log
				.filter(({ status }) => status >= 400)
				.map((one) => `failed: ${one.status} ${one.path}`),
		],
	};
}

/** Runs in the page: its work is done. On a busy machine that may be later than `settleMs`. */
function untilIdle(): Promise<unknown> {
	return new Promise((done) => requestIdleCallback(done, { timeout: 10_000 }));
}

interface Inside {
	/** Paths of what blocked rendering, as the browser says. */
	blocking: string[];
	icons: string[];
	nodes: number;
}

function lookInside(tab: Page): Promise<Inside> {
	return tab.evaluate(() => {
		const pathOf = (url: string): string => {
			const { pathname, search } = new URL(url, document.baseURI);
			return pathname + search;
		};
		const icons = [...document.querySelectorAll('link[rel~="icon"]')];
		// renderBlockingStatus is not in TypeScript's DOM library yet.
		const resources = performance.getEntriesByType('resource') as (PerformanceResourceTiming & {
			renderBlockingStatus?: string;
		})[];
		return {
			blocking: resources
				.filter((entry) => entry.renderBlockingStatus === 'blocking')
				.map((entry) => pathOf(entry.name)),
			icons: ['/favicon.ico', ...icons.map((icon) => pathOf(icon.getAttribute('href') ?? ''))],
			nodes: document.querySelectorAll('*').length,
		};
	});
}

function count(log: readonly Served[], { blocking, icons, nodes }: Inside, path: string) {
	const page = log.filter((one) => one.path === path).slice(0, 1);
	const favicon = log.filter((one) => icons.includes(one.path));
	const counted = log.filter((one) => !isImage(one) && !favicon.includes(one));
	const blockers = log.filter((one) => blocking.includes(one.path) && !page.includes(one));
	return {
		critical: sum(page) + sum(blockers),
		bytes: sum(counted),
		requests: counted.length,
		script: sum(log.filter(isScript)),
		style: sum(log.filter(isStyle)),
		fonts: log.filter(isFont).length,
		failed: log.filter(({ status }) => status >= 400).length,
		favicon: sum(favicon),
		images: sum(log.filter((one) => isImage(one) && !favicon.includes(one))),
		nodes,
	};
}
