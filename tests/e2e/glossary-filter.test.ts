import { cp } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations } from '../budget/axe.ts';
import { addToGlossary } from '../support/glossary-content.ts';
import { type LiveSite, openLiveSite } from '../support/live-site.ts';
import { fixtureDir } from '../support/workshop.ts';

let site: LiveSite;
beforeAll(async () => {
	site = await openLiveSite(async (workshop) => {
		await cp(fixtureDir('glossary'), workshop.content, { recursive: true });
		await addToGlossary(workshop);
	});
});
afterAll(() => site.close());

const input = (page: Page) => page.getByRole('searchbox');
const topic = (page: Page) => page.getByRole('combobox');
const status = (page: Page) => page.getByRole('status').textContent();
const search = (page: Page) => new URL(page.url()).search;

/** Names of the terms that are shown. */
const shown = (page: Page): Promise<string[]> =>
	page.locator('.letter-groups [data-topic]:visible h3 a').allTextContents();
const letters = (page: Page): Promise<string[]> =>
	page.locator('.letters a:visible').allTextContents();

const all = 11;

describe('without scripts', () => {
	test('there is no filter, the whole list, and letters that lead into it', async () => {
		const { page, close } = await site.open('/zh/glossary/?q=pod', { javaScriptEnabled: false });
		expect(await input(page).isVisible()).toBe(false);
		expect(await topic(page).isVisible()).toBe(false);
		expect(await page.locator('.letter-groups [data-topic]').count()).toBe(all);
		expect(await page.locator('.none').isVisible()).toBe(false);
		await page.getByRole('link', { name: 'Y', exact: true }).click();
		expect(await page.getByRole('link', { name: '预填充' }).isVisible()).toBe(true);
		await close();
	});
});

describe('words', () => {
	test('find terms by any of their names, and by what they mean', async () => {
		const { page, complaints, close } = await site.open('/glossary/');
		for (const [words, found] of [
			['SERVICE', ['control and data planes', 'service mesh']],
			['ｋｖ　cache', ['key-value cache']],
			['KV缓存', ['key-value cache']],
			['首词', ['time to first token']],
			['ttft', ['time to first token']],
			['scheduled as', ['Pod']],
		] as const) {
			await input(page).fill(words);
			const names = await shown(page);
			expect(names, words).toEqual(expect.arrayContaining([...found]));
			expect(names.length, words).toBeLessThan(all);
		}
		expect(complaints).toEqual([]);
		await close();
	});

	test('leave the letters that still have terms, and the number is told', async () => {
		const { page, close } = await site.open('/zh/glossary/');
		expect(await status(page)).toBe('');
		await input(page).fill('pod');
		expect(await shown(page)).toEqual(['Pod']);
		expect(await letters(page)).toEqual(['P']);
		expect(await status(page)).toBe('共11条，符合1条');
		await close();
	});

	test('are marked where they stand, and no longer when nothing is looked for', async () => {
		const { page, close } = await site.open('/glossary/');
		const hits = (): Promise<string[]> =>
			page.evaluate(() => [...(CSS.highlights.get('hit') ?? [])].map(String));
		await input(page).fill('SCHEDULED');
		expect(await hits()).toEqual(['scheduled']);
		await input(page).fill('');
		expect(await hits()).toEqual([]);
		await close();
	});

	test('that are still being composed are not looked for', async () => {
		const { page, close } = await site.open('/zh/glossary/');
		const client = await page.context().newCDPSession(page);
		await input(page).focus();
		await client.send('Input.imeSetComposition', {
			text: 'bian',
			selectionStart: 4,
			selectionEnd: 4,
		});
		expect(await shown(page)).toHaveLength(all);
		await client.send('Input.insertText', { text: '边车' });
		await expect.poll(() => shown(page)).toContain('边车');
		expect((await shown(page)).length).toBeLessThan(all);
		await close();
	});
});

