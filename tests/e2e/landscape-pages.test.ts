import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations } from '../budget/axe.ts';
import { writeLandscape } from '../support/landscape-corpus.ts';
import { cards, settled } from '../support/landscape/map-page.ts';
import { type LiveSite, openLiveSite } from '../support/live-site.ts';
import { movedInPieces } from '../support/in-pieces.ts';
import { shiftsOf, watchShifts } from '../support/watch-shifts.ts';

let site: LiveSite;
beforeAll(async () => {
	site = await openLiveSite(async (workshop) => {
		await writeLandscape(workshop.content, { projects: 200, seed: 3 });
		await workshop.write('blog/named/en.md', naming);
		for (let note = 0; note < 12; note++) await workshop.write(`blog/n${note}/en.md`, often);
	});
});
afterAll(() => site.close());

const naming = `---
title: What we run
description: Names projects.
date: 2024-05-01
---

We use kruola.cpp every day, and [another one](/landscape/golokit2/) now and then.
`;

const often = `---
title: A note
description: Names a project.
date: 2024-06-01
---

We use [it](/landscape/lanisva/).
`;

const compare = '/landscape/compare/';
const fields = (page: Page) => page.locator('.chooser input');
const told = (page: Page) => page.locator('.compared').textContent();
const columns = (page: Page): Promise<string[]> =>
	page.locator('.scroll thead th').allTextContents();
const row = (page: Page, name: string) =>
	page.locator('.scroll tr').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
const search = (page: Page): string => new URL(page.url()).search;

describe('comparing', () => {
	test('shows what the address names, and says in words what is best', async () => {
		const { page, complaints, close } = await site.open(
			`${compare}?projects=kruola-cpp,golokit2,lanisva`,
		);
		await expect.poll(() => columns(page)).toEqual(['Signal', 'kruola.cpp', 'Golokit2', 'Lanisva']);
		expect(await row(page, 'Health').locator('td').allTextContents()).toEqual([
			'77.0 best',
			'57.5',
			'40.0',
		]);
		expect(await told(page)).toBe('Compared: kruola.cpp, Golokit2, Lanisva');
		const file = await page.request.get(`${site.origin}/landscape/golokit2/project.json`);
		const { readings } = (await file.json()) as { readings: { stars: { value: number } } };
		const stars = await row(page, 'Stars').locator('td').nth(1).textContent();
		expect(stars?.replaceAll(',', '')).toMatch(new RegExp(`^${readings.stars.value} `));
		expect(complaints).toEqual([]);
		await close();
	});

	test('is chosen by names, kept in the address, and undone by going back', async () => {
		const { page, close } = await site.open(compare);
		await fields(page).nth(0).fill('kruola.cpp');
		await fields(page).nth(1).fill('GOLOKIT2');
		await page.keyboard.press('Enter');
		await expect.poll(() => columns(page)).toHaveLength(3);
		expect(search(page)).toBe('?projects=kruola-cpp,golokit2');
		await fields(page).nth(1).fill('');
		await page.getByRole('button', { name: 'Compare', exact: true }).click();
		await expect.poll(() => columns(page)).toHaveLength(2);
		expect(await told(page)).toContain('One project is here.');
		await page.goBack();
		await expect.poll(() => columns(page)).toHaveLength(3);
		expect(await fields(page).nth(1).inputValue()).toBe('Golokit2');
		await page.goBack();
		await expect.poll(() => columns(page)).toEqual([]);
		await close();
	});

	test('says which projects there are not, and takes four at most, each once', async () => {
		const known = ['golokit2', 'golokit2', 'lanisva', 'kruola-cpp', 'umaba-js'];
		const { page, close } = await site.open(`${compare}?projects=<b>x</b>,${known.join(',')}`);
		await expect.poll(() => columns(page)).toHaveLength(5);
		expect((await columns(page)).slice(0, 4)).toEqual([
			'Signal',
			'Golokit2',
			'Lanisva',
			'kruola.cpp',
		]);
		expect(await told(page)).toContain('There is no project called “<b>x</b>” here.');
		const [id, name] = await page.evaluate((shown) => {
			const options = [...document.querySelectorAll<HTMLOptionElement>('option[data-id]')];
			const found = options.find(({ dataset }) => !shown.includes(dataset['id'] ?? ''));
			return [found?.dataset['id'], found?.value];
		}, known);
		await page.goto(`${site.origin}${compare}?projects=${[...known, id].join(',')}`);
		await expect.poll(() => columns(page)).toHaveLength(5);
		expect(await told(page)).toContain(`Four fit side by side; left out: ${name}.`);
		await close();
	});

	test('tells when the figures do not come, and tries again', async () => {
		const { page, close } = await site.open(compare);
		await page.route('**/project.json', (route) => route.abort());
		await fields(page).nth(0).fill('Lanisva');
		await fields(page).nth(1).fill('Golokit2');
		await page.keyboard.press('Enter');
		await expect.poll(() => told(page)).toContain('The figures could not be fetched.');
		await page.unroute('**/project.json');
		await page.getByRole('button', { name: 'Try again' }).click();
		await expect.poll(() => columns(page)).toHaveLength(3);
		await close();
	});

	test('without scripts leads to the tables of the categories', async () => {
		const { page, close } = await site.open(compare, { javaScriptEnabled: false });
		expect(await page.locator('.chooser').isVisible()).toBe(false);
		const links = page.locator('noscript a');
		expect(await links.count()).toBeGreaterThan(3);
		const href = await links.first().getAttribute('href');
		const answer = await page.request.get(`${site.origin}${href ?? ''}`);
		expect(answer.status()).toBe(200);
		await close();
	});
});

