import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brotliSize } from '../support/brotli.ts';
import { type LiveSite, openLiveSite } from '../support/live-site.ts';
import { writeInk, writeMany } from '../support/small-books.ts';

let site: LiveSite;
beforeAll(async () => {
	site = await openLiveSite(async (workshop) => {
		await writeInk(workshop);
		await writeMany(workshop);
	});
});
afterAll(() => site.close());

const wide = { viewport: { width: 1440, height: 900 } };
const narrow = { viewport: { width: 375, height: 740 } };

const pathOf = (page: Page): string => new URL(page.url()).pathname;
const countShifts = `shift = 0; new PerformanceObserver((list) => {
	for (const { value } of list.getEntries()) shift += value;
}).observe({ type: 'layout-shift', buffered: true });`;

const go = (page: Page, address: string) => page.goto(site.origin + address);

async function readToTheEnd(page: Page): Promise<void> {
	await page.locator('article > footer').scrollIntoViewIfNeeded();
	await page.waitForFunction(() => {
		const [, ...read] = (localStorage['books'] as string).split(' ').slice(1);
		return read.some((each) => location.pathname.endsWith(`/${each}`));
	});
}

describe('the sidebar', () => {
	test.each(['', '/zh'])('of 200 chapters costs little: %s', async (prefix) => {
		const { page, close } = await site.open(`${prefix}/handbooks/many/part/3/`);
		const last = (await page.locator('.parts li a').last().getAttribute('href')) ?? '';
		const html = await page.request.get(site.origin + last).then((answer) => answer.text());
		const nav = /<nav class="book-nav.*?<\/nav>/s.exec(html)?.[0] ?? '';
		expect(nav.match(/<a /g)).toHaveLength(1 + 1 + 8 + 25);
		expect(brotliSize(nav)).toBeLessThanOrEqual(1_536);
		const rest = html.replace(nav, '');
		expect(brotliSize(html) - brotliSize(rest)).toBeLessThanOrEqual(1_536);
		await close();
	});

	test('stands beside the text, scrolls by itself, and shows where one is', async () => {
		const { page, complaints, close } = await site.open('/handbooks/many/part/3/', {
			viewport: { width: 1200, height: 600 },
		});
		await page.locator('.parts li a').last().click();
		await page.waitForSelector('article');
		const boxes = ['.book-nav div', '.text', '.book-nav [aria-current]'].map((selector) =>
			page.locator(selector).boundingBox(),
		);
		const [nav, text, here] = await Promise.all(boxes);
		if (!nav || !text || !here) throw new Error('Unexpected absence of a box');
		expect(nav.x + nav.width).toBeLessThan(text.x);
		expect(here.y).toBeGreaterThanOrEqual(nav.y);
		expect(here.y + here.height).toBeLessThanOrEqual(600);
		expect(await page.evaluate(() => scrollY)).toBe(0);
		expect(complaints).toEqual([]);
		await close();
	});

	test('opens the part that one is in, with what is planned and what lies below', async () => {
		const { page, close } = await site.open('/handbooks/ink/glue/hide/', wide);
		const text = await page.locator('.book-nav ol').first().innerText();
		expect(text.split(/\s*\n\s*/)).toEqual([
			'Matter',
			'1',
			'The soot',
			'2',
			'The glue',
			'2.1',
			'The glue of hide',
			'Use',
			'Appendices',
		]);
		await go(page, '/handbooks/ink/wash/');
		expect(await page.locator('.book-nav').innerText()).toMatch(/Chapter 4 of 5[^]*The stroke/);
		expect(await page.locator('.book-nav a', { hasText: 'stroke' }).count()).toBe(0);
		await close();
	});
});

