import type { PageText } from '../../domain/search/index-format.ts';
import type { SearchPage } from '../../domain/search/search-page.ts';
import { deflate } from './cut-blocks.ts';
import { sectionsOf } from './page-keys.ts';

/** Bytes of a pack before it is deflated: small pages share one, a post is one. */
const packSize = 6000;

export interface Packs {
	/** How many pages each holds. */
	counts: number[];
	/** Deflated. */
	files: Uint8Array[];
}

/** Puts the texts of pages that stand side by side into packs, at most `limit` of them. */
export function pagePacks(pages: readonly SearchPage[], limit: number): Packs {
	const texts = pages.map((page) => JSON.stringify(textOf(page)));
	const sizes = texts.map((text) => Buffer.byteLength(text));
	let counts = countsFor(sizes, packSize);
	for (let size = packSize; counts.length > Math.max(limit, 1); counts = countsFor(sizes, size))
		size *= 1.25;
	let from = 0;
	const files = counts.map((count) => {
		from += count;
		return deflate(`[${texts.slice(from - count, from).join(',')}]`);
	});
	return { counts, files };
}

function countsFor(sizes: readonly number[], room: number): number[] {
	const counts: number[] = [];
	let filled = Infinity;
	for (const size of sizes) {
		const fits = filled + size <= room;
		if (fits) counts.push((counts.pop() ?? 0) + 1);
		else counts.push(1);
		filled = fits ? filled + size : size;
	}
	return counts;
}

function textOf(page: SearchPage): PageText {
	return {
		url: page.url,
		title: page.title,
		description: page.description,
		crumbs: page.crumbs,
		names: page.names,
		sections: sectionsOf(page).map(({ id, heading, text }) => [id, heading, text]),
	};
}
