import { compareText } from '../../domain/text/compare-text.ts';
import { ownValue } from '../../domain/own-value.ts';
import type { PageTable } from '../../domain/search/index-format.ts';
import {
	type BothNames,
	type SearchLabels,
	type SearchPage,
	searchTypes,
} from '../../domain/search/search-page.ts';
import { sectionsOf } from './page-keys.ts';
import { barePath } from './pages-in-order.ts';

const day = 86_400_000;
const firstDay = Date.UTC(2000, 0, 1);

/** Facts of all pages; `packs` are counts of sections. */
export function pageTable(
	pages: readonly SearchPage[],
	packs: number[],
	labels: SearchLabels,
): PageTable {
	const books = namesOf(
		pages.map(({ book }) => book),
		labels.books,
	);
	const categories = namesOf(
		pages.map(({ category }) => category),
		labels.categories,
	);
	const tags = namesOf(
		pages.flatMap((page) => page.tags),
		labels.tags,
	);
	return {
		langs: pages.map(({ lang }) => lang.charAt(0)).join(''),
		types: pages.map(({ type }) => searchTypes.indexOf(type)).join(''),
		sections: pages.map((page) => sectionsOf(page).length),
		packs,
		twins: twinsOf(pages),
		dates: pages.map(({ date }) => daysOf(date)),
		books: pages.map(({ book }) => placeIn(books, book) + 1),
		categories: pages.map(({ category }) => placeIn(categories, category) + 1),
		tags: pages.map((page) => [...new Set(page.tags)].map((tag) => placeIn(tags, tag))),
		bookNames: books,
		categoryNames: categories,
		tagNames: tags,
	};
}

type Names = [id: string, name: BothNames][];

/** Those in use, by id. What has no name is called by its id. */
function namesOf(
	ids: readonly (string | undefined)[],
	labels: Readonly<Record<string, BothNames>>,
): Names {
	const used = [...new Set(ids.filter((id) => id !== undefined))].sort(compareText);
	return used.map((id) => [id, ownValue(labels, id) ?? { en: id, zh: id }]);
}

const placeIn = (names: Names, id: string | undefined): number =>
	names.findIndex(([other]) => other === id);

/** Days since 2000-01-01; 0: none, or no date at all. */
function daysOf(date: string | undefined): number {
	if (date === undefined) return 0;
	const days = Math.floor((Date.parse(date.slice(0, 10)) - firstDay) / day);
	return Number.isNaN(days) ? 0 : days;
}

function twinsOf(pages: readonly SearchPage[]): number[] {
	const places = new Map<string, number[]>();
	for (const [place, page] of pages.entries()) {
		const path = barePath(page);
		places.set(path, [...(places.get(path) ?? []), place]);
	}
	return pages.map((page, place) => {
		const other = places.get(barePath(page))?.find((one) => pages[one]?.lang !== page.lang);
		return other === undefined ? 0 : other - place;
	});
}