describe.each([true, false])('the drawer, with JavaScript: %s', (javaScriptEnabled) => {
	test('opens over the text, and leads to other chapters', async () => {
		const { page, complaints, close } = await site.open('/handbooks/ink/soot/', {
			...narrow,
			javaScriptEnabled,
		});
		const link = page.locator('.book-nav a', { hasText: 'The glue' });
		expect(await link.isVisible()).toBe(false);
		const before = await page.locator('h1').boundingBox();
		await page.locator('.book-nav summary').click();
		expect(await link.isVisible()).toBe(true);
		expect(await page.locator('h1').boundingBox()).toEqual(before);
		await link.click();
		await page.waitForURL('**/glue/');
		expect(complaints).toEqual([]);
		await close();
	});
});

test('the drawer stays in reach, and closes by Escape and when the focus leaves it', async () => {
	const { page, close } = await site.open('/handbooks/ink/soot/', narrow);
	await page.evaluate(() => scrollTo(0, 1500));
	const summary = page.locator('.book-nav summary');
	expect((await summary.boundingBox())?.y).toBe(0);
	const isOpen = () =>
		page.locator('.book-nav details').evaluate((node) => node.hasAttribute('open'));
	await summary.focus();
	for (const key of ['Enter', 'Tab', 'Escape']) await page.keyboard.press(key);
	await expect.poll(isOpen).toBe(false);
	// The focus is back on what opens it.
	await page.keyboard.press('Enter');
	expect(await isOpen()).toBe(true);
	for (let n = 0; n < 12 && (await isOpen()); n++) await page.keyboard.press('Tab');
	expect(await isOpen()).toBe(false);
	await close();
});

describe('arrow keys', () => {
	test('turn pages', async () => {
		const { page, close } = await site.open('/handbooks/ink/soot/', wide);
		await page.keyboard.press('ArrowRight');
		await page.waitForURL('**/ink/glue/');
		await page.keyboard.press('ArrowLeft');
		await page.waitForURL('**/ink/soot/');
		await close();
	});

	test('do nothing with a modifier, in a field, in what scrolls, or under a popover', async () => {
		const { page, close } = await site.open('/handbooks/ink/soot/', wide);
		const stays = async (): Promise<void> => {
			await page.keyboard.press('ArrowRight');
			await page.waitForTimeout(60);
			expect(pathOf(page)).toBe('/handbooks/ink/soot/');
		};
		await page.keyboard.press('Shift+ArrowRight');
		await page.locator('[name=theme]').first().focus();
		await stays();
		await page.locator('pre').focus();
		await stays();
		await page.evaluate(() => {
			const node = document.createElement('div');
			node.popover = 'auto';
			document.body.append(node);
			node.showPopover();
			(document.activeElement as HTMLElement).blur();
		});
		await stays();
		await page.evaluate(() => document.querySelector<HTMLElement>(':popover-open')?.hidePopover());
		await page.keyboard.press('ArrowRight');
		await page.waitForURL('**/ink/glue/');
		await close();
	});
});

