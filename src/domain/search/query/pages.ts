import type { Locale } from '../../i18n/locale.ts';
import { type SearchType, searchTypes } from '../search-page.ts';
import type { SearchFilters } from '../search-answer.ts';
import type { PageTable } from '../index-format.ts';

/** The pages by their numbers, and the way from sections and to packs. */
export interface Pages {
	table: PageTable;
	count: number;
	/** Page of each section. */
	pageOf: Uint32Array;
	/** First section of each page, and after the last. */
	firstOf: Uint32Array;
	/** Pack of a section. */
	packOf: (section: number) => number;
	/** First section of each pack, and after the last. */
	packs: Uint32Array;
	lang: (page: number) => Locale;
	type: (page: number) => SearchType;
}

export function openPages(table: PageTable): Pages {
	const count = table.sections.length;
	const firstOf = startsOf(table.sections);
	const pageOf = new Uint32Array(firstOf[count] ?? 0);
	for (let page = 0; page < count; page++) pageOf.fill(page, firstOf[page], firstOf[page + 1]);
	const packs = startsOf(table.packs);
	return {
		table,
		count,
		pageOf,
		firstOf,
		packOf: (section) => packs.findLastIndex((first) => first <= section),
		packs,
		lang: (page) => (table.langs[page] === 'z' ? 'zh' : 'en'),
		type: (page) => searchTypes[Number(table.types[page])] ?? 'page',
	};
}

function startsOf(lengths: readonly number[]): Uint32Array {
	const starts = new Uint32Array(lengths.length + 1);
	for (const [index, length] of lengths.entries())
		starts[index + 1] = (starts[index] ?? 0) + length;
	return starts;
}

/** The names of what pages are filtered by. */
export const filterNames = ['type', 'lang', 'book', 'category', 'tag'] as const;
export type FilterName = (typeof filterNames)[number];

/** What a page has for a filter: ids. */
export function valuesOf(pages: Pages, name: FilterName, page: number): string[] {
	const { table } = pages;
	const named = (names: PageTable['bookNames'], index: number | undefined) =>
		index ? [names[index - 1]?.[0] ?? ''] : [];
	return {
		type: () => [pages.type(page)],
		lang: () => [pages.lang(page)],
		book: () => named(table.bookNames, table.books[page]),
		category: () => named(table.categoryNames, table.categories[page]),
		tag: () => (table.tags[page] ?? []).map((index) => table.tagNames[index]?.[0] ?? ''),
	}[name]();
}

/** True where a page has all that is asked for, but for the filter `except`. */
export function passes(
	pages: Pages,
	filters: SearchFilters,
	page: number,
	except?: FilterName,
): boolean {
	return filterNames.every((name) => {
		const wanted = filters[name];
		return wanted === undefined || name === except || valuesOf(pages, name, page).includes(wanted);
	});
}
