import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveWithHeaders } from '../support/headers-file.ts';
import { type LiveSite, openLiveSite, type Visit } from '../support/live-site.ts';
import { placeOf, scrollThrough } from '../support/places.ts';
import { addMediaPost } from '../support/media-post.ts';

let site: LiveSite;
beforeAll(async () => {
	site = await openLiveSite(addMediaPost);
});
afterAll(() => site.close());

const address = '/blog/media/';

/** Opens the post and notes every address it asks for. */
async function visit(options: Parameters<LiveSite['open']>[1] = {}) {
	const opened = await site.open('/', options);
	const asked: string[] = [];
	opened.page.on('request', (request) => asked.push(request.url()));
	await opened.page.goto(site.origin + address);
	return { ...opened, asked };
}

const drawing = (page: Page) => page.locator('.fig:has-text("while one is served") img:visible');

describe('a picture with a dark twin', () => {
	test.each([
		['light', undefined, 'light'],
		['dark', undefined, 'dark'],
		['dark', 'light', 'light'],
		['light', 'dark', 'dark'],
	] as const)(
		'on a %s system, with %s chosen, shows and fetches the %s one only',
		async (colorScheme, chosen, shown) => {
			const { page, close } = await site.open('/', { colorScheme });
			if (chosen) await page.check(`[name=theme][value=${chosen}]`);
			const asked: string[] = [];
			page.on('request', (request) => asked.push(request.url()));
			await page.goto(site.origin + address);
			await scrollThrough(page);
			const drawings = asked.filter((url) => url.includes('/queue-'));
			expect(drawings.length).toBeGreaterThan(0);
			const other = drawings.filter((url) => url.includes('-dark-') !== (shown === 'dark'));
			expect(other).toEqual([]);
			expect(await drawing(page).count()).toBe(1);
			await close();
		},
	);

	// Browsers fetch even hidden lazy pictures where scripts are off; which one shows is the same.
	test('changes with the theme, in the same place, and without scripts', async () => {
		const { page, close } = await visit({ colorScheme: 'light', javaScriptEnabled: false });
		const before = await placeOf(drawing(page));
		expect(await drawing(page).getAttribute('src')).not.toContain('dark');
		await page.check('[name=theme][value=dark]');
		expect(await drawing(page).getAttribute('src')).toContain('dark');
		expect(await placeOf(drawing(page))).toEqual(before);
		await page.emulateMedia({ media: 'print' });
		expect(await drawing(page).getAttribute('src')).not.toContain('dark');
		await close();
	});

	test('is one figure with one number and one name', async () => {
		const { page, close } = await visit();
		const figure = page.locator('.fig:has-text("while one is served")');
		expect(await figure.count()).toBe(1);
		expect(await figure.ariaSnapshot()).toBe(
			[
				'- figure "Figure 2 Five requests arrive while one is served":',
				`  - 'link "Five squares in a row before a clock: five requests wait for one worker"':`,
				`    - /url: ${await figure.locator('a:visible').getAttribute('href')}`,
				`    - 'img "Five squares in a row before a clock: five requests wait for one worker"'`,
				'  - text: Figure 2 Five requests arrive while one is served',
			].join('\n'),
		);
		await close();
	});
});

test.each([
	['light', 'rgba(0, 0, 0, 0)'],
	['dark', 'rgb(248, 245, 237)'],
] as const)(
	'a drawing on nothing lies on light paper in the dark: %s',
	async (colorScheme, colour) => {
		const { page, close } = await visit({ colorScheme });
		const sketch = page.locator('.plate img');
		expect(await sketch.evaluate((img) => getComputedStyle(img).backgroundColor)).toBe(colour);
		await close();
	},
);

describe('a closer look', () => {
	const dialog = (page: Page) => page.getByRole('dialog');
	const ridges = (page: Page) => page.getByRole('link', { name: /^Four ridges/ });

	test('opens by keyboard, shows the caption and the largest file, and gives the focus back', async () => {
		const { page, asked, complaints, close } = await visit();
		expect(asked.filter((url) => url.includes('zoom-dialog'))).toEqual([]);
		await ridges(page).focus();
		await page.keyboard.press('Enter');
		await dialog(page).waitFor();
		expect(await dialog(page).getAttribute('aria-label')).toMatch(/^Figure 1 Ridges in five inks/);
		expect(await dialog(page).locator('img').getAttribute('src')).toMatch(/ridges-\w+-1800\.webp$/);
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Close');
		await page.keyboard.press('Escape');
		await dialog(page).waitFor({ state: 'detached' });
		expect(await ridges(page).evaluate((link) => link === document.activeElement)).toBe(true);
		expect(complaints).toEqual([]);
		await close();
	});

	test('comes closer and goes back, by button and by keyboard', async () => {
		const { page, close } = await visit({ viewport: { width: 900, height: 700 } });
		await ridges(page).click();
		const width = () =>
			dialog(page)
				.locator('img')
				.evaluate((img) => img.clientWidth);
		await expect.poll(width).toBe(900);
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.press('Enter');
		expect(await width()).toBe(1800 * Math.max(1, 0.5 * 2.5));
		await page.getByRole('button', { name: 'Whole picture' }).press('Space');
		expect(await width()).toBe(900);
		await close();
	});

	test('is moved by dragging, which is no click', async () => {
		const { page, close } = await visit({ viewport: { width: 900, height: 700 } });
		await ridges(page).click();
		await dialog(page)
			.locator('img')
			.click({ position: { x: 450, y: 200 } });
		const stage = dialog(page).locator('.zoom-stage');
		const left = () => stage.evaluate((element) => element.scrollLeft);
		const before = await left();
		expect(before).toBeGreaterThan(0);
		await page.mouse.move(500, 300);
		await page.mouse.down();
		await page.mouse.move(400, 300, { steps: 4 });
		await page.mouse.up();
		expect(await left()).toBe(before + 100);
		expect(await page.getByRole('button', { name: 'Whole picture' }).count()).toBe(1);
		await close();
	});

	test('opens and closes by touch: beside the picture is outside', async () => {
		const { page, close } = await visit({ viewport: { width: 375, height: 740 }, hasTouch: true });
		await ridges(page).tap();
		await dialog(page).waitFor();
		await page.touchscreen.tap(180, 60);
		await dialog(page).waitFor({ state: 'detached' });
		await close();
	});

	test('is a plain link without scripts', async () => {
		const { page, close } = await visit({ javaScriptEnabled: false });
		await ridges(page).click();
		expect(page.url()).toMatch(/\/_img\/ridges-\w+-1800\.webp$/);
		await close();
	});
});

