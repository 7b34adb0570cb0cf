import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LiveSite, openLiveSite } from '../support/live-site.ts';

let site: LiveSite;
beforeAll(async () => {
	site = await openLiveSite();
});
afterAll(() => site.close());

const kinds = [
	'/',
	'/blog/',
	'/blog/ink/',
	'/blog/long/',
	'/blog/brush/',
	'/blog/paper/',
	'/tags/',
	'/tags/materials/',
	'/categories/',
	'/categories/craft/',
	'/series/',
	'/series/studio/',
	'/archive/',
	'/about/',
	'/colophon/',
	'/not-here/',
];
const addresses = kinds.flatMap((address) => [address, `/zh${address}`]);

test.each([320, 375, 768, 1440])('nothing is wider than a screen of %i pixels', async (width) => {
	const { page, close } = await site.open('/', { viewport: { width, height: 800 } });
	const wider: string[] = [];
	for (const address of addresses) {
		await page.goto(site.origin + address);
		const found = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		if (found > 0) wider.push(`${address}: ${found} px too wide`);
	}
	expect(wider).toEqual([]);
	await close();
});

test('nothing is wider than a phone with text of twice the size', async () => {
	const { page, close } = await site.open('/about/', { viewport: { width: 375, height: 800 } });
	const found = await page.evaluate(() => {
		document.documentElement.style.fontSize = '200%';
		return document.documentElement.scrollWidth - innerWidth;
	});
	expect(found).toBeLessThanOrEqual(0);
	await close();
});

test('no page complains in the console, or asks for what is not there', async () => {
	const { page, complaints, close } = await site.open('/');
	for (const address of addresses.filter((each) => !each.includes('not-here'))) {
		await page.goto(site.origin + address);
		// Also what would load only when it is scrolled to.
		await page.evaluate(async () => {
			for (const image of document.images) image.loading = 'eager';
			await Promise.all([...document.images].map((image) => image.decode()));
		});
		expect(complaints, address).toEqual([]);
	}
	await close();
});

describe('without scripts', () => {
	test.each(['/blog/ink/', '/zh/blog/ink/'])('%s has all its text and ways', async (address) => {
		const without = await site.open(address, { javaScriptEnabled: false });
		const withScripts = await site.open(address);
		for (const selector of ['.text', 'header nav', '.toc ol', 'article footer', 'body > footer']) {
			const text = (await without.page.textContent(selector))?.trim();
			expect(text, selector).toBeTruthy();
			const buttons = /(?:Copy|复制)$/gm;
			const full = await withScripts.page
				.locator(selector)
				.first()
				.evaluate((node) => {
					for (const button of node.querySelectorAll('figure button')) button.remove();
					return node.textContent.trim();
				});
			expect(text?.replace(buttons, '')).toBe(full.replace(buttons, ''));
		}
		expect(await without.page.locator('.text img').first().isVisible()).toBe(true);
		await without.close();
		await withScripts.close();
	});

	test('no button is there that does nothing', async () => {
		const { page, close } = await site.open('/blog/ink/', { javaScriptEnabled: false });
		expect(await page.locator('button:visible').count()).toBe(0);
		await close();
	});

	test('the contents can be opened and followed', async () => {
		const { page, close } = await site.open('/blog/long/', {
			javaScriptEnabled: false,
			viewport: { width: 375, height: 740 },
		});
		const link = page.locator('.toc a').last();
		if (!(await link.isVisible())) await page.click('.toc summary');
		await link.click();
		expect(new URL(page.url()).hash).toBe('#section-4');
		await close();
	});
});

describe('on paper', () => {
	test.each(['/blog/ink/', '/zh/blog/ink/'])('%s is the text, dark on light', async (address) => {
		const { page, close } = await site.open(address, { colorScheme: 'dark' });
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		for (const selector of ['header.top', 'body > footer', '.toc', '.pager', 'figure.code button'])
			expect(await page.locator(selector).first().isVisible(), selector).toBe(false);
		for (const selector of ['h1', '.text', '.text table', '.text pre', '.text figure img'])
			expect(await page.locator(selector).first().isVisible(), selector).toBe(true);
		const colours = await page.evaluate(() => [
			getComputedStyle(document.documentElement).backgroundColor,
			getComputedStyle(document.querySelector('.text p') ?? document.body).color,
		]);
		// Printers leave out backgrounds unless they are told otherwise; then it is light.
		expect(Number(/\d+/.exec(colours[0] ?? '')?.[0])).toBeGreaterThan(230);
		expect(Number(/\d+/.exec(colours[1] ?? '')?.[0])).toBeLessThan(100);
		await close();
	});

	test('a choice of dark paper does not reach the printer', async () => {
		const { page, close } = await site.open('/blog/ink/');
		await page.check('[name=theme][value=dark]');
		await page.emulateMedia({ media: 'print' });
		const colour = await page.evaluate(
			() => getComputedStyle(document.querySelector('.text p') ?? document.body).color,
		);
		expect(Number(/\d+/.exec(colour)?.[0])).toBeLessThan(100);
		await close();
	});
});
