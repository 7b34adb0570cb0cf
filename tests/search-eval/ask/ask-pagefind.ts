import type { Browser, Page } from 'playwright-core';
import { type Locale, locales } from '../../../src/domain/i18n/locale.ts';
import { normalise } from '../corpus/normalise.ts';
import { type Asker, onePerPage, type ShownHit } from './answer.ts';
import type { PagefindKind } from './pagefind-index.ts';

/** The part of Pagefind's script that is used. */
interface Pagefind {
	search(query: string): Promise<{ results: { id: string; data(): Promise<{ url: string }> }[] }>;
}

/** Asks Pagefind's script in the index of the reader's language; all its results are one group. */
export async function askPagefind(
	browser: Browser,
	{ origin, kind }: { origin: string; kind: PagefindKind },
): Promise<Asker> {
	const context = await browser.newContext();
	const pages = new Map<Locale, Page>();
	for (const locale of locales) {
		const page = await context.newPage();
		await page.goto(`${origin}/${locale}/`);
		pages.set(locale, page);
	}
	return {
		ask: async ({ q, ui, gold }) => {
			// A reader who looks for pages in Chinese asks where these are.
			const lang = gold.scope === 'both' ? ui : gold.scope;
			const page = pages.get(lang);
			if (!page) throw new Error(`No page for ${lang}`);
			const asked = kind === 'pagefind' ? [q] : phrasesOf(q);
			const { urls, ms } = await page.evaluate(search, asked);
			const hits = urls.map((url): ShownHit => ({ url: decodeURI(url), lang, group: 'exact' }));
			return { hits: onePerPage(hits), ms };
		},
		close: () => context.close(),
	};
}

/** The query as a phrase of single characters, then its words anywhere. */
export function phrasesOf(query: string): string[] {
	const cut = normalise(query)
		.replaceAll('"', ' ')
		.replace(/(?<=\p{sc=Han})(?=\S)|(?<=\S)(?=\p{sc=Han})/gu, ' ');
	return [`"${cut}"`, cut];
}

/**
 * Runs in the page: the first ten results of the first query, in the order of the second, since those
 * of a phrase all have the same score; then those of the second alone.
 */
async function search([first = '', second]: string[]): Promise<{ urls: string[]; ms: number }> {
	const address = '/pagefind/pagefind.js';
	// The shape of Pagefind's module, which has no types.
	const pagefind = (await import(address)) as Pagefind;
	const start = performance.now();
	const found = (await pagefind.search(first)).results;
	const wider = second === undefined ? found : (await pagefind.search(second)).results;
	const firstIds = new Set(found.map(({ id }) => id));
	const ordered = [
		...wider.filter(({ id }) => firstIds.has(id)),
		...found,
		...wider.filter(({ id }) => !firstIds.has(id)),
	];
	const unique = [...new Map(ordered.map((result) => [result.id, result])).values()];
	const shown = await Promise.all(unique.slice(0, 10).map((result) => result.data()));
	return { urls: shown.map(({ url }) => url), ms: performance.now() - start };
}
