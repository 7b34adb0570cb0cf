import type { Browser, Page } from 'playwright-core';
import { addresses } from '../../../src/domain/addresses.ts';
import { type Locale, locales } from '../../../src/domain/i18n/locale.ts';
import { localePath } from '../../../src/domain/i18n/paths.ts';
import { site } from '../../../src/site.ts';
import type { Query } from '../set/query.ts';
import { type Answer, type Asker, onePerPage } from './answer.ts';
import { type Shown, typeQuery } from './type-query.ts';

/** The search page of those who ask in a language. */
const searchPage = (locale: Locale): string =>
	localePath(addresses.search, locale, site.defaultLocale);

/** What holds the field and its results, on the search page and in the dialog. */
const searchBox = '[data-search]';

// Far more than an answer takes: what hangs ends.
const patience = 15_000;

/** Asks the site's own search pages as a reader's browser would. */
export async function askSite(browser: Browser, origin: string): Promise<Asker> {
	const context = await browser.newContext();
	const pages = new Map<Locale, Page>();
	for (const locale of locales) {
		const page = await context.newPage();
		const response = await page.goto(origin + searchPage(locale));
		const box = page.locator(`${searchBox} input[name='q']`).first();
		if (!response?.ok() || (await box.count()) === 0) {
			await context.close();
			throw new Error(
				`Unexpected lack of a search field on ${searchPage(locale)}, expected \`${searchBox} input[name=q]\`: is this a site that Bimo built?`,
			);
		}
		// A reader types after the script has come.
		await box.focus();
		await page.locator(`${searchBox} [data-results]`).waitFor({ state: 'attached' });
		pages.set(locale, page);
	}
	return {
		ask: async (query) => {
			const page = pages.get(query.ui);
			if (!page) throw new Error(`No page for ${query.ui}`);
			return askPage(page, query);
		},
		close: () => context.close(),
	};
}

async function askPage(page: Page, { id, q }: Query): Promise<Answer> {
	const { hits: found, ms } = await typeInto(page, { box: searchBox, query: q, name: id });
	const hits = found.map(({ href, lang, group }) => ({
		url: decodeURI(href),
		lang: /^zh\b/.test(lang) ? ('zh' as const) : ('en' as const),
		group,
	}));
	return { hits: onePerPage(hits), ms };
}

interface Typing {
	/** Selector of what holds the field and its results. */
	box: string;
	query: string;
	/** Of the query, in messages. */
	name: string;
}

/** Types a query and waits for what is found in the full text; throws when no answer comes. */
export async function typeInto(page: Page, { box, query, name }: Typing): Promise<Shown> {
	const shown = await page.evaluate(typeQuery, { box, query, patience });
	if (shown) return shown;
	throw new Error(
		`Unexpected silence after ${patience / 1000} s, expected an answer to \`${query}\` (${name})`,
	);
}
