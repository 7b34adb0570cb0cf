import type { Locator, Page } from 'playwright-core';
import { expect, vi } from 'vitest';

/** Longer than the delays of the sheet and of the script. */
const settled = 500;

/** Ids of the popovers that are open. */
export const openPopovers = (page: Page): Promise<string[]> =>
	page.locator(':popover-open').evaluateAll((nodes) => nodes.map(({ id }) => id));

/** Waits until these popovers are open, and no others. */
export async function expectOpen(page: Page, ...ids: string[]): Promise<void> {
	// Tests that run side by side cannot use `expect.poll`.
	await vi.waitFor(async () => expect(await openPopovers(page)).toEqual(ids), { timeout: 5000 });
}

/** Moves the pointer to where nothing is. */
export const leave = (page: Page): Promise<void> => page.mouse.move(990, 8);

/** Moves the pointer onto the first line of a term. */
export async function rest(page: Page, word: Locator): Promise<void> {
	const { x, y, height } = await boxOf(word);
	await page.mouse.move(x + 6, y + height / 2, { steps: 2 });
}

/** The box of an element that is shown. */
export async function boxOf(locator: Locator) {
	const box = await locator.boundingBox();
	if (!box) throw new Error('Unexpected element without a box, expected one that is shown');
	return box;
}

/** A pointer: what it rests on is explained, can be reached, stays, and goes. */
export async function checkHover(page: Page, word: Locator, id: string): Promise<void> {
	await rest(page, word);
	await expectOpen(page, id);
	const { x, y } = await boxOf(page.locator(`#${id}`));
	await page.mouse.move(x + 30, y + 30, { steps: 4 });
	await page.waitForTimeout(2 * settled);
	expect(await openPopovers(page), 'stays under the pointer').toEqual([id]);
	await rest(page, word);
	await page.waitForTimeout(settled);
	expect(await openPopovers(page), 'stays on the way back').toEqual([id]);
	await page.keyboard.press('Escape');
	await expectOpen(page);
	await leave(page);
	await page.waitForTimeout(settled);
	await rest(page, word);
	await expectOpen(page, id);
	await leave(page);
	await expectOpen(page);
}

/** Keys: what has the focus is explained, Enter keeps that, Tab goes inside, Escape comes back. */
export async function checkKeys(page: Page, word: Locator, id: string): Promise<void> {
	const focused = page.locator(':focus');
	const isFocused = (): Promise<boolean> =>
		word.evaluate((node) => node === document.activeElement);
	for (let step = 0; step < 40 && !(await isFocused()); step++) await page.keyboard.press('Tab');
	await expectOpen(page, id);
	await page.keyboard.press('Escape');
	await expectOpen(page);
	expect(await isFocused(), 'Escape leaves the focus').toBe(true);
	await page.keyboard.press('Enter');
	await expectOpen(page, id);
	await page.keyboard.press('Enter');
	await page.waitForTimeout(settled);
	expect(await openPopovers(page), 'a second Enter changes nothing').toEqual([id]);
	await page.keyboard.press('Tab');
	expect(await focused.evaluate((node) => node.closest('[popover]')?.id)).toBe(id);
	await page.waitForTimeout(settled);
	expect(await openPopovers(page), 'stays with the focus inside').toEqual([id]);
	await page.keyboard.press('Escape');
	await page.waitForTimeout(settled);
	expect(await openPopovers(page), 'stays closed after Escape').toEqual([]);
	expect(await isFocused(), 'Escape brings the focus back').toBe(true);
}

/** A finger: a tap shows, a tap elsewhere hides. */
export async function checkTap(page: Page, word: Locator, id: string): Promise<void> {
	await word.tap();
	await expectOpen(page, id);
	await page.touchscreen.tap(990, 8);
	await expectOpen(page);
}

/** What a screen reader is told of the button of a term. */
export async function spoken(page: Page, name: string) {
	const session = await page.context().newCDPSession(page);
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	await session.detach();
	const found = nodes.find(
		({ role, name: own }) => role?.value === 'button' && own?.value === name,
	);
	return {
		expanded: found?.properties?.find((each) => each.name === 'expanded')?.value.value as unknown,
	};
}
