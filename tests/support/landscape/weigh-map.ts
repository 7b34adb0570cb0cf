import type { Page } from 'playwright-core';
import { brotliSize } from '../brotli.ts';

/** What the first load of a page is. */
interface Weight {
	html: string;
	/** Of the page with its sheets, in brotli. */
	bytes: number;
	/** Of its scripts, in brotli. */
	script: number;
	nodes: number;
	/** What was asked of others. */
	foreign: string[];
}

/** Loads the page that is open once more, and weighs it. */
export async function weighMap(page: Page): Promise<Weight> {
	const { origin } = new URL(page.url());
	const asked: { url: string; kind: string }[] = [];
	page.on('request', (request) => asked.push({ url: request.url(), kind: request.resourceType() }));
	await page.reload({ waitUntil: 'networkidle' });
	const textOf = async (url: string): Promise<string> => (await fetch(url)).text();
	const scripts = asked.filter(({ kind }) => kind === 'script');
	const code = await Promise.all(scripts.map(({ url }) => textOf(url)));
	const html = await textOf(page.url());
	return {
		html,
		bytes: brotliSize(html),
		script: code.reduce((sum, text) => sum + brotliSize(text), 0),
		nodes: await page.locator('*').count(),
		foreign: asked.map(({ url }) => url).filter((url) => !url.startsWith(origin)),
	};
}
