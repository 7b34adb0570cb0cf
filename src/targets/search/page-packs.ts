import type { PageText } from '../../domain/search/index-format.ts';
import type { SearchPage, SearchSection } from '../../domain/search/search-page.ts';
import { deflate } from './cut-blocks.ts';
import { sectionsOf } from './page-keys.ts';

/** Bytes of a pack before it is deflated: some sections of a page, or several small pages. */
const packSize = 3000;

export interface Packs {
	/** How many sections each holds. */
	counts: number[];
	/** Deflated. */
	files: Uint8Array[];
}

/** A section with what it takes. */
interface Sized {
	page: SearchPage;
	section: SearchSection;
	size: number;
	/** What its page takes where it comes first in a pack. */
	head: number;
}

/**
 * Puts the sections of pages that stand side by side into packs, at most `limit` of them. A query
 * reads the sections that it found: a page that is long is not read as a whole.
 */
export function pagePacks(pages: readonly SearchPage[], limit: number): Packs {
	const sections = pages.flatMap(sizedSections);
	let counts = countsFor(sections, packSize);
	for (let size = packSize; counts.length > Math.max(limit, 1); counts = countsFor(sections, size))
		size *= 1.25;
	let from = 0;
	const files = counts.map((count) => {
		from += count;
		return deflate(JSON.stringify(piecesOf(sections.slice(from - count, from))));
	});
	return { counts, files };
}

function sizedSections(page: SearchPage): Sized[] {
	const head = Buffer.byteLength(JSON.stringify(pieceOf(page, [])));
	return sectionsOf(page).map((section) => ({
		page,
		section,
		size: Buffer.byteLength(section.text) + Buffer.byteLength(section.heading),
		head,
	}));
}

function countsFor(sections: readonly Sized[], room: number): number[] {
	const counts: number[] = [];
	let filled = Infinity;
	for (const [place, { page, size, head }] of sections.entries()) {
		const own = size + (sections[place - 1]?.page === page ? 0 : head);
		const fits = filled + own <= room;
		if (fits) counts.push((counts.pop() ?? 0) + 1);
		else counts.push(1);
		filled = fits ? filled + own : size + head;
	}
	return counts;
}

/** Pages with those of their sections that are in a pack. */
function piecesOf(sections: readonly Sized[]): PageText[] {
	const byPage = Map.groupBy(sections, ({ page }) => page);
	return [...byPage].map(([page, own]) => pieceOf(page, own));
}

function pieceOf(page: SearchPage, own: readonly Sized[]): PageText {
	return {
		url: page.url,
		title: page.title,
		description: page.description,
		crumbs: page.crumbs,
		names: page.names,
		sections: own.map(({ section: { id, heading, text } }) => [id, heading, text]),
	};
}
