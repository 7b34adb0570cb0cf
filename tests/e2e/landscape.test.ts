import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations } from '../budget/axe.ts';
import { writeLandscape } from '../support/landscape-corpus.ts';
import { enlarge, workOf } from '../support/landscape/large-map.ts';
import {
	button,
	cards,
	days,
	input,
	names,
	pick,
	search,
	settled,
	status,
} from '../support/landscape/map-page.ts';
import { type LiveSite, openLiveSite } from '../support/live-site.ts';
import { weighMap } from '../support/landscape/weigh-map.ts';
import { shiftsOf, watchShifts } from '../support/watch-shifts.ts';

let site: LiveSite;
beforeAll(async () => {
	site = await openLiveSite(async ({ content }) => {
		await writeLandscape(content, { projects: 800, seed: 7 });
	});
});
afterAll(() => site.close());

/** Of each hundred, one is in the archive. */
const all = 792;

describe('the weight of 800 projects', () => {
	test.each([
		['/landscape/', 46 * 1024],
		['/zh/landscape/', 52 * 1024],
	])('%s is within its limits', async (address, limit) => {
		const { page, complaints, close } = await site.open(address);
		const { html, bytes, script, nodes, foreign } = await weighMap(page);
		process.stdout.write(`${address}: ${bytes} B, JS ${script} B, ${nodes} elements\n`);
		expect(bytes).toBeLessThanOrEqual(limit);
		expect(script).toBeLessThanOrEqual(8 * 1024);
		expect(nodes).toBeLessThanOrEqual(4500);
		expect(foreign).toEqual([]);
		expect(complaints).toEqual([]);
		// Each with its name, its sentence, its licence: nothing comes later.
		expect(
			html.match(/<li><a href="[^"]+" data-m="[^"]+">[^<]+<\/a><b[^>]*>[^<]+<\/b><p>[^<]+</g),
		).toHaveLength(all);
		await close();
	});

	test('filtering 5,000 costs no more than its share', async () => {
		const { page, close } = await site.open('/landscape/');
		const small = await workOf(page);
		await enlarge(page, 5000);
		await page.goto(`${site.origin}/landscape/`);
		expect(await page.locator('.cards > li').count()).toBe(5000);
		const large = await workOf(page);
		const ratio = large / small;
		process.stdout.write(
			`filter: ${small.toFixed(1)} ms of 800, ${large.toFixed(1)} ms of 5,000: ${ratio.toFixed(1)} times\n`,
		);
		// Linear would be 6.3; a second look at all others for each would be about 40.
		expect(ratio).toBeLessThanOrEqual(7);
		await close();
	});
});

describe('without scripts', () => {
	test('the whole list is there, and links lead to categories', async () => {
		const { page, close } = await site.open('/landscape/', { javaScriptEnabled: false });
		expect(await input(page).isVisible()).toBe(false);
		expect(await cards(page).count()).toBe(all);
		await page.getByRole('navigation', { name: 'Categories' }).getByText('Agents').click();
		const heading = page.getByRole('heading', { name: /^Agents/ });
		const top = (await heading.boundingBox())?.y ?? -1;
		expect(top).toBeGreaterThan(0);
		expect(top).toBeLessThan(300);
		await heading.getByRole('link').click();
		expect(new URL(page.url()).pathname).toBe('/landscape/agents/');
		const columns = await page.locator('thead').first().getByRole('columnheader').allTextContents();
		expect(columns.join(' ')).toMatch(/^Project Health Activity Community Quality Sustainability /);
		await close();
	});
});

describe('words', () => {
	test('find projects in both languages, with slips', async () => {
		const { page, close } = await site.open('/landscape/');
		const [first = ''] = await names(page);
		const word = first.toLowerCase().split(/[^a-z]/)[0] ?? '';
		const slip = word.slice(0, 3) + word.charAt(4) + word.charAt(3) + word.slice(5);
		await input(page).fill(word);
		expect(await names(page)).toContain(first);
		await input(page).fill(slip);
		await expect.poll(() => names(page)).toContain(first);
		expect(await status(page)).toMatch(/^\d+ of 792 projects · like “/);
		// Names of tags, and descriptions in the other language.
		await input(page).fill('链路追踪');
		await expect.poll(() => cards(page).count()).toBeGreaterThan(10);
		const found = await cards(page).count();
		await input(page).fill('链路追棕');
		await expect.poll(() => status(page)).toContain('like “链路追踪”');
		expect(await cards(page).count()).toBe(found);
		await close();
	});

	test('that are nowhere leave a way out', async () => {
		const { page, close } = await site.open('/zh/landscape/?q=zzzzqqqqxxxx');
		await settled(page);
		expect(await cards(page).count()).toBe(0);
		expect(await page.getByText('这里没有符合的项目。').isVisible()).toBe(true);
		expect(await status(page)).toContain('共792个项目，符合0个');
		await page.locator('.none').getByRole('button').click();
		expect(await cards(page).count()).toBe(all);
		expect(search(page)).toBe('');
		await close();
	});
});

