import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LiveSite, openLiveSite } from '../support/live-site.ts';

let site: LiveSite;
beforeAll(async () => {
	site = await openLiveSite();
});
afterAll(() => site.close());

const wide = { viewport: { width: 1440, height: 900 } };
const narrow = { viewport: { width: 375, height: 740 } };

describe('the language switch', () => {
	test.each([
		['/blog/ink/', '/zh/blog/ink/'],
		['/zh/blog/ink/', '/blog/ink/'],
		['/blog/paper/', '/zh/blog/paper/'],
		['/zh/blog/brush/', '/blog/brush/'],
		['/zh/tags/materials/', '/tags/materials/'],
		['/about/', '/zh/about/'],
	])('of %s leads to %s', async (from, to) => {
		const { page, complaints, close } = await site.open(from, wide);
		await page.click('header a[hreflang]');
		await page.waitForURL(site.origin + to);
		expect(await page.getAttribute('html', 'lang')).toBe(to.startsWith('/zh/') ? 'zh-CN' : 'en');
		expect(complaints).toEqual([]);
		await close();
	});
});

/** What has the focus: its place among all elements, what it says, and whether that can be seen. */
async function focused(page: Page) {
	return page.evaluate(() => {
		const node = document.activeElement;
		if (!node || node === document.body) return undefined;
		const { outlineStyle, outlineWidth } = getComputedStyle(node);
		const box = node.getBoundingClientRect();
		return {
			name: `${node.tagName} ${node.ariaLabel ?? node.textContent.trim().slice(0, 40)}`,
			order: [...document.querySelectorAll('*')].indexOf(node),
			outlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
			inView:
				box.bottom > 0 &&
				box.right > 0 &&
				box.top < innerHeight &&
				box.left < innerWidth &&
				box.width > 0,
			html: node.outerHTML.slice(0, 120),
		};
	});
}

/** Every stop of the Tab key, in order. */
async function tabStops(page: Page) {
	const stops: NonNullable<Awaited<ReturnType<typeof focused>>>[] = [];
	for (let n = 0; n < 200; n++) {
		await page.keyboard.press('Tab');
		const stop = await focused(page);
		if (!stop || stops.some(({ order }) => order === stop.order)) return stops;
		stops.push(stop);
	}
	return stops;
}

describe.each([
	['wide', wide],
	['narrow', narrow],
] as const)('by keyboard, on a %s screen', (_, viewport) => {
	test.each(['/', '/blog/long/', '/zh/blog/ink/', '/tags/'])('%s', async (address) => {
		const { page, close } = await site.open(address, viewport);
		const stops = await tabStops(page);
		expect(stops[0]?.name).toBe(
			`A ${await page.textContent('.skip').then((text) => text?.trim())}`,
		);
		expect(stops.filter(({ outlined }) => !outlined).map(({ html }) => html)).toEqual([]);
		expect(stops.filter(({ inView }) => !inView).map(({ html }) => html)).toEqual([]);
		const orders = stops.map(({ order }) => order);
		expect(orders).toEqual(orders.toSorted((a, b) => a - b));
		// Every link can be reached, but for those that are folded away.
		const reachable = await page.evaluate(
			() =>
				[...document.querySelectorAll('a[href], button, summary, [tabindex="0"]')].filter((node) =>
					node.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }),
				).length,
		);
		expect(stops.filter(({ name }) => !name.startsWith('INPUT')).length).toBe(reachable);
		await close();
	});

	test('the first stop leads past the navigation', async () => {
		const { page, close } = await site.open('/blog/long/', viewport);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		expect(new URL(page.url()).hash).toBe('#main');
		await page.keyboard.press('Tab');
		const inMain = await page.evaluate(() => !!document.activeElement?.closest('main'));
		expect(inMain).toBe(true);
		await close();
	});
});

test.each(['pre', '.scroll'])('%s scrolls by arrow keys, and says what it is', async (selector) => {
	const { page, close } = await site.open('/blog/long/', narrow);
	const area = page.locator(selector).first();
	await area.focus();
	expect(await area.getAttribute('aria-label')).toBeTruthy();
	expect(await area.evaluate((node) => node.scrollWidth > node.clientWidth)).toBe(true);
	for (let n = 0; n < 3; n++) await page.keyboard.press('ArrowRight');
	await page.waitForFunction((css) => (document.querySelector(css)?.scrollLeft ?? 0) > 0, selector);
	await close();
});

describe('copying', () => {
	const permissions = ['clipboard-read', 'clipboard-write'];
	const clipboard = (page: Page): Promise<string> =>
		page.evaluate(() => navigator.clipboard.readText());

	test.each([
		['/blog/ink/', 'Copy', 'Copied'],
		['/zh/blog/ink/', '复制', '已复制'],
	])('the code of %s says so, and then offers it again', async (address, before, after) => {
		const { page, complaints, close } = await site.open(address, { ...wide, permissions });
		await page.clock.install();
		const button = page.locator('figure.code button').first();
		expect(await button.textContent()).toBe(before);
		const code = await page.textContent('figure.code code');
		await button.click();
		await expect.poll(() => button.textContent()).toBe(after);
		expect(await clipboard(page)).toBe(code);
		expect(code).toContain('def grind');
		// Once more while it still says so.
		await button.click();
		await page.clock.runFor(10_000);
		await expect.poll(() => button.textContent()).toBe(before);
		expect(complaints).toEqual([]);
		await close();
	});

	test('the address of a post', async () => {
		const { page, complaints, close } = await site.open('/blog/ink/', { ...wide, permissions });
		await page.click('.after button');
		await page.waitForFunction(() =>
			document.querySelector('.after button')?.textContent.includes('Copied'),
		);
		expect(await clipboard(page)).toBe('https://bimo.example/blog/ink/');
		expect(complaints).toEqual([]);
		await close();
	});
});

describe('the table of contents', () => {
	test('marks the section that is read, down and up again', async () => {
		const { page, close } = await site.open('/blog/long/', wide);
		const current = (): Promise<string[]> =>
			page.evaluate(() => {
				const links = [...document.querySelectorAll('.toc a')];
				const isCurrent = (link: Element): boolean =>
					link.hasAttribute('aria-current') ||
					(CSS.supports('selector(:target-current)') && link.matches(':target-current'));
				return links.filter(isCurrent).map((link) => link.textContent);
			});
		for (const n of [2, 4, 3, 1]) {
			await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), `section-${n}`);
			await expect.poll(current).toEqual([`Section ${n}`]);
		}
		await close();
	});

	test('is open beside the text on a wide screen', async () => {
		const { page, close } = await site.open('/blog/long/', wide);
		expect(await page.locator('.toc a').first().isVisible()).toBe(true);
		const [toc, text] = [
			await page.locator('.toc').boundingBox(),
			await page.locator('.text').boundingBox(),
		];
		expect((toc?.x ?? 0) + (toc?.width ?? 0)).toBeLessThanOrEqual(text?.x ?? 0);
		await close();
	});

	test('folds and unfolds above the text on a narrow screen, by keyboard too', async () => {
		const { page, close } = await site.open('/blog/long/', narrow);
		const link = page.locator('.toc a').first();
		const before = await link.isVisible();
		await page.locator('.toc summary').focus();
		await page.keyboard.press('Enter');
		expect(await link.isVisible()).toBe(!before);
		if (before) await page.keyboard.press('Enter');
		await link.click();
		expect(new URL(page.url()).hash).toBe('#section-1');
		await close();
	});
});
