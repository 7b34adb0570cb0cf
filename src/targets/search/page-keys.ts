import type { SearchPage, SearchSection } from '../../domain/search/search-page.ts';
import { allKeysOf } from '../../domain/search/tokenise.ts';

const weights = { title: 3, heading: 2, often: 1, once: 0 } as const;
const oftenFrom = 3;

/** Where a page holds a key: section in the page and weight, sections rising. */
export type PagePostings = [section: number, weight: number][];

/** Sections of a page; one without any text has an empty one, which its title belongs to. */
export function sectionsOf(page: SearchPage): readonly SearchSection[] {
	return page.sections.length > 0 ? page.sections : [{ id: '', heading: '', depth: 1, text: '' }];
}

/** All keys of a tidy page with where they stand, in the order in which they come first. */
export function pageKeys(page: SearchPage): Map<string, PagePostings> {
	const found = new Map<string, PagePostings>();
	for (const [section, { heading, text }] of sectionsOf(page).entries()) {
		const names = section === 0 ? [page.title, ...page.names] : [];
		post(found, section, weightsOf(names, heading, text));
	}
	return found;
}

function post(
	found: Map<string, PagePostings>,
	section: number,
	keys: ReadonlyMap<string, number>,
): void {
	for (const [key, weight] of keys) {
		const postings = found.get(key);
		if (postings) postings.push([section, weight]);
		else found.set(key, [[section, weight]]);
	}
}

function weightsOf(names: readonly string[], heading: string, text: string): Map<string, number> {
	const counts = new Map<string, number>();
	for (const key of allKeysOf(text)) counts.set(key, (counts.get(key) ?? 0) + 1);
	for (const [key, count] of counts)
		counts.set(key, count >= oftenFrom ? weights.often : weights.once);
	for (const key of allKeysOf(heading)) counts.set(key, weights.heading);
	for (const key of names.flatMap(allKeysOf)) counts.set(key, weights.title);
	return counts;
}
