import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A screen and a theme in which a page is looked at. */
export interface View {
	name: string;
	options: BrowserContextOptions;
}

const phone = {
	viewport: { width: 412, height: 823 },
	deviceScaleFactor: 1.75,
	isMobile: true,
	hasTouch: true,
} as const;
const desktop = { viewport: { width: 1350, height: 940 } } as const;

/** Both widths in both themes; the first is the one that is weighed. */
export const views: readonly View[] = [
	{ name: '412 light', options: { ...phone, colorScheme: 'light' } },
	{ name: '412 dark', options: { ...phone, colorScheme: 'dark' } },
	{ name: '1350 light', options: { ...desktop, colorScheme: 'light' } },
	{ name: '1350 dark', options: { ...desktop, colorScheme: 'dark' } },
];

/** The phone with JavaScript turned off. */
export const noScriptView: View = {
	name: 'no JavaScript',
	options: { ...phone, colorScheme: 'light', javaScriptEnabled: false },
};

/** Opens an empty tab with a cold cache, hands it over, and closes it whatever happens. */
export async function withTab<T>(
	browser: Browser,
	view: View,
	work: (tab: Page) => Promise<T>,
): Promise<T> {
	const context = await browser.newContext(view.options);
	try {
		return await work(await context.newPage());
	} finally {
		await context.close();
	}
}
