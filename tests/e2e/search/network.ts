import { describe, expect, test } from 'vitest';
import type { VisitSearch } from '../../support/search-page.ts';

/** Where the index comes late, or not at all. */
export function networkCases(visit: VisitSearch): void {
	describe('where the network', () => {
		test('is gone it says so, and tries again', async () => {
			const { page, answered, close } = await visit('/');
			await page.hover('.top .search');
			await page.waitForTimeout(300);
			await page.route('**/_search/**', (route) => route.abort());
			await page.keyboard.press('/');
			await page.keyboard.type('sidecar');
			const alert = page.getByRole('alert');
			await alert.waitFor();
			expect(await alert.textContent()).toContain('could not be loaded');
			await page.unroute('**/_search/**');
			await page.getByRole('button', { name: 'Try again' }).click();
			await answered('sidecar');
			expect(await page.locator('[data-hit]').count()).toBeGreaterThan(0);
			await close();
		});

		test('is slow titles come first, what is chosen stays, and nothing jumps', async () => {
			const { page, titles, active, answered, close } = await visit('/', { key: '/' });
			// The tables are there; the texts are late.
			await page.waitForTimeout(500);
			let isLate = true;
			await page.route(/_search\/.*\/[tp]\d+\.bin/, async (route) => {
				while (isLate) await new Promise((done) => setTimeout(done, 50));
				await route.continue();
			});
			await page.evaluate(watchShifts);
			await page.keyboard.type('sidecar');
			await expect.poll(titles).toContain('sidecar');
			expect(await page.locator('[data-results]').getAttribute('aria-busy')).toBe('true');
			await page.keyboard.press('ArrowDown');
			const chosen = await active();
			// What moves soon after a key is counted as its doing.
			await page.waitForTimeout(600);
			isLate = false;
			await answered('sidecar');
			expect((await titles()).length).toBeGreaterThan(1);
			expect(await active()).toBe(chosen);
			expect(await page.evaluate('shiftOfAll()')).toBe(0);
			await close();
		});
	});
}

type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean };

function watchShifts(): void {
	let sum = 0;
	const shifts = new PerformanceObserver((list) => {
		// Entries of this type have these.
		for (const entry of list.getEntries() as Shift[]) if (!entry.hadRecentInput) sum += entry.value;
	});
	shifts.observe({ type: 'layout-shift' });
	Object.assign(globalThis, { shiftOfAll: () => sum });
}
