import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { serve } from '../support/serve.ts';
import type { Asker } from './ask/answer.ts';
import { askPagefind } from './ask/ask-pagefind.ts';
import { askSite } from './ask/ask-site.ts';
import { indexWithPagefind } from './ask/pagefind-index.ts';
import type { FoundPage } from './corpus/read-site.ts';
import type { Engine } from './options.ts';
import { goldOf } from './score/gold.ts';
import { judge, type Verdict } from './score/judge.ts';
import type { Query } from './set/query.ts';

interface Evaluation {
	/** The built site. */
	dir: string;
	pages: readonly FoundPage[];
	queries: readonly Query[];
	engine: Engine;
	browser: Browser;
}

/** Asks all queries that have something to find on this site, one after the other. */
export async function evaluate({ queries, pages, ...place }: Evaluation): Promise<Verdict[]> {
	const byUrl = new Map(pages.map((page) => [page.url, page]));
	const cases = queries
		.map((query) => ({ query, gold: goldOf(query.gold, pages) }))
		.filter(({ gold }) => gold.urls.size > 0);
	const verdicts: Verdict[] = [];
	await withAsker({ ...place, pages }, async (asker) => {
		for (const each of cases)
			verdicts.push(judge({ ...each, answer: await asker.ask(each.query), pages: byUrl }));
	});
	return verdicts;
}

type Place = Omit<Evaluation, 'queries'>;

/** Serves what is asked, and ends it whatever happens. */
async function withAsker(place: Place, use: (asker: Asker) => Promise<void>): Promise<void> {
	const { dir, engine, browser, pages } = place;
	if (engine === 'site') return serveAndUse(dir, (origin) => askSite(browser, origin), use);
	const out = await mkdtemp(join(tmpdir(), 'bimo-pagefind-'));
	try {
		await indexWithPagefind({ kind: engine, dir, pages, out });
		await serveAndUse(out, (origin) => askPagefind(browser, { origin, kind: engine }), use);
	} finally {
		await rm(out, { recursive: true, force: true });
	}
}

async function serveAndUse(
	dir: string,
	open: (origin: string) => Promise<Asker>,
	use: (asker: Asker) => Promise<void>,
): Promise<void> {
	const server = await serve(dir);
	try {
		const asker = await open(server.origin);
		await use(asker);
		await asker.close();
	} finally {
		await server.close();
	}
}
