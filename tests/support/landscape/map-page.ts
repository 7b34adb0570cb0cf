import type { Page } from 'playwright-core';
import { expect } from 'vitest';

// What a reader finds on the map of the landscape.

export const input = (page: Page) => page.getByRole('searchbox');
export const status = (page: Page) => page.getByRole('status').textContent();
export const search = (page: Page) => decodeURIComponent(new URL(page.url()).search);
export const cards = (page: Page) => page.locator('.cards > li:visible');
export const names = (page: Page) => page.locator('.cards > li:visible > a').allTextContents();
export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** The days that stand on rows. */
export const days = (page: Page): Promise<(string | undefined)[]> =>
	page
		.locator('.flat > li')
		.evaluateAll((rows: HTMLElement[]) => rows.map((row) => row.dataset['day']));

export async function pick(page: Page, facet: string, value: RegExp): Promise<void> {
	await button(page, new RegExp(`^${facet}`)).click();
	await page.getByRole('checkbox', { name: value }).check();
	await page.keyboard.press('Escape');
}

/** Waits until the page shows what its address asks for. */
export const settled = (page: Page) => expect.poll(() => page.locator('.waiting').count()).toBe(0);
