import { describe, expect, test } from 'vitest';
import { hasFocus, pathOf, type VisitSearch } from '../../support/search-page.ts';

/** What readers do by keys. */
export function keyboardCases(visit: VisitSearch): void {
	describe('before a reader asks for it', () => {
		test('nothing of the search is fetched, and a pointer on the link begins to', async () => {
			const { page, complaints, close } = await visit('/blog/mesh/');
			const fetched: string[] = [];
			page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
			await page.waitForTimeout(200);
			expect(fetched).toEqual([]);
			await page.hover('.top .search');
			await expect.poll(() => fetched.some((path) => path.endsWith('pages.bin'))).toBe(true);
			expect(await page.locator('dialog').count()).toBe(0);
			expect(complaints).toEqual([]);
			await close();
		});

		test('the link leads to the search page where a key asks for a new tab', async () => {
			const { page, close } = await visit('/zh/blog/mesh/');
			const [tab] = await Promise.all([
				page.context().waitForEvent('page'),
				page.click('.top .search', { modifiers: ['ControlOrMeta'] }),
			]);
			expect(new URL(tab.url()).pathname).toBe('/zh/search/');
			await close();
		});
	});

	describe('by keyboard', () => {
		test('/ opens it, words find, arrows choose, Enter opens, and the place is marked', async () => {
			const { page, input, titles, active, answered, close } = await visit('/', { key: '/' });
			expect(await hasFocus(page, 'dialog [type=search]')).toBe(true);
			expect(await input.getAttribute('aria-expanded')).toBe('true');
			await page.keyboard.type('written down');
			await answered('written down');
			const found = await titles();
			expect(found).toContain('What a mesh carries');
			expect(await active()).toBe(found[0]);
			await page.keyboard.press('End');
			expect(await active()).not.toBe(found[0]);
			await page.keyboard.press('Home');
			expect(await active()).toBe(found[0]);
			await page.keyboard.press('ArrowUp');
			await page.keyboard.press('ArrowDown');
			expect(await active()).toBe(found[0]);
			for (let n = 0; n < 20 && (await active()) !== 'What a mesh carries'; n++) {
				await page.keyboard.press('ArrowDown');
			}
			await page.keyboard.press('Enter');
			await page.waitForURL('**/blog/mesh/**');
			// Chromium tells no page of the words that it was to mark: they are in no address.
			expect(pathOf(page)).toBe('/blog/mesh/');
			await close();
		});

		test('Home and End are of the words while these are written', async () => {
			const { page, input, active, titles, answered, close } = await visit('/', { key: '/' });
			await page.keyboard.type('mesh');
			await answered('mesh');
			await page.keyboard.press('Home');
			expect(await input.evaluate((field) => (field as HTMLInputElement).selectionStart)).toBe(0);
			await page.keyboard.press('Shift+End');
			expect(await page.evaluate(() => getSelection()?.toString())).toBe('mesh');
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('Home');
			expect(await active()).toBe((await titles())[0]);
			await page.emulateMedia({ forcedColors: 'active' });
			// What a background says is not seen where colours are the reader's own.
			const outline = await page
				.locator('[aria-selected=true]')
				.evaluate((option) => getComputedStyle(option).outlineStyle);
			expect(outline).toBe('solid');
			await close();
		});

		test('Ctrl-K opens it from a field, Escape closes it, and the focus goes back', async () => {
			const { page, dialog, close } = await visit('/glossary/');
			await page.focus('.filter input');
			await page.keyboard.type('a/b');
			expect(await page.inputValue('.filter input')).toBe('a/b');
			await page.keyboard.press('Control+k');
			await dialog.waitFor();
			await page.keyboard.type('pod');
			await page.keyboard.press('Escape');
			expect(await dialog.isVisible()).toBe(false);
			expect(await hasFocus(page, '.filter input')).toBe(true);
			await page.keyboard.press('Control+k');
			await dialog.waitFor();
			expect(await page.inputValue('dialog [type=search]')).toBe('pod');
			expect(await page.evaluate(() => getSelection()?.toString())).toBe('pod');
			await close();
		});

		test('Ctrl-Enter opens a new tab, Shift-Enter the search page', async () => {
			const { page, dialog, answered, close } = await visit('/zh/', { key: '/' });
			await page.keyboard.type('边车');
			await answered('边车');
			const [tab] = await Promise.all([
				page.context().waitForEvent('page'),
				page.keyboard.press('Control+Enter'),
			]);
			expect(new URL(tab.url()).pathname).toMatch(/^\/zh\//);
			expect(await dialog.isVisible()).toBe(true);
			await page.keyboard.press('Shift+Enter');
			await page.waitForURL('**/zh/search/**');
			expect(pathOf(page)).toBe('/zh/search/?q=边车');
			await close();
		});

		test('Tab goes to what closes it, to the filters and to the results', async () => {
			const { page, answered, close } = await visit('/', { key: '/' });
			await page.keyboard.type('mesh');
			await answered('mesh');
			const focused = (): Promise<string> =>
				page.evaluate(
					() => document.activeElement?.closest('fieldset, [role=region], button')?.className ?? '',
				);
			await page.keyboard.press('Tab');
			expect(await focused()).toContain('ui');
			await page.keyboard.press('Tab');
			expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe(
				'search-type',
			);
			await page.keyboard.press('/');
			expect(await hasFocus(page, 'dialog [type=search]')).toBe(true);
			await close();
		});
	});

	test('an input method keeps its keys, and half a word is not looked for', async () => {
		const { page, answered, status, active, close } = await visit('/zh/', { key: '/' });
		const client = await page.context().newCDPSession(page);
		const compose = (text: string) =>
			client.send('Input.imeSetComposition', {
				text,
				selectionStart: text.length,
				selectionEnd: text.length,
			});
		const before = await active();
		await compose('bian');
		// Enter, as a browser sends it while a word is being composed.
		await page
			.locator('dialog [type=search]')
			.dispatchEvent('keydown', { key: 'ArrowDown', isComposing: true });
		await page
			.locator('dialog [type=search]')
			.dispatchEvent('keydown', { key: 'Enter', keyCode: 229 });
		expect(await active()).toBe(before);
		expect(await status()).toBe('');
		await client.send('Input.insertText', { text: '边车' });
		await answered('边车');
		expect(await page.locator('[data-hit] mark.han').first().textContent()).toBe('边车');
		await close();
	});
}
