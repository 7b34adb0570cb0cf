import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSite } from '../search-eval/corpus/read-site.ts';
import { evaluate } from '../search-eval/evaluate.ts';
import { readFloor } from '../search-eval/floor-file.ts';
import { ratesTable } from '../search-eval/report/rates-table.ts';
import { resultOf } from '../search-eval/report/result.ts';
import { fallen } from '../search-eval/score/floor.ts';
import { loadQueries, ownFiles } from '../search-eval/set/own-queries.ts';
import { buildOwnSite } from '../search-eval/site-folder.ts';
import { launchBrowser } from '../support/browser.ts';

let browser: Browser;
let dir: string;

beforeAll(async () => {
	dir = await buildOwnSite(() => undefined);
	browser = await launchBrowser();
});

afterAll(() => browser.close());

// A rate that fell on purpose is lowered by hand in tests/search-eval/floor.json.
test('the search finds what it found before', { timeout: 180_000 }, async () => {
	const queries = await loadQueries(ownFiles);
	const pages = await readSite(dir);
	const verdicts = await evaluate({ dir, pages, queries, engine: 'site', browser, readers: 4 });
	const result = resultOf({ engine: 'site', verdicts, given: queries.length, isOwn: true });
	expect(verdicts.length).toBeGreaterThan(queries.length * 0.9);
	expect(fallen(await readFloor(), result), ratesTable(result)).toEqual([]);
});
