import type { Browser, Page } from 'playwright-core';
import type { Locale } from '../../../src/domain/i18n/locale.ts';
import type { StaticServer } from '../../support/serve.ts';
import { typeInto } from '../ask/ask-site.ts';
import { byKind, type Loaded, type LoadKind } from './kinds.ts';

/** A reader who searches twice. */
interface Reader {
	name: string;
	ui: Locale;
	queries: readonly [first: string, second: string];
}

const readers: readonly Reader[] = [
	{ name: 'Chinese', ui: 'zh', queries: ['服务网格', '可观测性'] },
	{ name: 'English', ui: 'en', queries: ['observability', 'tail latency'] },
	{ name: 'mixed', ui: 'zh', queries: ['Kubernetes 调度', 'GPU 显存'] },
];

/** The steps of each, in a browser that knows nothing yet. */
export const steps = ['intent', 'first query', 'second query'] as const;

/** What one reader loaded, step by step. */
export interface ReaderLoad {
	name: string;
	queries: readonly string[];
	loads: Record<(typeof steps)[number], Partial<Record<LoadKind, Loaded>>>;
}

const dialog = 'dialog[data-search]';

/** Opens the dialog on the first page of the site and types two queries, for each reader anew. */
export async function weighLoad(browser: Browser, server: StaticServer): Promise<ReaderLoad[]> {
	const results: ReaderLoad[] = [];
	for (const reader of readers) results.push(await weighReader(browser, { server, reader }));
	return results;
}

async function weighReader(
	browser: Browser,
	{ server, reader }: { server: StaticServer; reader: Reader },
): Promise<ReaderLoad> {
	const { name, ui, queries } = reader;
	const context = await browser.newContext();
	const page = await context.newPage();
	const loadedBy = async (act: () => Promise<unknown>): Promise<ReaderLoad['loads']['intent']> => {
		server.log.length = 0;
		await act();
		await untilQuiet(page, server);
		return byKind(server.log);
	};
	try {
		await loadedBy(() => page.goto(`${server.origin}${ui === 'en' ? '/' : '/zh/'}`));
		const type = (query: string) => typeInto(page, { box: dialog, query, name });
		const intent = await loadedBy(async () => {
			await page.keyboard.press('/');
			await page.locator(`${dialog} [data-results]`).waitFor({ state: 'attached' });
			await page.waitForTimeout(1000);
		});
		const first = await loadedBy(() => type(queries[0]));
		const second = await loadedBy(() => type(queries[1]));
		const loads = { intent, 'first query': first, 'second query': second };
		return { name, queries, loads };
	} finally {
		await context.close();
	}
}

const quietMs = 500;

/** Waits until nothing more is sent: what comes after an answer belongs to it, too. */
async function untilQuiet(page: Page, { log }: StaticServer): Promise<void> {
	for (let seen = -1; seen !== log.length;) {
		seen = log.length;
		await page.waitForTimeout(quietMs);
	}
}