describe('progress', () => {
	test('is kept on the device, in both languages, and can be forgotten', async () => {
		const { page, complaints, close } = await site.open('/handbooks/ink/', wide);
		const start = page.locator('.start a');
		expect(await start.textContent()).toMatch(/Start reading/);
		await go(page, '/handbooks/ink/soot/');
		await readToTheEnd(page);
		await go(page, '/zh/handbooks/ink/');
		await expect.poll(() => start.textContent()).toBe('继续阅读： 2 The glue');
		expect(await start.getAttribute('href')).toMatch(/\/zh\/handbooks\/ink\/glue\/$/);
		await go(page, '/handbooks/ink/');
		await expect.poll(() => start.textContent()).toBe('Continue: 2 The glue');
		expect(await page.locator('.progress output').textContent()).toBe('1 of 4 chapters read');
		expect(await page.locator('.parts a[data-read]').allTextContents()).toEqual(['The soot']);
		// A chapter with a page below it is read when both are.
		await go(page, '/handbooks/ink/glue/');
		await readToTheEnd(page);
		expect(await page.locator('.book-nav a[data-read]').count()).toBe(2);
		await go(page, '/handbooks/ink/');
		expect(await page.locator('.progress output').textContent()).toBe('1 of 4 chapters read');
		await page.locator('.progress button').click();
		expect(await start.textContent()).toMatch(/Start reading/);
		expect(await page.locator('[data-read]:is(a)').count()).toBe(0);
		expect(complaints).toEqual([]);
		await close();
	});

	test('is not kept when a reader says so, and then no key turns pages', async () => {
		const { page, close } = await site.open('/handbooks/ink/soot/', wide);
		await go(page, '/handbooks/ink/');
		await page.locator('.progress input').uncheck();
		expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ books: 'off' });
		await go(page, '/handbooks/ink/soot/');
		await page.locator('article > footer').scrollIntoViewIfNeeded();
		await page.keyboard.press('ArrowRight');
		await page.waitForTimeout(100);
		expect(pathOf(page)).toBe('/handbooks/ink/soot/');
		expect(await page.evaluate(() => localStorage['books'] as string)).toBe('off');
		await close();
	});

	test('does no harm where storage is forbidden, or holds what is not ours', async () => {
		const { page, complaints, close } = await site.open('/blog/ink/', wide);
		await page.evaluate(() => (localStorage['books'] = '{"ink": 5}\nink'));
		await go(page, '/handbooks/ink/');
		expect(await page.locator('.start a').textContent()).toMatch(/Start reading/);
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new Error('forbidden');
				},
			});
		});
		await go(page, '/handbooks/ink/soot/');
		await page.keyboard.press('ArrowRight');
		await page.waitForURL('**/ink/glue/');
		await go(page, '/handbooks/ink/');
		expect(complaints).toEqual([]);
		await close();
	});

	test('moves nothing when it is shown', async () => {
		const { page, close } = await site.open('/handbooks/ink/soot/', narrow);
		await readToTheEnd(page);
		await page.addInitScript(countShifts);
		for (const address of ['/handbooks/ink/', '/handbooks/ink/glue/', '/handbooks/ink/part/1/']) {
			await go(page, address);
			await page.waitForSelector('a[data-read]', { state: 'attached' });
			await page.waitForTimeout(100);
			expect(await page.evaluate('shift')).toBe(0);
		}
		await close();
	});
});

describe('two languages', () => {
	test('the switch leads to the section that is read, where both have it', async () => {
		const { page, close } = await site.open('/handbooks/ink/soot/', wide);
		await page.evaluate(() => document.getElementById('first')?.scrollIntoView());
		await page.click('.book-nav a[hreflang]');
		await page.waitForURL('**/zh/handbooks/ink/soot/#first');
		await go(page, '/zh/handbooks/ink/soot/');
		await page.click('header a[hreflang]');
		await page.waitForURL((url) => url.pathname === '/handbooks/ink/soot/' && !url.hash);
		// What is not translated is there, too.
		await go(page, '/zh/handbooks/ink/glue/');
		expect(await page.locator('.notice').textContent()).toContain('还没有中文版');
		await close();
	});
});

test('without JavaScript a book is read by its links', async () => {
	const { page, close } = await site.open('/handbooks/ink/', { ...wide, javaScriptEnabled: false });
	expect(await page.locator('.progress').isVisible()).toBe(false);
	const cover = page.getByAltText('A drop.');
	expect(await cover.evaluate((node: HTMLImageElement) => node.naturalWidth)).toBe(300);
	await page.locator('.start a').click();
	await page.waitForURL('**/ink/soot/');
	expect(await page.locator('.book-nav a', { hasText: 'The glue' }).isVisible()).toBe(true);
	await page.locator('[rel=next]').click();
	await page.waitForURL('**/ink/glue/');
	await page.locator('.book-nav a', { hasText: 'Use' }).click();
	await page.waitForURL('**/ink/part/2/');
	expect(await page.locator('.parts').innerText()).toMatch(/The stroke[^]*Planned[^]*The wash/);
	await page.locator('.pager [rel=prev]').click();
	await page.waitForURL('**/ink/part/1/');
	await close();
});
