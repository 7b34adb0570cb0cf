import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { axeViolations } from '../budget/axe.ts';
import { type FakeGiscus, fakeGiscus } from '../support/fake-giscus.ts';
import { type LiveSite, openLiveSite } from '../support/live-site.ts';
import type { Workshop } from '../support/workshop.ts';

const settings = `
	comments: { repo: 'bimo/talk', repoId: 'R_kgDOA', category: 'General', categoryId: 'DIC_kwA' },
	analytics: {
		src: 'https://count.example/js/a.js',
		attributes: { 'data-domain': 'bimo.example' },
		reportsTo: 'https://in.count.example',
	},
	newsletter: 'https://letters.example/subscribe',
`;

const book = `title: { en: Book, zh: 书 }
description: { en: A book., zh: 一本书。 }
parts:
  - title: { en: One, zh: 一 }
    chapters: [first, quiet]
`;

async function addBook(workshop: Workshop): Promise<void> {
	const chapter = (more: string) => `---\ntitle: T\ndescription: D.\n${more}---\n\nText.\n`;
	await workshop.write('handbooks/book/book.yaml', book);
	for (const lang of ['en', 'zh']) {
		await workshop.write(`handbooks/book/first/${lang}.md`, chapter(''));
		await workshop.write(`handbooks/book/quiet/${lang}.md`, chapter('comments: false\n'));
	}
}

let site: LiveSite;
beforeAll(async () => {
	site = await openLiveSite(addBook, settings);
});
afterAll(() => site.close());

interface Reader {
	context: BrowserContext;
	page: Page;
	giscus: FakeGiscus;
	/** What the counter was asked for and told. */
	counted: string[];
	/** Directives that something broke. */
	violations: string[];
}

/** The policy that `_headers` has for an address: later rules take the place of earlier ones. */
function policyFor(pathname: string, headers: string): string {
	const policies = headers.split(/\n(?=\S)/).flatMap((rule) => {
		const [pattern = '', ...lines] = rule.split('\n').map((line) => line.trim());
		const start = pattern.replace(/\*$/, '');
		const applies = pattern.endsWith('*') ? pathname.startsWith(start) : pathname === start;
		const name = 'Content-Security-Policy: ';
		return applies ? lines.filter((line) => line.startsWith(name)) : [];
	});
	return policies.at(-1)?.replace(/^[^:]+: /, '') ?? '';
}

/** Somebody who reads the site as it is published: under its policy, with giscus and a counter. */
async function reader(options: BrowserContextOptions = {}): Promise<Reader> {
	const context = await site.browser.newContext(options);
	onTestFinished(() => context.close());
	const headers = await (await fetch(`${site.origin}/_headers`)).text();
	const counted: string[] = [];
	const violations: string[] = [];
	await context.route(`${site.origin}/**`, async (route) => {
		if (route.request().resourceType() !== 'document') return route.continue();
		const response = await route.fetch();
		const policy = policyFor(new URL(route.request().url()).pathname, headers);
		const sent = { ...response.headers(), 'content-security-policy': policy };
		return route.fulfill({ response, headers: sent });
	});
	await context.route(/count\.example/, (route) => {
		counted.push(route.request().url());
		const body =
			'fetch("https://in.count.example/e", { method: "POST", body: document.currentScript.dataset.domain })';
		const allowed = { 'access-control-allow-origin': '*' };
		return route.fulfill({ contentType: 'text/javascript', headers: allowed, body });
	});
	const giscus = await fakeGiscus(context);
	const page = await context.newPage();
	page.on('console', (message) => {
		if (message.text().includes('Content Security Policy')) violations.push(message.text());
	});
	return { context, page, giscus, counted, violations };
}

const show = (page: Page) => page.getByRole('button', { name: /Show comments|查看评论/ });
const frameOf = (page: Page) => page.frameLocator('.giscus iframe');

test('nobody hears of a reader before the button; then giscus gets what it needs, and the focus', async () => {
	const { page, giscus, violations } = await reader({ colorScheme: 'light' });
	await page.goto(`${site.origin}/blog/ink/`);
	await page.waitForLoadState('networkidle');
	expect(giscus.asked).toEqual([]);

	await show(page).focus();
	await page.keyboard.press('Enter');
	await frameOf(page).getByRole('button').waitFor();
	const [client, ...others] = giscus.asked;
	expect(client).toBe('https://giscus.app/client.js');
	const widget = new URL(others.find((url) => url.includes('/widget')) ?? '');
	expect(widget.pathname).toBe('/en/widget');
	expect(Object.fromEntries(widget.searchParams)).toMatchObject({
		repo: 'bimo/talk',
		repoId: 'R_kgDOA',
		category: 'General',
		categoryId: 'DIC_kwA',
		mapping: 'specific',
		term: 'blog/ink',
		strict: '1',
		theme: 'preferred_color_scheme',
		lang: 'en',
	});
	await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
	expect(await page.locator('.giscus iframe').getAttribute('title')).toBe('Comments');
	expect(await show(page).isVisible()).toBe(false);
	expect(await page.textContent('.comments [role=status]')).toBe('');
	expect(violations).toEqual([]);

	const theme = () => frameOf(page).locator('body').getAttribute('data-theme');
	await page.check('[name=theme][value=dark]');
	await expect.poll(theme).toBe('dark');
	await page.check('[name=theme][value=system]');
	await expect.poll(theme).toBe('preferred_color_scheme');
});