describe('the archive', () => {
	const rows = (page: Page): Promise<string[]> =>
		page.locator('.stack tbody tr:visible th a').allTextContents();

	test('is filtered by any word, and keeps that in its address', async () => {
		const { page, complaints, close } = await site.open('/landscape/archive/');
		const all = await rows(page);
		expect(all.length).toBeGreaterThan(2);
		await page.getByRole('searchbox').fill('owner archived');
		const left = await rows(page);
		expect(left.length).toBeGreaterThan(0);
		expect(left.length).toBeLessThan(all.length);
		expect(search(page)).toBe('?q=owner+archived');
		await page.reload();
		await expect.poll(() => rows(page)).toEqual(left);
		await page.getByRole('searchbox').fill('zebra');
		expect(await rows(page)).toEqual([]);
		await page.getByRole('button', { name: 'Show all' }).click();
		expect(await rows(page)).toEqual(all);
		expect(complaints).toEqual([]);
		await close();
	});

	test('is a whole list without scripts', async () => {
		const { page, close } = await site.open('/zh/landscape/archive/?q=zebra', {
			javaScriptEnabled: false,
		});
		expect(await page.getByRole('searchbox').isVisible()).toBe(false);
		expect((await rows(page)).length).toBeGreaterThan(2);
		await close();
	});
});

test('a project’s page names the texts that speak of it', async () => {
	const { page, close } = await site.open('/landscape/kruola-cpp/');
	const uses = page.locator('section', { has: page.locator('#mentions') });
	expect(await uses.getByRole('link').allTextContents()).toEqual(['What we run']);
	expect(await uses.locator('mark').textContent()).toBe('kruola.cpp');
	await page.goto(`${site.origin}/zh/landscape/golokit2/`);
	expect(await page.locator('#mentions').count()).toBe(1);
	await page.goto(`${site.origin}/landscape/lanisva/`);
	const notes = page.getByRole('link', { name: 'A note', exact: true });
	expect(await notes.count()).toBe(8);
	await page.getByText('4 more texts').click();
	expect(await notes.count()).toBe(12);
	await close();
});

test('a cell of the heatmap leads to as many projects as it says', async () => {
	const { page, close } = await site.open('/landscape/stats/');
	const cell = page.getByRole('link', { name: /^Inference, 60–79: / });
	const count = Number(await cell.textContent());
	await cell.click();
	await settled(page);
	await expect.poll(() => cards(page).count()).toBe(count);
	expect(search(page)).toBe('?category=inference&health=60');
	await close();
});

test('a hit of the search says once where it is', async () => {
	const { page, close } = await site.open('/search/?q=golokit2');
	const main = page.locator('main');
	await expect.poll(() => main.innerText()).toMatch(/Golokit2\s+Landscape · /);
	expect(await main.innerText()).not.toContain('Landscape · Landscape');
	await close();
});

test('what cannot be found any more is not scored, not best, and no alternative', async () => {
	const { page, close } = await site.open('/landscape/');
	const file = await page.request.get(`${site.origin}/landscape/projects.json`);
	const { projects } = (await file.json()) as { projects: { id: string; lifecycle: string }[] };
	const gone = projects.find(({ lifecycle }) => lifecycle === 'unavailable');
	await page.goto(`${site.origin}/landscape/${gone?.id ?? ''}/`);
	expect(await page.locator('.big').textContent()).toMatch(/Not scored\s*Its repository cannot/);
	expect(await page.locator('#missing').count()).toBe(0);
	await page.goto(`${site.origin}${compare}?projects=lanisva,${gone?.id ?? ''}`);
	await expect.poll(() => columns(page)).toHaveLength(3);
	expect(await row(page, 'Activity').locator('td').nth(1).textContent()).toBe('not scored');
	await close();
});

test.each([
	'/landscape/kruola-cpp/',
	'/zh/landscape/lanisva/',
	'/landscape/method/',
	`/zh${compare}?projects=golokit2,lanisva`,
	'/landscape/archive/',
	'/zh/landscape/submit/',
])('%s breaks no rule of axe, fits a phone, and nothing moves', async (address) => {
	const { page, complaints, close } = await site.open('/blog/', {
		viewport: { width: 375, height: 700 },
		colorScheme: address.startsWith('/zh/') ? 'dark' : 'light',
	});
	await watchShifts(page);
	await page.goto(site.origin + address);
	expect(await axeViolations(page)).toEqual([]);
	expect(await shiftsOf(page)).toEqual([]);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
	expect(complaints).toEqual([]);
	await close();
});

test('nothing moves while the head of a project’s page arrives in pieces', async () => {
	const { page, close } = await site.open('/blog/', { viewport: { width: 1350, height: 940 } });
	const path = '/landscape/kruola-cpp/';
	// The score is between them.
	const between = ['<header class="intro"', '<section class="dims"'] as const;
	expect(await movedInPieces(page, { origin: site.origin, path, between, cuts: 12 })).toEqual([]);
	await close();
});
