import { describe, expect, test } from 'vitest';
import { hasFocus, pathOf, type VisitSearch } from '../../support/search-page.ts';

/** The search as a page of its own. */
export function pageCases(visit: VisitSearch): void {
	describe('the search page', () => {
		test('has its state in its address and title, and goes back to before', async () => {
			const { page, input, answered, titles, close } = await visit('/search/');
			await input.fill('sidecar');
			await answered('sidecar');
			expect(pathOf(page)).toBe('/search/?q=sidecar');
			expect(await page.title()).toMatch(/^sidecar · Search/);
			const other = await page.locator('.top [hreflang]').getAttribute('href');
			expect(other).toMatch(/\/zh\/search\/\?q=sidecar$/);
			await page.check('.search-facets [value=post]');
			expect(pathOf(page)).toBe('/search/?q=sidecar&type=post');
			await answered('sidecar');
			const posts = await titles();
			await input.fill('mesh');
			await answered('mesh');
			await page.goBack();
			await answered('sidecar');
			expect(pathOf(page)).toBe('/search/?q=sidecar&type=post');
			expect(await input.inputValue()).toBe('sidecar');
			expect(await titles()).toEqual(posts);
			await page.reload();
			await answered('sidecar');
			expect(await page.isChecked('.search-facets [value=post]')).toBe(true);
			await close();
		});

		test('is where / goes on it, and Escape empties the field', async () => {
			const { page, input, dialog, close } = await visit('/search/?q=mesh');
			await page.locator('h1').click();
			await page.keyboard.press('/');
			expect(await hasFocus(page, '[data-search] [type=search]')).toBe(true);
			await page.keyboard.press('Escape');
			expect(await input.inputValue()).toBe('');
			expect(pathOf(page)).toBe('/search/');
			expect(await dialog.count()).toBe(0);
			await close();
		});

		test('shows more without losing the place or the focus', async () => {
			const { page, answered, titles, close } = await visit('/search/?type=term');
			await answered('');
			const before = await titles();
			await page.evaluate(() => {
				const list = document.querySelector('[data-results]');
				const counts: number[] = [];
				const watch = new MutationObserver(() => counts.push(list?.childElementCount ?? 0));
				if (list) watch.observe(list, { childList: true });
				Object.assign(globalThis, { counts });
			});
			const more = page.getByRole('button', { name: 'Show more results' });
			await more.focus();
			await page.keyboard.press('Enter');
			await expect.poll(titles).not.toEqual(before);
			// The answer from titles alone did not come in between.
			expect(await page.evaluate('counts')).toHaveLength(1);
			expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('body');
			await close();
		});

		test.each([
			['?type=nonsense&sort=x&q=%00', 'Signs alone are not looked for: add letters or digits.'],
			['?tag=__proto__&exact=yes', 'Nothing found'],
			['?q=zzqqxx&type=book', 'Nothing holds “zzqqxx” within these filters.'],
			[`?q=${'b'.repeat(3_000)}`, `Nothing holds “${'b'.repeat(80)}…”.`],
		])('takes whatever stands in its address: %#', async (search, said) => {
			const { page, complaints, close } = await visit(`/search/${search}`);
			await expect.poll(() => page.locator('.search-count p').textContent()).toBe(said);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(wide).toBeLessThanOrEqual(1280);
			expect(complaints).toEqual([]);
			await close();
		});

		test('marks what was found on the page that is opened', async () => {
			const { page, answered, close } = await visit('/search/?q=written+down');
			await answered('written down');
			const hit = page.locator('[data-hit][href*="/blog/mesh/"]').first();
			expect(await hit.getAttribute('href')).toMatch(/:~:text=.*written%20down/);
			await page.setViewportSize({ width: 700, height: 200 });
			await hit.click();
			await page.waitForURL('**/blog/mesh/**');
			// The browser went to the words, which are not on the first screen.
			await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
			await close();
		});

		test('without scripts asks a public engine, for this site only, and names the lists', async () => {
			const { page, close } = await visit('/zh/search/', { javaScriptEnabled: false });
			const form = page.locator('form');
			expect(await form.getAttribute('action')).toBe('https://duckduckgo.com/');
			expect(await page.inputValue('[name=sites]')).not.toBe('');
			expect(await page.getByRole('button', { name: '用DuckDuckGo搜索' }).isVisible()).toBe(true);
			expect(await page.locator('.search-else a').count()).toBeGreaterThan(3);
			expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
			await close();
		});
	});
}
