import { cp } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations } from '../budget/axe.ts';
import { type LiveSite, openLiveSite } from '../support/live-site.ts';
import { bareLines } from '../support/bare-lines.ts';
import {
	boxOf,
	checkHover,
	checkKeys,
	checkTap,
	expectOpen,
	openPopovers,
	rest,
	spoken,
} from '../support/term-checks.ts';
import { fixtureDir } from '../support/workshop.ts';

let site: LiveSite;
beforeAll(async () => {
	site = await openLiveSite(({ content }) =>
		cp(fixtureDir('glossary'), content, { recursive: true }),
	);
});
afterAll(() => site.close());

const desk = { viewport: { width: 1000, height: 800 }, hasTouch: true };
const phone = { viewport: { width: 375, height: 740 }, hasTouch: true, isMobile: true };

const posts = [
	{ locale: 'en', address: '/blog/mesh/', name: 'service mesh' },
	{ locale: 'zh', address: '/zh/blog/mesh/', name: '服务网格' },
] as const;

/** A page in a browser that knows no interest. */
async function withoutInterest(address: string) {
	const context = await site.browser.newContext(desk);
	await context.addInitScript(() =>
		Reflect.deleteProperty(HTMLButtonElement.prototype, 'interestForElement'),
	);
	const page = await context.newPage();
	await page.goto(site.origin + address);
	await page.locator('[interestfor]').evaluateAll((nodes) => {
		for (const node of nodes) node.removeAttribute('interestfor');
	});
	return { page, close: () => context.close() };
}

const ways = [
	['with scripts', (address: string) => site.open(address, desk)],
	[
		'without scripts',
		(address: string) => site.open(address, { ...desk, javaScriptEnabled: false }),
	],
	['where a browser knows no interest', withoutInterest],
] as const;

// Side by side: each waits most of its time.
describe.concurrent.each(ways)('%s', (_, open) => {
	test.each(posts)(
		'a term in $locale explains itself to pointers, keys and fingers',
		async ({ address, name }) => {
			const { page, close } = await open(address);
			const word = page.locator('[data-term=service-mesh]');
			const { width, height } = await boxOf(word);
			expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
			expect(await spoken(page, name)).toEqual({ expanded: false });
			await checkHover(page, word, 'term-service-mesh');
			await checkKeys(page, word, 'term-service-mesh');
			await checkTap(page, word, 'term-service-mesh');
			await page.keyboard.press('Shift+Tab');
			await word.press('Enter');
			await expectOpen(page, 'term-service-mesh');
			expect(await spoken(page, name)).toEqual({ expanded: true });
			await close();
		},
	);
});

/** A place in the last line of a term that takes two, where its button does not lie. */
async function secondLine(page: Page, term: string) {
	const link = page.locator(`[data-term=${term}] + a`);
	const rects = await link.evaluate((node) =>
		[...node.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height })),
	);
	const [first, last] = [rects[0], rects.at(-1)];
	if (!first || !last || first === last) throw new Error('Unexpected single line, expected two');
	return { x: last.x + last.width / 2, y: last.y + last.height / 2 };
}

describe.each([
	['/blog/inference/', 'continuous-batching', 330],
	['/zh/blog/mesh/', 'mesh-planes', 375],
])('a term of two lines on %s', (address, term, width) => {
	const view = { ...phone, viewport: { width, height: 740 } };

	test('is explained wherever it is tapped', async () => {
		const { page, close } = await site.open(address, view);
		const { x, y } = await secondLine(page, term);
		await page.touchscreen.tap(x, y);
		await expectOpen(page, `term-${term}`);
		expect(page.url()).toBe(site.origin + address);
		await close();
	});

	test('leads to its page without scripts', async () => {
		const { page, close } = await site.open(address, { ...view, javaScriptEnabled: false });
		const { x, y } = await secondLine(page, term);
		await page.touchscreen.tap(x, y);
		await page.waitForURL(`**/glossary/${term}/`);
		await close();
	});
});

test('a click with a key that opens elsewhere does that', async () => {
	const { page, close } = await site.open('/zh/blog/mesh/', {
		...desk,
		viewport: { width: 375, height: 740 },
	});
	const { x, y } = await secondLine(page, 'mesh-planes');
	const opened = page.context().waitForEvent('page');
	await page.keyboard.down('Control');
	await page.mouse.click(x, y);
	await page.keyboard.up('Control');
	expect((await opened).url()).toContain('/zh/glossary/mesh-planes/');
	await close();
});

