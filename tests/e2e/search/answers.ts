import { describe, expect, test } from 'vitest';
import { counts, hasFocus, type VisitSearch } from '../../support/search-page.ts';
import type { Page } from 'playwright-core';

/** What is shown of answers, and kept of questions. */
export function answersCases(visit: VisitSearch): void {
	test('by touch it fills the screen, opens what is tapped, and no key chooses for the reader', async () => {
		const { page, dialog, answered, active, close } = await visit('/', {
			viewport: { width: 375, height: 720 },
			hasTouch: true,
			isMobile: true,
		});
		await page.tap('.top .search');
		await dialog.waitFor();
		expect(await dialog.boundingBox()).toEqual({ x: 0, y: 0, width: 375, height: 720 });
		await page.fill('dialog [type=search]', 'sidecar');
		await answered('sidecar');
		expect(await active()).toBe('');
		await page.tap('.search-facets summary');
		await page.tap('.search-facets label:has([value=post])');
		await expect
			.poll(() => page.locator('.search-facets summary').textContent())
			.toBe('Filters · 1');
		await page.tap('.search-facets summary');
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide).toBeLessThanOrEqual(375);
		await page.locator('[data-hit]').first().tap();
		await page.waitForURL('**/blog/**');
		await close();
	});

	describe('what is found', () => {
		test('stands in groups: the own language, then the other', async () => {
			const { page, answered, close } = await visit('/zh/search/?q=服务网格');
			await answered('服务网格');
			const groups = await page
				.locator('[data-hit]')
				.evaluateAll((hits) => hits.map(({ dataset }) => (dataset as { group: string }).group));
			expect(groups[0]).toBe('exact');
			expect(groups.slice(0, 10)).toContain('other');
			expect(await page.locator('[data-group=other]').first().getAttribute('lang')).toBe('en');
			// A field with Chinese in it is as high as one without.
			expect(await page.evaluate(shifts)).toEqual([]);
			await close();
		});

		test('for what was probably meant says so, and leads back', async () => {
			const { page, input, answered, close } = await visit('/', { key: '/' });
			await page.keyboard.type('sidecra');
			await answered('sidecra');
			const notes = page.locator('.search-notes');
			expect(await notes.textContent()).toContain('Showing results for sidecar.');
			await page.getByRole('button', { name: 'Search for “sidecra” instead' }).click();
			await expect.poll(() => notes.textContent()).not.toContain('Showing results');
			expect(await input.inputValue()).toBe('sidecra');
			expect(await hasFocus(page, 'dialog [type=search]')).toBe(true);
			await notes.getByRole('button', { name: 'sidecar', exact: true }).click();
			await answered('sidecar');
			expect(await input.inputValue()).toBe('sidecar');
			await close();
		});

		test('can be listed by filters alone, and narrowed', async () => {
			const { page, answered, input, close } = await visit('/', { key: '/' });
			await expect.poll(() => counts(page)).toContain(`Terms${await termCount(page)}`);
			await page.check('.search-facets [value=term]');
			await answered('');
			const found = page.locator('[data-hit]');
			await expect.poll(() => found.count()).toBeGreaterThan(2);
			for (const hit of await found.all()) {
				expect(await hit.getAttribute('href')).toMatch(/^(?:\/zh)?\/glossary\/./);
			}
			await input.fill('zzqqxx');
			await answered('zzqqxx');
			await page.getByRole('button', { name: 'Remove the filters' }).click();
			expect(await page.isChecked('.search-facets [value=""]')).toBe(true);
			await close();
		});

		test('is sorted by date when asked to', async () => {
			const { page, answered, close } = await visit('/search/?q=sidecar&sort=date');
			await answered('sidecar');
			const dated = await page.locator('[data-hit] cite').allTextContents();
			expect(dated.join(' ')).toContain('2024');
			expect(await page.locator('select[name=sort]').inputValue()).toBe('date');
			await close();
		});
	});

	test('earlier searches are kept on the device, and forgotten when asked to', async () => {
		const { page, answered, dialog, close } = await visit('/', { key: '/' });
		await page.keyboard.type('sidecar');
		await answered('sidecar');
		await page.keyboard.press('Enter');
		await page.waitForURL(/sidecar|only|about|mesh/);
		await page.keyboard.press('/');
		await dialog.waitFor();
		const recent = page.locator('[data-recent]');
		expect(await recent.allTextContents()).toEqual(['sidecar']);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await answered('sidecar');
		expect(await page.inputValue('dialog [type=search]')).toBe('sidecar');
		await page.fill('dialog [type=search]', '');
		await page.getByRole('button', { name: 'Forget them' }).click();
		expect(await recent.count()).toBe(0);
		expect(await hasFocus(page, 'dialog [type=search]')).toBe(true);
		expect(await page.evaluate(() => localStorage.getItem('searches'))).toBe(null);
		await close();
	});
}

/** What has moved since the page was opened. */
async function shifts(): Promise<string[]> {
	const found: PerformanceEntry[] = [];
	const watch = new PerformanceObserver((list) => found.push(...list.getEntries()));
	watch.observe({ type: 'layout-shift', buffered: true });
	await new Promise((done) => setTimeout(done, 100));
	return found.map(({ name }) => name);
}

const termCount = async (page: Page): Promise<string> =>
	(await page.locator('.search-facets label:has([value=term]) span').textContent()) ?? '';
