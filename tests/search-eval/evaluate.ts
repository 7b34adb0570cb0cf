import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser, requireChromium } from '../support/browser.ts';
import { serve } from '../support/serve.ts';
import type { Asker } from './ask/answer.ts';
import { askDirectly } from './ask/ask-directly.ts';
import { askPagefind } from './ask/ask-pagefind.ts';
import { askSite } from './ask/ask-site.ts';
import { indexWithPagefind, type PagefindKind } from './ask/pagefind-index.ts';
import { askAll } from './ask-all.ts';
import type { FoundPage } from './corpus/read-site.ts';
import type { Engine } from './options.ts';
import type { Verdict } from './score/judge.ts';
import type { Query } from './set/query.ts';
import type { Say } from './site-folder.ts';

interface Evaluation {
	/** The built site. */
	dir: string;
	pages: readonly FoundPage[];
	queries: readonly Query[];
	engine: Engine;
	say: Say;
}

/** Asks an engine all queries that have something to find on this site. */
export async function evaluate({ engine, say, ...place }: Evaluation): Promise<Verdict[]> {
	const { dir, pages, queries } = place;
	if (engine === 'direct') return askAll({ pages, queries, asker: askDirectly(dir) });
	const browser = await launchBrowser(requireChromium(say));
	try {
		if (engine === 'site') return await askServed({ ...place, open: openSite(browser) });
		return await evaluatePagefind(browser, { ...place, kind: engine });
	} finally {
		await browser.close();
	}
}

type Place = Omit<Evaluation, 'engine' | 'say'>;
type OpenAsker = (origin: string) => Promise<Asker>;

const openSite =
	(browser: Browser): OpenAsker =>
	(origin) =>
		askSite(browser, origin);

async function evaluatePagefind(
	browser: Browser,
	{ kind, ...place }: Place & { kind: PagefindKind },
): Promise<Verdict[]> {
	const out = await mkdtemp(join(tmpdir(), 'bimo-pagefind-'));
	try {
		await indexWithPagefind({ kind, ...place, out });
		const open: OpenAsker = (origin) => askPagefind(browser, { origin, kind });
		return await askServed({ ...place, dir: out, open });
	} finally {
		await rm(out, { recursive: true, force: true });
	}
}

async function askServed({ dir, open, ...place }: Place & { open: OpenAsker }): Promise<Verdict[]> {
	const server = await serve(dir);
	try {
		const asker = await open(server.origin);
		const verdicts = await askAll({ ...place, asker });
		await asker.close();
		return verdicts;
	} finally {
		await server.close();
	}
}
