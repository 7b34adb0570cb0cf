import type { Page } from 'playwright-core';
import type { MapIndex } from '../../../src/domain/landscape/map/map-index.ts';
import { facetNames } from '../../../src/domain/landscape/map/map-state.ts';

const queries = ['a', 'ca', 'cache', 'cachx', 'model', 'the', '缓存', 'pod ser', ''];
const rounds = 3;

/** Milliseconds of the middle one of many filterings, with the layout that they ask for. */
export async function workOf(page: Page): Promise<number> {
	const input = page.getByRole('searchbox');
	const loaded = page.waitForResponse('**/_landscape/**');
	await input.focus();
	await loaded;
	// Words are folded once, and the first time a list is looked through is not yet compiled.
	await input.fill('warm');
	await input.fill('');
	return page.evaluate(
		({ words, times }) => {
			const field = document.querySelector('input');
			const ask = (query: string): number => {
				if (field) field.value = query;
				const started = performance.now();
				field?.dispatchEvent(new InputEvent('input'));
				document.body.getBoundingClientRect();
				return performance.now() - started;
			};
			const all = Array.from({ length: times }, () => words.map(ask)).flat();
			return all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
		},
		{ words: queries, times: rounds },
	);
}

const card = /<li><a href="[^"]+" data-m="[^"]+">[^<]+<\/a><b.*?<\/li>/gs;

/**
 * Answers for the map with `size` cards, copies beside its own with other names, and with an index
 * for all of them.
 */
export async function enlarge(page: Page, size: number): Promise<void> {
	let own = 1;
	await page.route('**/landscape/', async (route) => {
		const html = await (await route.fetch()).text();
		own = html.match(card)?.length ?? 1;
		let at = 0;
		let made = 0;
		const body = html.replace(card, (one) => {
			at += 1;
			let copies = '';
			for (const end = Math.ceil((at * size) / own); made < end; made++) {
				copies += one.replace('</a>', ` ${made.toString(36)}</a>`);
			}
			return copies;
		});
		await route.fulfill({ body, contentType: 'text/html; charset=utf-8' });
	});
	await page.route('**/_landscape/**', async (route) => {
		// Made by the site itself.
		const index = (await (await route.fetch()).json()) as MapIndex;
		const sources = Array.from({ length: size }, (_, at) => Math.floor((at * own) / size));
		const grow = <Value>(list: readonly Value[]): Value[] =>
			sources.flatMap((source) => list.slice(source, source + 1));
		for (const name of facetNames) index.has[name] = grow(index.has[name]);
		const { also, score, stars, added, commit } = index;
		const lists = { also: grow(also), added: grow(added), commit: grow(commit) };
		const json = { ...index, ...lists, score: grow(score), stars: grow(stars) };
		await route.fulfill({ json });
	});
}