describe('filters', () => {
	test('are any of one kind and all of several, and stand in the address', async () => {
		const { page, close } = await site.open('/landscape/');
		await pick(page, 'Licence', /^MPL-2.0/);
		const one = await cards(page).count();
		await pick(page, 'Licence', /^AGPL-3.0/);
		expect(await cards(page).count()).toBeGreaterThan(one);
		await pick(page, 'Category', /^Inference/);
		expect(await cards(page).count()).toBeGreaterThan(0);
		expect(search(page).split('&').sort()).toEqual([
			'?category=inference',
			'license=AGPL-3.0',
			'license=MPL-2.0',
		]);
		expect(await status(page)).toContain('Inference · ');
		for (const name of await page.locator('.cards > li:visible > p + p').allTextContents()) {
			expect(name).toMatch(/MPL-2\.0|AGPL-3\.0/);
		}
		await page.reload();
		await settled(page);
		expect(await button(page, /^Licence/).textContent()).toBe('Licence (2)');
		await button(page, 'Show all projects').first().click();
		expect(await cards(page).count()).toBe(all);
		await close();
	});

	test('go back and forth step by step; the sum of a menu is what it leaves', async () => {
		const { page, close } = await site.open('/zh/landscape/');
		await button(page, '生命周期').click();
		const stable = page.getByRole('checkbox', { name: /^已稳定/ });
		const label = (await stable.locator('..').textContent()) ?? '';
		await stable.check();
		const left = await cards(page).count();
		expect(label).toMatch(new RegExp(`\\D${left}$`));
		await page.keyboard.press('Escape');
		await input(page).fill('a');
		await button(page, '列表').click();
		await page.goBack();
		expect(search(page)).toBe('?q=a&lifecycle=stable');
		await page.goBack();
		await expect.poll(() => cards(page).count()).toBe(all);
		await page.goForward();
		await expect.poll(() => input(page).inputValue()).toBe('a');
		await close();
	});

	test.each([
		['/landscape/?view=table&sort=stars&tag=quantisation&tag=gone', 1350],
		['/zh/landscape/?q=缓存&health=60', 412],
	])('%s shows at once what it asks for', async (address, width) => {
		const { page, complaints, close } = await site.open('/404.html?shift', {
			viewport: { width, height: 800 },
		});
		complaints.length = 0;
		await watchShifts(page);
		await page.goto(site.origin + address);
		await settled(page);
		expect(await cards(page).count()).toBeLessThan(all);
		expect(await shiftsOf(page)).toEqual([]);
		expect(complaints).toEqual([]);
		await close();
	});

	test('that cannot be fetched are said to be so, and names are still found', async () => {
		const { page, close } = await site.open('/404.html?offline');
		await page.route('**/_landscape/**', (route) => route.abort());
		await page.goto(`${site.origin}/landscape/?tag=sdk`);
		await expect.poll(() => status(page)).toContain('could not be fetched');
		await settled(page);
		expect(await cards(page).count()).toBe(all);
		await button(page, 'Licence').click();
		const menu = page.getByRole('group', { name: 'Licence', exact: true });
		await expect.poll(() => menu.textContent()).toContain('could not be fetched');
		await page.keyboard.press('Escape');
		const [first = ''] = await names(page);
		await input(page).fill(first);
		expect(await names(page)).toContain(first);
		// What was picked stays when words go.
		await input(page).press('Escape');
		expect(search(page)).toBe('?tag=sdk');
		await page.unroute('**/_landscape/**');
		await button(page, 'Licence').click();
		await expect.poll(() => menu.getByRole('checkbox').count()).toBeGreaterThan(2);
		await close();
	});
});

describe('order', () => {
	test('is one list as a table, and what is not known comes last', async () => {
		const { page, close } = await site.open('/landscape/?view=table&sort=name');
		await settled(page);
		const sorted = await names(page);
		expect(sorted).toEqual(sorted.toSorted(new Intl.Collator('en').compare));
		await page.getByRole('combobox').selectOption('added');
		await expect.poll(async () => (await days(page))[0]).toMatch(/^added 2026-/);
		const newest = await days(page);
		expect(newest).toEqual(newest.toSorted().reverse());
		await page.getByRole('combobox').selectOption('score');
		await button(page, 'Descending').click();
		expect(search(page)).toBe('?order=asc&view=table');
		const scores = await page.locator('.flat b').allTextContents();
		expect(Number(scores[0])).toBeLessThan(Number(scores[1]) + 1);
		expect(scores.at(-1)).toBe('–');
		await button(page, 'Cards').click();
		expect(await page.locator('.flat').count()).toBe(0);
		await close();
	});
});

describe('readers without a mouse', () => {
	test('open a menu, pick, and are where they were', async () => {
		const { page, close } = await site.open('/landscape/');
		await button(page, 'Tag').focus();
		await page.keyboard.press('Enter');
		await expect.poll(() => page.getByRole('checkbox').count()).toBeGreaterThan(0);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Space');
		expect(search(page)).toMatch(/^\?tag=/);
		await page.keyboard.press('Escape');
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Tag (1)');
		expect(await status(page)).toMatch(/of 792 projects · /);
		await close();
	});

	test.each([
		'/landscape/?tag=sdk',
		'/zh/landscape/?view=table&q=推理服务',
		'/landscape/inference/',
		'/zh/landscape/stats/',
	])('find no fault in %s', async (address) => {
		const { page, close } = await site.open(address, { colorScheme: 'dark' });
		await settled(page);
		expect(await axeViolations(page)).toEqual([]);
		await close();
	});

	test('hear of each score what it is', async () => {
		const { page, close } = await site.open('/zh/landscape/');
		const card = await page.locator('.cards > li').first().ariaSnapshot();
		expect(card).toMatch(/健康度 ?\d+/);
		await close();
	});
});
