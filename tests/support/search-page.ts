import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { Visit } from './live-site.ts';

/** What a reader of the search sees, in the dialog or on its page. */
export interface SearchView {
	input: Locator;
	dialog: Locator;
	/** Titles of the hits, in order. */
	titles: () => Promise<string[]>;
	/** The option that Enter opens; nothing where none is chosen. */
	active: () => Promise<string>;
	/** Waits until the full text has answered a query. */
	answered: (query: string) => Promise<void>;
	status: () => Promise<string>;
}

/** The search of a page that is open. */
export function searchView(page: Page): SearchView {
	const input = page.locator('[data-search] input[type=search]');
	const list = page.locator('[data-results]');
	return {
		input,
		dialog: page.locator('dialog.search-dialog'),
		titles: () => list.locator('[data-hit] [data-title]').allTextContents(),
		active: async () => {
			const id = await input.getAttribute('aria-activedescendant');
			if (!id) return '';
			return (await page.locator(`#${id}[aria-selected=true] b`).textContent()) ?? '';
		},
		answered: async (query) => {
			const quoted = JSON.stringify(query);
			await page
				.locator(`[data-results][data-query=${quoted}][aria-busy=false]`)
				.waitFor({ state: 'attached' });
		},
		status: async () => (await page.locator('[data-search] [role=status]').textContent()) ?? '',
	};
}

/** Opens a page with its search, and the dialog where a key for it is given. */
export type VisitSearch = (
	address: string,
	options?: BrowserContextOptions & { key?: string },
) => Promise<Visit & SearchView>;

/** Path and query of the address, as a reader reads them. */
export function pathOf(page: Page): string {
	const { pathname, search } = new URL(page.url());
	return decodeURIComponent(pathname + search);
}

export const hasFocus = (page: Page, selector: string): Promise<boolean> =>
	page.locator(selector).evaluate((node) => node === document.activeElement);

/** Kinds of pages with their counts: `Posts12`. */
export const counts = (page: Page): Promise<string[]> =>
	page.locator('.search-facets fieldset').first().locator('label').allTextContents();
