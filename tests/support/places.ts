import type { Locator, Page } from 'playwright-core';

/** Shows every part of the page once, so that what is lazy loads. */
export async function scrollThrough(page: Page): Promise<void> {
	for (const picture of await page.locator('main img:visible').all()) {
		await picture.scrollIntoViewIfNeeded();
	}
	await page.waitForLoadState('networkidle');
}

/** Where something stands in the document, wherever that is scrolled to. */
export function placeOf(locator: Locator): Promise<number[]> {
	return locator.evaluate((element) => {
		const { x, y, width, height } = element.getBoundingClientRect();
		return [x, y + scrollY, width, height];
	});
}
