import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { fromHtml } from 'hast-util-from-html';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Issue } from '../../src/domain/issue.ts';
import { articleHtml } from '../../src/targets/wechat/article-html.ts';
import { toDark } from '../../src/targets/wechat/dark-tree.ts';
import { previewHtml } from '../../src/targets/wechat/preview/preview-html.ts';
import { themes } from '../../src/targets/wechat/themes/themes.ts';
import { axeViolations } from '../budget/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { wechatBundle } from '../support/wechat-bundle.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

const { h2, p, codeBlock, codeScroll, codeText, inkK } = themes.ink.zh;
const code = 'const\u00a0wide\u00a0=\u00a01;\u00a0'.repeat(8);
const text = `<h2 style="${h2}">标题</h2><p style="${p}">正文 text.</p><section style="${codeBlock}"><section style="${codeScroll}"><code style="${codeText}"><span style="${inkK}">${code}</span></code></section></section>`;
const issues: Issue[] = (['error', 'warning', 'note'] as const).map((severity) => ({
	severity,
	code: 'wechat/X1',
	message: 'Unexpected sign, expected none',
	hint: 'Take it out.',
	file: 'content/blog/a/zh.md',
	line: 3,
}));
const pixel =
	'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=';

const { html, meta } = wechatBundle({ text, pictures: { flow: 1, map: 2 } });
const [flow = '', map = ''] = meta.images.map(({ file }) => file);

/** Opens the preview from a file, as an author does. */
async function open(options: BrowserContextOptions = {}): Promise<Page> {
	const images = { [flow]: pixel, [map]: 'https://mmbiz.qpic.cn/map' };
	const darkHtml = articleHtml(toDark(fromHtml(html, { fragment: true })));
	const page = previewHtml({
		...{ html, darkHtml, meta, images, issues, locale: 'en' },
		account: 'Bimo',
		titleLimit: 32,
	});
	const folder = tempFolder({ 'preview.html': page });
	const context = await browser.newContext(options);
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const tab = await context.newPage();
	await tab.goto(pathToFileURL(path.join(folder, 'preview.html')).href);
	return tab;
}

/** Widths of the frames that are seen. */
const frames = (page: Page): Promise<(readonly [string | undefined, number])[]> =>
	page.evaluate(() => {
		const shown = [...document.querySelectorAll<HTMLElement>('.screen')];
		const sizes = shown.map((each) => [each.dataset['mode'], each.offsetWidth] as const);
		return sizes.filter(([, width]) => width > 0);
	});

test('keys alone choose mode and width', async () => {
	const page = await open({ viewport: { width: 1440, height: 900 } });
	expect(await frames(page)).toEqual([
		['light', 375],
		['dark', 375],
	]);
	await page.keyboard.press('Tab');
	await page.keyboard.press('ArrowRight');
	expect(await frames(page)).toEqual([['light', 375]]);
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Tab');
	await page.keyboard.press('ArrowRight');
	expect(await frames(page)).toEqual([['dark', 711]]);
	await page.context().close();
});

test.each([
	['the clipboard’s own way', ''],
	['the old way', 'delete window.ClipboardItem'],
])('copies the light article with its pictures, by %s', async (_, before) => {
	const page = await open();
	await page.evaluate(before);
	await page.getByRole('button', { name: 'Copy the article' }).click();
	const status = page.getByRole('status');
	await status.filter({ hasText: 'Copied with its pictures.' }).waitFor();
	const copied = await page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		const read = async (type: string): Promise<string> => (await item?.getType(type))?.text() ?? '';
		return { html: await read('text/html'), plain: await read('text/plain') };
	});
	expect(articleHtml(fromHtml(copied.html, { fragment: true }))).toBe(
		html.replace(flow, pixel).replace(map, 'https://mmbiz.qpic.cn/map'),
	);
	expect(copied.plain).toContain('正文 text.');
	await page.context().close();
});

test('shows both modes side by side without a script, and says why it does not copy', async () => {
	const page = await open({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } });
	await page.getByText('Copying needs JavaScript; the preview does not.').waitFor();
	const [light, dark] = await Promise.all(
		['light', 'dark'].map((mode) => page.locator(`[data-mode=${mode}]`).boundingBox()),
	);
	expect([light?.width, dark?.width]).toEqual([375, 375]);
	expect(light?.y).toBe(dark?.y);
	expect(await page.locator('[data-mode=dark] h2').count()).toBe(1);
	await page.context().close();
});

test.each(['light', 'dark'] as const)(
	'is accessible and fits on a phone, %s',
	async (colorScheme) => {
		const page = await open({ colorScheme, viewport: { width: 375, height: 800 } });
		expect(await axeViolations(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
		const small = await page.evaluate(() =>
			[...document.querySelectorAll('button, label, a')]
				.map((each) => each.getBoundingClientRect())
				.filter(({ width, height }) => width < 24 || height < 24),
		);
		expect(small).toEqual([]);
		await page.context().close();
	},
);
