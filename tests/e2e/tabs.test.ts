import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LiveSite, openLiveSite } from '../support/live-site.ts';

const sink = new URL('../fixtures/kitchen-sink/', import.meta.url);

let site: LiveSite;
beforeAll(async () => {
	site = await openLiveSite(async (workshop) => {
		for (const locale of ['en', 'zh']) {
			const text = await readFile(new URL(`blocks.${locale}.md`, sink), 'utf8');
			await workshop.write(`blog/blocks/${locale}.md`, text);
		}
		for (const picture of ['queue.svg', 'sketch.svg']) {
			await workshop.write(`blog/blocks/${picture}`, await readFile(new URL(picture, sink)));
		}
	});
});
afterAll(() => site.close());

const group = (page: Page, n: number): Locator => page.locator('.tabs').nth(n);

/** Titles of the tabs that are open, group by group. */
const open = (page: Page): Promise<string[]> =>
	page.locator('.tabs > details[open] > summary').allTextContents();

describe.each([
	['with scripts', true],
	['without scripts', false],
])('%s', (_, javaScriptEnabled) => {
	test('one tab of each group is open, and another one opens in its place', async () => {
		const { page, complaints, close } = await site.open('/blog/blocks/', { javaScriptEnabled });
		expect(await open(page)).toEqual(['Linux', 'Linux', 'package.json']);
		expect(await page.getByText('Debian has had it').isVisible()).toBe(true);
		await group(page, 2).getByText('press.config.js').click();
		expect(await open(page)).toEqual(['Linux', 'Linux', 'press.config.js']);
		expect(complaints).toEqual([]);
		await close();
	});

	test('titles stand side by side, with the open text below all of them', async () => {
		const { page, close } = await site.open('/zh/blog/blocks/', { javaScriptEnabled });
		const boxes = await group(page, 0)
			.locator('summary')
			.evaluateAll((nodes) =>
				nodes.map((node) => node.getBoundingClientRect().toJSON() as DOMRect),
			);
		expect(new Set(boxes.map(({ y }) => y)).size).toBe(1);
		const text = await page.getByText(/Debian ?从/).boundingBox();
		expect(text?.y).toBeGreaterThan(boxes[0]?.bottom ?? Infinity);
		await close();
	});

	test('keys open what has the focus', async () => {
		const { page, close } = await site.open('/blog/blocks/', { javaScriptEnabled });
		await group(page, 0).getByText('macOS').focus();
		await page.keyboard.press('Enter');
		expect((await open(page))[0]).toBe('macOS');
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.press('Space');
		expect((await open(page))[0]).toBe('Linux');
		await close();
	});
});

describe('with scripts', () => {
	test('a choice holds for all groups of its name, for the next page, and stays in place', async () => {
		const { page, close } = await site.open('/blog/blocks/');
		const title = group(page, 1).getByText('Windows');
		await title.scrollIntoViewIfNeeded();
		const before = await title.boundingBox();
		await title.click();
		expect(await open(page)).toEqual(['Windows', 'Windows', 'package.json']);
		expect((await title.boundingBox())?.y).toBeCloseTo(before?.y ?? NaN, 0);
		await page.goto(`${site.origin}/zh/blog/blocks/`);
		expect(await open(page)).toEqual(['Windows', 'Windows', 'package.json']);
		await close();
	});

	test('arrow keys go round, and a second click leaves the tab open', async () => {
		const { page, close } = await site.open('/blog/blocks/');
		await group(page, 0).getByText('Linux').focus();
		await page.keyboard.press('ArrowLeft');
		expect((await open(page))[0]).toBe('Windows');
		await page.keyboard.press('ArrowRight');
		expect((await open(page))[0]).toBe('Linux');
		await page.keyboard.press('Enter');
		expect((await open(page))[0]).toBe('Linux');
		await close();
	});

	test('what was chosen elsewhere and is not here changes nothing', async () => {
		const { page, complaints, close } = await site.open('/blog/blocks/');
		await page.evaluate(() => localStorage.setItem('tabs:os', 'Plan 9'));
		await page.reload();
		expect(await open(page)).toEqual(['Linux', 'Linux', 'package.json']);
		expect(complaints).toEqual([]);
		await close();
	});
});

test('paper shows all tabs', async () => {
	const { page, close } = await site.open('/blog/blocks/');
	await page.emulateMedia({ media: 'print' });
	const shown = await page.getByText('Then open a new terminal').boundingBox();
	expect(shown?.height).toBeGreaterThan(10);
	await close();
});
