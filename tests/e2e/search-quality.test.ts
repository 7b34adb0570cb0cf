import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askDirectly } from '../search-eval/ask/ask-directly.ts';
import { askSite } from '../search-eval/ask/ask-site.ts';
import { readSite } from '../search-eval/corpus/read-site.ts';
import { evaluate } from '../search-eval/evaluate.ts';
import { readFloor } from '../search-eval/floor-file.ts';
import { ratesTable } from '../search-eval/report/rates-table.ts';
import { resultOf } from '../search-eval/report/result.ts';
import { fallen } from '../search-eval/score/floor.ts';
import { loadQueries, ownFiles } from '../search-eval/set/own-queries.ts';
import type { Query } from '../search-eval/set/query.ts';
import { buildOwnSite } from '../search-eval/site-folder.ts';
import { launchBrowser } from '../support/browser.ts';
import { serve, type StaticServer } from '../support/serve.ts';

let dir: string;
let queries: Query[];
let server: StaticServer;
let browser: Browser;

const silent = (): void => undefined;

beforeAll(async () => {
	dir = await buildOwnSite(silent);
	queries = await loadQueries(ownFiles);
	server = await serve(dir);
	browser = await launchBrowser();
});

afterAll(async () => {
	await browser.close();
	await server.close();
});

// A rate that fell on purpose is lowered by hand in tests/search-eval/floor.json.
test('the search finds what it found before', async () => {
	const pages = await readSite(dir);
	const verdicts = await evaluate({ dir, pages, queries, engine: 'direct', say: silent });
	const result = resultOf({ engine: 'direct', verdicts, given: queries.length, isOwn: true });
	expect(verdicts.length).toBeGreaterThan(queries.length * 0.9);
	const floor = await readFloor();
	expect(Object.keys(floor.recall)).toEqual(Object.keys(result.byCategory));
	expect(fallen(floor, result), ratesTable(result)).toEqual([]);
});

test('the search page shows what the code finds, in that order', async () => {
	const [asked, direct] = [await askSite(browser, server.origin), askDirectly(dir)];
	// A few of each category.
	const some = queries.filter((_, index) => index % 12 === 0);
	for (const query of some) {
		const { hits } = await direct.ask(query);
		expect((await asked.ask(query)).hits, query.id).toEqual(hits);
	}
	await asked.close();
});