describe('the address', () => {
	test('holds the filter, and a reader who opens it finds it set', async () => {
		const { page, close } = await site.open('/glossary/');
		await input(page).fill('token');
		await topic(page).selectOption('Serving models');
		expect(search(page)).toBe('?q=token&topic=serving');
		const before = await shown(page);
		await page.reload();
		expect(await input(page).inputValue()).toBe('token');
		expect(await topic(page).inputValue()).toBe('serving');
		expect(await shown(page)).toEqual(before);
		await close();
	});

	test('goes back topic by topic, and not letter by letter', async () => {
		const { page, close } = await site.open('/glossary/');
		await input(page).pressSequentially('mesh');
		await topic(page).selectOption('mesh');
		await page.goBack();
		expect(search(page)).toBe('?q=mesh');
		expect(await topic(page).inputValue()).toBe('');
		await page.goBack();
		expect(search(page)).toBe('');
		expect(await input(page).inputValue()).toBe('');
		expect(await shown(page)).toHaveLength(all);
		await page.goForward();
		expect(await input(page).inputValue()).toBe('mesh');
		await close();
	});

	test('is as the reader left it, on the way back from a term', async () => {
		const { page, close } = await site.open('/glossary/');
		await input(page).fill('sidecar');
		await page.getByRole('link', { name: 'sidecar', exact: true }).click();
		await page.waitForURL('**/glossary/sidecar/');
		await page.goBack();
		await expect.poll(() => input(page).inputValue()).toBe('sidecar');
		await expect.poll(() => shown(page)).toContain('sidecar');
		expect((await shown(page)).length).toBeLessThan(all);
		await close();
	});

	test('shows no other term first, and nothing jumps', async () => {
		const { page, close } = await site.open('/glossary/');
		await page.addInitScript(() => {
			let sum = 0;
			const shifts = new PerformanceObserver((list) => {
				for (const { value } of list.getEntries() as (PerformanceEntry & { value: number })[])
					sum += value;
			});
			shifts.observe({ type: 'layout-shift', buffered: true });
			Object.assign(globalThis, { shiftOfAll: () => sum });
		});
		await page.goto(`${site.origin}/glossary/?q=pod`);
		await expect.poll(() => shown(page)).toContain('Pod');
		await expect.poll(() => page.locator('.waiting').count()).toBe(0);
		// On a busy machine the navigation once settled by a pixel.
		expect(await page.evaluate('shiftOfAll()')).toBeLessThan(0.01);
		await close();
	});

	test('is as wide before its topics have come as after', async () => {
		const { page, close } = await site.open('/glossary/');
		const width = async () => (await topic(page).boundingBox())?.width;
		const whole = await width();
		await topic(page).evaluate((select: HTMLSelectElement) => (select.length = 1));
		expect(whole).toBeGreaterThan(0);
		expect(await width()).toBe(whole);
		await close();
	});

	test('with a topic that there is not shows all terms', async () => {
		const { page, close } = await site.open('/glossary/?topic=gone');
		expect(await shown(page)).toHaveLength(all);
		expect(await topic(page).inputValue()).toBe('');
		await close();
	});

	test('of a topic on the page of a term opens that topic', async () => {
		const { page, close } = await site.open('/zh/glossary/pod/');
		await page.getByRole('link', { name: '队列' }).click();
		await expect.poll(() => shown(page)).toEqual(['重试预算', 'Pod', '5个9']);
		await close();
	});
});

describe('where nothing remains', () => {
	test('other topics are offered if they have a term', async () => {
		const { page, close } = await site.open('/glossary/?q=pod&topic=mesh');
		expect(await page.getByText('No term here matches.').isVisible()).toBe(true);
		expect(await letters(page)).toEqual([]);
		await page.getByRole('button', { name: 'Look in all topics (1)' }).click();
		expect(await shown(page)).toEqual(['Pod']);
		expect(search(page)).toBe('?q=pod');
		await close();
	});

	test('the whole list is offered', async () => {
		const { page, close } = await site.open('/zh/glossary/?q=zebra');
		expect(await page.getByRole('button', { name: '在全部主题中查找' }).isVisible()).toBe(false);
		await page.getByRole('button', { name: '显示全部术语' }).click();
		expect(await shown(page)).toHaveLength(all);
		expect(await input(page).evaluate((node) => node === document.activeElement)).toBe(true);
		await close();
	});
});

test('keys reach everything in order, and Escape clears', async () => {
	const { page, close } = await site.open('/glossary/');
	const focused = (): Promise<string> =>
		page.evaluate(() => document.activeElement?.textContent.trim().slice(0, 12) ?? '');
	await input(page).focus();
	await page.keyboard.type('mesh');
	await page.keyboard.press('Tab');
	await page.keyboard.type('Service');
	await expect.poll(() => search(page)).toContain('topic=mesh');
	await page.keyboard.press('Tab');
	expect(await letters(page)).toContain(await focused());
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Escape');
	expect(await shown(page)).toHaveLength(all);
	expect(search(page)).toBe('');
	expect(await input(page).evaluate((node) => node === document.activeElement)).toBe(true);
	await close();
});

test.each(['/glossary/?q=a', '/zh/glossary/?q=zebra', '/glossary/sidecar/', '/zh/glossary/pod/'])(
	'%s breaks no rule of axe, on light and on dark paper',
	async (address) => {
		const { page, complaints, close } = await site.open(address, {
			viewport: { width: 375, height: 700 },
		});
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			expect(await axeViolations(page), colorScheme).toEqual([]);
		}
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide).toBeLessThanOrEqual(375);
		expect(complaints).toEqual([]);
		await close();
	},
);
