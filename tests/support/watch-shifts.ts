import type { Page } from 'playwright-core';

/** Notes every layout shift of pages that are opened from now on. */
export async function watchShifts(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const shifts: number[] = [];
		new PerformanceObserver((list) => {
			// The observer asks for this type only; TypeScript's DOM library does not have it.
			for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
				shifts.push(entry.value);
			}
		}).observe({ type: 'layout-shift', buffered: true });
		Object.assign(globalThis, { shiftsSoFar: shifts });
	});
}

/** The shifts of the page that is open, after two more frames. */
export async function shiftsOf(page: Page): Promise<number[]> {
	await page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
	);
	return page.evaluate('shiftsSoFar');
}