test('both languages of a chapter share one discussion; an article may go without', async () => {
	const { page, giscus } = await reader();
	await page.goto(`${site.origin}/zh/handbooks/book/first/`);
	await page.check('[name=theme][value=dark]');
	expect(await axeViolations(page)).toEqual([]);
	await show(page).click();
	await frameOf(page).getByRole('button').waitFor();
	const widget = new URL(giscus.asked.find((url) => url.includes('/widget')) ?? '');
	expect(widget.pathname).toBe('/zh-CN/widget');
	expect(widget.searchParams.get('term')).toBe('handbooks/book/first');
	expect(widget.searchParams.get('theme')).toBe('dark');
	expect(await page.locator('.giscus iframe').getAttribute('title')).toBe('评论');

	const quiet = await (await fetch(`${site.origin}/handbooks/book/quiet/`)).text();
	expect(quiet).not.toContain('giscus');
	for (const address of ['/', '/blog/', '/about/', '/handbooks/book/', '/handbooks/book/print/']) {
		expect(await (await fetch(site.origin + address)).text(), address).not.toContain('giscus');
	}
});

test('where giscus cannot be reached that is said, and another press tries again', async () => {
	const { page, giscus } = await reader();
	giscus.fault = 'unreachable';
	await page.goto(`${site.origin}/blog/ink/`);
	await show(page).click();
	const status = page.locator('.comments [role=status]');
	await expect.poll(() => status.textContent()).toContain('giscus.app cannot be reached');
	expect(await axeViolations(page)).toEqual([]);
	const again = page.getByRole('button', { name: 'Try again' });
	expect(await again.evaluate((button) => button === document.activeElement)).toBe(true);
	const link = page.getByRole('link', { name: 'Read them on GitHub' });
	expect(await link.getAttribute('href')).toBe(
		'https://github.com/bimo/talk/discussions?discussions_q=in%3Atitle+%22blog%2Fink%22',
	);
	giscus.fault = undefined;
	await again.click();
	await frameOf(page).getByRole('button').waitFor();
	expect(await page.locator('.giscus iframe').count()).toBe(1);
	expect(giscus.asked.filter((url) => url.endsWith('/client.js'))).toHaveLength(2);
});

test('a frame that stays silent counts as not reached', async () => {
	const { page, giscus } = await reader();
	giscus.fault = 'silent';
	await page.clock.install();
	await page.goto(`${site.origin}/blog/ink/`);
	await show(page).click();
	const status = page.locator('.comments [role=status]');
	await page.locator('.giscus iframe').waitFor({ state: 'attached' });
	expect(await status.textContent()).toBe('Loading comments from giscus.app …');
	await page.clock.runFor(20_000);
	await expect.poll(() => status.textContent()).toContain('cannot be reached');
	expect(await page.locator('.giscus iframe').count()).toBe(0);
});

test('whoever comes back from signing in has asked before', async () => {
	const { page } = await reader();
	await page.goto(`${site.origin}/blog/ink/?giscus=token`);
	await frameOf(page).getByRole('button').waitFor();
});

test('without scripts there is a link instead of the button, and nobody is counted', async () => {
	const { page, giscus, counted } = await reader({ javaScriptEnabled: false });
	await page.goto(`${site.origin}/zh/blog/ink/`);
	expect(await show(page).isVisible()).toBe(false);
	expect(await page.getByRole('link', { name: '去GitHub上看' }).isVisible()).toBe(true);
	await page.emulateMedia({ media: 'print' });
	expect(await page.locator('.comments').isVisible()).toBe(false);
	expect([...giscus.asked, ...counted]).toEqual([]);
});

test('visits are counted by the script of the setting, unless the browser says no', async () => {
	const { context, page, counted, violations } = await reader();
	await page.goto(`${site.origin}/`);
	const both = ['https://count.example/js/a.js', 'https://in.count.example/e'];
	await expect.poll(() => counted).toEqual(both);
	expect(violations).toEqual([]);

	await context.addInitScript('navigator.__proto__.globalPrivacyControl = true');
	await page.goto(`${site.origin}/zh/`);
	await page.waitForLoadState('networkidle');
	expect(counted).toEqual(both);
	expect(await page.textContent('.foot')).not.toContain('不设追踪');
});

test('letters are offered where readers look for feeds', async () => {
	const home = await (await fetch(`${site.origin}/zh/`)).text();
	expect(home.match(/<a href="https:\/\/letters\.example\/subscribe">邮件订阅<\/a>/g)).toHaveLength(
		2,
	);

	// In the column of what one can follow, not below its heading.
	const { page } = await reader({ viewport: { width: 1440, height: 900 } });
	await page.goto(`${site.origin}/zh/`);
	const section = page.locator('[aria-labelledby=follow]');
	const lefts = await section
		.locator('a')
		.evaluateAll((links) => links.map((link) => link.closest('p')?.offsetLeft));
	expect(new Set(lefts).size).toBe(1);
});