test('what a click finds open stays open, and then until the next click', async () => {
	const { page, close } = await site.open('/blog/mesh/', desk);
	const word = page.locator('[data-term=service-mesh]');
	await rest(page, word);
	await expectOpen(page, 'term-service-mesh');
	await word.click({ position: { x: 6, y: 10 } });
	await page.mouse.move(990, 8);
	await page.waitForTimeout(600);
	expect(await openPopovers(page)).toEqual(['term-service-mesh']);
	await page.mouse.click(990, 8);
	await expectOpen(page);
	await close();
});

describe('the text around a term', () => {
	test.each(['/blog/inference/', '/zh/blog/inference/', '/blog/mesh/', '/zh/blog/mesh/'])(
		'breaks on %s as it would around a bare span',
		async (address) => {
			const { page, close } = await site.open(address);
			const { marked, bare } = await page.evaluate(bareLines);
			expect(marked.length).toBeGreaterThan(100);
			expect(marked).toEqual(bare);
			await close();
		},
	);

	test.each(posts)('stays where it is in $locale while a popover is open', async ({ address }) => {
		const { page, close } = await site.open(address, desk);
		const places = (): Promise<string[]> =>
			page
				.locator('body :not([popover], [popover] *)')
				.evaluateAll((nodes) => nodes.map((node) => JSON.stringify(node.getBoundingClientRect())));
		const before = await places();
		await page.locator('[data-term=sidecar]').click();
		await expectOpen(page, 'term-sidecar');
		expect(await places()).toEqual(before);
		await close();
	});

	test.each(posts)('is copied in $locale with its terms', async ({ address, name }) => {
		const { page, close } = await site.open(address);
		const [copied, text] = await page
			.locator('.text > p')
			.first()
			.evaluate((node) => {
				getSelection()?.selectAllChildren(node);
				return [getSelection()?.toString(), node.textContent];
			});
		expect(copied).toBe(text);
		expect(copied).toContain(name);
		await close();
	});

	test.each(['/places/', '/zh/places/'])('is no wider on %s for its buttons', async (address) => {
		const { page, close } = await site.open(address, phone);
		for (const width of [320, 375, 768, 1440]) {
			await page.setViewportSize({ width, height: 740 });
			const [marked, bare] = await page.evaluate(() => {
				const blocks = document.querySelectorAll('.text :not(.word, .word *)');
				const wide = [document.documentElement, ...blocks];
				const widths = () => wide.map((node) => node.scrollWidth);
				const before = widths();
				const buttons = document.querySelectorAll<HTMLElement>('.term');
				for (const button of buttons) button.hidden = true;
				const after = widths();
				for (const button of buttons) button.hidden = false;
				return [before, after];
			});
			expect(marked, `${width}`).toEqual(bare);
		}
		await close();
	});
});

describe('a popover', () => {
	test.each([
		['light', '/places/', desk],
		['dark', '/zh/places/', desk],
		['dark', '/blog/mesh/', phone],
		['light', '/zh/blog/mesh/', phone],
	] as const)('is accessible on %s paper at %s', async (colorScheme, address, view) => {
		const { page, complaints, close } = await site.open(address, { ...view, colorScheme });
		await page.locator('[data-term=sidecar]').tap();
		await page.waitForTimeout(300);
		expect(await openPopovers(page)).toEqual(['term-sidecar']);
		expect(await axeViolations(page)).toEqual([]);
		expect(complaints).toEqual([]);
		await close();
	});

	test.each([
		[320, 568, phone],
		[375, 740, phone],
		[375, 740, desk],
		[375, 740, { hasTouch: false }],
		[768, 600, desk],
		[1440, 500, desk],
	])('lies within a screen of %i × %i, however long it is', async (width, height, view) => {
		const { page, close } = await site.open('/zh/places/', {
			...view,
			viewport: { width, height },
		});
		for (const word of await page.locator('.term:visible').all()) {
			// At the foot of the screen, where there is no room below.
			await word.evaluate((node) => {
				node.scrollIntoView({ block: 'end' });
			});
			await word.focus();
			await page.keyboard.press('Enter');
			const { x, y, width: wide, height: high } = await boxOf(page.locator(':popover-open'));
			expect([x >= 0, y >= 0, x + wide <= width, y + high <= height]).toEqual([
				true,
				true,
				true,
				true,
			]);
			await page.keyboard.press('Escape');
		}
		await close();
	});

	test('is not printed', async () => {
		const { page, close } = await site.open('/blog/mesh/', desk);
		await page.locator('[data-term=sidecar]').click();
		await expectOpen(page, 'term-sidecar');
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('#term-sidecar').isVisible()).toBe(false);
		const line = await page
			.locator('[data-term=sidecar] + a')
			.evaluate((node) => getComputedStyle(node).textDecorationLine);
		expect(line).toBe('none');
		await close();
	});
});
