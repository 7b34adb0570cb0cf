import type { Page } from 'playwright-core';
import type { Findings } from './result.ts';

/** Scrolls a loaded page from top to end and back, then sums up all layout shifts since it began. */
export async function layoutShift(tab: Page, where: string): Promise<Findings> {
	await scrollThrough(tab);
	const shifts = await tab.evaluate(readShifts);
	const total = shifts.reduce((all, { value }) => all + value, 0);
	return {
		values: { shift: total },
		details: shifts.map(({ value, nodes }) => `shift: ${where}: ${value.toFixed(4)} ${nodes}`),
	};
}

function scrollThrough(tab: Page): Promise<void> {
	return tab.evaluate(async () => {
		const frame = () => new Promise((done) => requestAnimationFrame(done));
		const end = () => document.documentElement.scrollHeight - innerHeight;
		for (let y = 0; y <= end(); y += innerHeight * 0.8) {
			scrollTo({ top: y, behavior: 'instant' });
			await frame();
			await frame();
		}
		scrollTo({ top: end(), behavior: 'instant' });
		await new Promise((done) => setTimeout(done, 200));
		scrollTo({ top: 0, behavior: 'instant' });
		await frame();
		await frame();
	});
}

/**
 * Runs in the page. Entries with `hadRecentInput` count too: nobody touches the page here, and
 * the emulation of a phone alone makes Chromium set it for half a second.
 */
function readShifts(): Promise<{ value: number; nodes: string }[]> {
	interface LayoutShift extends PerformanceEntry {
		value: number;
		sources: { node: Node | null }[];
	}
	const nameOf = (node: Node | null): string =>
		node instanceof Element ? `${node.localName}.${[...node.classList].join('.')}` : '#text';
	return new Promise((done) => {
		const found: LayoutShift[] = [];
		const observer = new PerformanceObserver((list) => {
			// The observer asks for this type only; TypeScript's DOM library does not have it.
			found.push(...(list.getEntries() as LayoutShift[]));
		});
		observer.observe({ type: 'layout-shift', buffered: true });
		setTimeout(() => {
			observer.disconnect();
			done(
				found.map((entry) => ({
					value: entry.value,
					nodes: entry.sources.map(({ node }) => nameOf(node)).join(', '),
				})),
			);
		}, 100);
	});
}