describe('a film', () => {
	const elsewhere = ({ asked }: { asked: string[] }): string[] =>
		asked.filter((url) => !url.startsWith(site.origin));

	test('asks nobody else before it is started, and keeps its room', async () => {
		const opened = await visit();
		const { page } = opened;
		await scrollThrough(page);
		expect(elsewhere(opened)).toEqual([]);
		const box = page.locator('.embed').first();
		const before = await placeOf(box);
		expect((before[2] ?? 0) / (before[3] ?? 1)).toBeCloseTo(16 / 9, 2);
		await page.getByRole('button', { name: /How a brush is made/ }).press('Space');
		const frame = page.locator('.embed iframe');
		expect(await frame.getAttribute('src')).toBe(
			'https://www.youtube-nocookie.com/embed/aBcDeFgHiJk?autoplay=1&start=90',
		);
		expect(await frame.getAttribute('title')).toBe('How a brush is made');
		expect(await frame.evaluate((element) => element === document.activeElement)).toBe(true);
		expect(await placeOf(box)).toEqual(before);
		expect(elsewhere(opened).map((url) => new URL(url).host)).toEqual(['www.youtube-nocookie.com']);
		await opened.close();
	});

	test('of another service is framed, and one from another place is played', async () => {
		const { page, close } = await visit();
		await page.route(/bilibili|media\.example/, (route) =>
			route.fulfill({ contentType: 'text/html', body: 'player' }),
		);
		await page.getByRole('button', { name: /How ink is ground/ }).click();
		expect(await page.locator('.embed iframe').getAttribute('src')).toBe(
			'https://player.bilibili.com/player.html?bvid=BV1aB2cD3eF4&autoplay=1&danmaku=0&p=2',
		);
		await page.getByRole('button', { name: /A film from another place/ }).press('Enter');
		const film = page.locator('video[src="https://media.example/brush.mp4"]');
		expect(await film.evaluate((element) => element === document.activeElement)).toBe(true);
		await close();
	});

	test('of our own is fetched when it is played, with its captions', async () => {
		const opened: Visit & { asked: string[] } = await visit();
		const film = opened.page.locator('.embed.own video');
		expect(await film.getAttribute('controls')).toBeNull();
		await film.scrollIntoViewIfNeeded();
		expect(opened.asked.filter((url) => url.endsWith('.webm'))).toEqual([]);
		await opened.page.getByRole('button', { name: 'A stone moves to the right' }).click();
		expect(await film.evaluate((video) => video === document.activeElement)).toBe(true);
		await film.evaluate((video: HTMLVideoElement) => {
			for (const track of video.textTracks) track.mode = 'showing';
		});
		await expect.poll(() => film.evaluate((video: HTMLVideoElement) => video.videoWidth)).toBe(320);
		const cues = () =>
			film.evaluate((video: HTMLVideoElement) => video.textTracks[0]?.cues?.length ?? 0);
		await expect.poll(cues).toBe(2);
		expect(opened.complaints).toEqual([]);
		await opened.close();
	});

	test('is a link without scripts', async () => {
		const { page, close } = await visit({ javaScriptEnabled: false });
		expect(await page.locator('.own video').getAttribute('controls')).toBe('');
		const film = page.getByRole('link', { name: /How a brush is made/ });
		expect(await film.getAttribute('href')).toBe(
			'https://www.youtube.com/watch?v=aBcDeFgHiJk&t=90s',
		);
		await close();
	});
});

test('pages with pictures and films run under the policy of _headers', async () => {
	const { page, close } = await site.open('/');
	await serveWithHeaders(page, site.origin);
	const violations: string[] = [];
	await page.exposeFunction('violated', (what: string) => violations.push(what));
	await page.addInitScript(`addEventListener('securitypolicyviolation', (event) =>
		violated(event.violatedDirective + ' ' + event.blockedURI))`);
	await page.goto(site.origin + address);
	await page.getByRole('link', { name: /^Four ridges/ }).click();
	await page.getByRole('button', { name: 'Close', exact: true }).click();
	await page.getByRole('button', { name: /How a brush is made/ }).click();
	await page.getByRole('button', { name: /A film from another place/ }).click();
	expect(violations).toEqual([]);
	await page.evaluate(() => {
		const frame = document.createElement('iframe');
		frame.src = 'https://evil.example/';
		document.body.append(frame);
	});
	await expect.poll(() => violations).toEqual(['frame-src https://evil.example']);
	// A picture may still be on its way.
	await page.unrouteAll({ behavior: 'ignoreErrors' });
	await close();
});
