import { cp } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations } from '../budget/axe.ts';
import { addToGlossary } from '../support/glossary-content.ts';
import { type LiveSite, openLiveSite } from '../support/live-site.ts';
import { counts, searchView, type VisitSearch } from '../support/search-page.ts';
import { fixtureDir } from '../support/workshop.ts';
import { answersCases } from './search/answers.ts';
import { keyboardCases } from './search/keyboard.ts';
import { networkCases } from './search/network.ts';
import { pageCases } from './search/page.ts';

let site: LiveSite;
beforeAll(async () => {
	site = await openLiveSite(async (workshop) => {
		await cp(fixtureDir('glossary'), workshop.content, { recursive: true });
		await addToGlossary(workshop);
	});
});
afterAll(() => site.close());

const visit: VisitSearch = async (address, { key, ...options } = {}) => {
	const opened = await site.open(address, options);
	const view = searchView(opened.page);
	if (key) {
		await opened.page.keyboard.press(key);
		await view.input.waitFor();
	}
	return { ...opened, ...view };
};

keyboardCases(visit);
answersCases(visit);
networkCases(visit);
pageCases(visit);

test.each([
	['/', 'light', 1350, 'mesh'],
	['/zh/', 'dark', 375, '服务网格'],
	['/zh/', 'light', 1350, ''],
	['/', 'dark', 375, 'zzqqxx'],
] as const)('the dialog on %s, %s, %i px wide, with “%s” breaks no rule of axe', async (...row) => {
	const [address, colorScheme, width, words] = row;
	const { page, input, answered, complaints, close } = await visit(address, {
		colorScheme,
		viewport: { width, height: 800 },
		key: '/',
	});
	await input.fill(words);
	if (words) await answered(words);
	await expect.poll(() => counts(page).then(({ length }) => length)).toBeGreaterThan(2);
	expect(await axeViolations(page)).toEqual([]);
	expect(complaints).toEqual([]);
	await close();
});
