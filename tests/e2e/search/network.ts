import { describe, expect, test } from 'vitest';
import type { VisitSearch } from '../../support/search-page.ts';

/** Where the index comes late, or not at all. */
export function networkCases(visit: VisitSearch): void {
	describe('where the network', () => {
		test('is gone it says so, and tries again', async () => {
			const { page, answered, status, close } = await visit('/');
			await page.hover('.top .search');
			await page.waitForTimeout(300);
			await page.route('**/_search/**', (route) => route.abort());
			await page.keyboard.press('/');
			await page.evaluate(listen);
			await page.keyboard.type('sidecar', { delay: 30 });
			const notes = page.locator('.search-notes');
			await expect.poll(() => notes.textContent()).toContain('could not be loaded');
			await expect.poll(status).toContain('could not be loaded');
			// Once, however many letters were typed.
			expect(await page.evaluate('said')).toHaveLength(1);
			await page.unroute('**/_search/**');
			await page.getByRole('button', { name: 'Try again' }).click();
			await answered('sidecar');
			expect(await page.locator('[data-hit]').count()).toBeGreaterThan(0);
			await close();
		});

		test('lacks what the search is made of, its page asks a public engine', async () => {
			const { page, input, close } = await visit('/');
			await page.route('**/_search/**', (route) => route.abort());
			const part = await page.evaluate(partOfSearch);
			await page.route(`**${part}`, (route) => route.abort());
			await page.goto(new URL('/search/?q=mesh', page.url()).href);
			await page.getByRole('button', { name: 'Search with DuckDuckGo' }).waitFor();
			expect(await input.inputValue()).toBe('mesh');
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

/** Keeps what a screen reader would say. */
function listen(): void {
	const said: string[] = [];
	const status = document.querySelector('[data-search] [role=status]');
	const hear = new MutationObserver(() => said.push(status?.textContent ?? ''));
	if (status) hear.observe(status, { childList: true });
	Object.assign(globalThis, { said });
}

/** The address of the script that comes at the first intent. */
async function partOfSearch(): Promise<string> {
	const link = document.querySelector<HTMLAnchorElement>('.top .search');
	link?.dispatchEvent(new PointerEvent('pointerenter'));
	await new Promise((done) => setTimeout(done, 300));
	const scripts = performance
		.getEntriesByType('resource')
		.map(({ name }) => new URL(name).pathname);
	return scripts.findLast((path) => path.endsWith('.js')) ?? '';
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
