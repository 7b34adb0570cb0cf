import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LiveSite, openLiveSite } from '../support/live-site.ts';

let site: LiveSite;
beforeAll(async () => {
	site = await openLiveSite();
});
afterAll(() => site.close());

const background = (page: Page): Promise<string> =>
	page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

/** Red of a colour: paper is light, ink is dark. */
async function isDark(page: Page): Promise<boolean> {
	const [red = '255'] = /\d+/.exec(await background(page)) ?? [];
	return Number(red) < 100;
}

test.each([
	['light', false],
	['dark', true],
] as const)('without a choice the page is as the system is: %s', async (colorScheme, dark) => {
	const { page, close } = await site.open('/', { colorScheme });
	expect(await isDark(page)).toBe(dark);
	expect(await page.getAttribute('html', 'data-theme')).toBeNull();
	expect(await page.isChecked('[name=theme][value=system]')).toBe(true);
	await close();
});

test('a choice holds on other pages and in the other language, from before the first paint', async () => {
	const { page, close } = await site.open('/', { colorScheme: 'light' });
	await page.check('[name=theme][value=dark]');
	expect(await isDark(page)).toBe(true);
	// What the document is like while it is still being read, before anything is painted.
	await page.addInitScript(() => {
		const note = (): void => {
			const body = document.querySelector('body');
			if (body) body.dataset['themeAtBody'] = document.documentElement.dataset['theme'] ?? '';
		};
		new MutationObserver(note).observe(document, { childList: true, subtree: true });
	});
	for (const address of ['/blog/ink/', '/zh/', '/zh/blog/ink/', '/404-is-this/']) {
		await page.goto(site.origin + address);
		expect(await page.getAttribute('body', 'data-theme-at-body'), address).toBe('dark');
		expect(await isDark(page), address).toBe(true);
		expect(await page.isChecked('[name=theme][value=dark]'), address).toBe(true);
	}
	await close();
});

test('going back to the system is remembered too', async () => {
	const { page, close } = await site.open('/', { colorScheme: 'dark' });
	await page.check('[name=theme][value=light]');
	expect(await isDark(page)).toBe(false);
	await page.check('[name=theme][value=system]');
	expect(await isDark(page)).toBe(true);
	await page.goto(`${site.origin}/blog/ink/`);
	expect(await isDark(page)).toBe(true);
	expect(await page.isChecked('[name=theme][value=system]')).toBe(true);
	await close();
});

test('without scripts a choice holds on its page', async () => {
	const { page, close } = await site.open('/blog/ink/', {
		colorScheme: 'light',
		javaScriptEnabled: false,
	});
	expect(await isDark(page)).toBe(false);
	await page.check('[name=theme][value=dark]');
	expect(await isDark(page)).toBe(true);
	await page.check('[name=theme][value=light]');
	expect(await isDark(page)).toBe(false);
	await close();
});
