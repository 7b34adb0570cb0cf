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
	/** How many readers ask at the same time (default: 1); with more, times say nothing. */
	readers?: number;
}

/** Asks all queries that have something to find on this site. */
export async function evaluate({ queries, pages, ...place }: Evaluation): Promise<Verdict[]> {
	const byUrl = new Map(pages.map((page) => [page.url, page]));
	const cases = queries
		.map((query) => ({ query, gold: goldOf(query.gold, pages) }))
		.filter(({ gold }) => gold.urls.size > 0);
	const waiting = cases.entries();
	const verdicts: Verdict[] = [];
	await withAskers({ ...place, pages }, async (asker) => {
		for (let next = waiting.next(); !next.done; next = waiting.next()) {
			const [index, { query, gold }] = next.value;
			const answer = await asker.ask(query);
			verdicts[index] = judge({ query, gold, answer, pages: byUrl });
		}
	});
	return verdicts;
}

type Place = Omit<Evaluation, 'queries'>;

/** Serves what is asked, and ends it whatever happens. */
async function withAskers(place: Place, use: (asker: Asker) => Promise<void>): Promise<void> {
	const { dir, engine, browser, pages, readers = 1 } = place;
	const each = { use, readers };
	if (engine === 'site') {
		return serveAndUse(dir, { ...each, open: (origin) => askSite(browser, origin) });
	}
	const out = await mkdtemp(join(tmpdir(), 'bimo-pagefind-'));
	try {
		await indexWithPagefind({ kind: engine, dir, pages, out });
		const open = (origin: string) => askPagefind(browser, { origin, kind: engine });
		await serveAndUse(out, { ...each, open });
	} finally {
		await rm(out, { recursive: true, force: true });
	}
}

interface Readers {
	readers: number;
	open: (origin: string) => Promise<Asker>;
	use: (asker: Asker) => Promise<void>;
}

async function serveAndUse(dir: string, { readers, open, use }: Readers): Promise<void> {
	const server = await serve(dir);
	const readAndAsk = async (): Promise<void> => {
		const asker = await open(server.origin);
		await use(asker);
		await asker.close();
	};
	try {
		await Promise.all(Array.from({ length: readers }, readAndAsk));
	} finally {
		await server.close();
	}
}
