import type { Facet, SearchAnswer, SearchRequest } from '../search-answer.ts';
import { searchTypes } from '../search-page.ts';
import { locales } from '../../i18n/locale.ts';
import { type FilterName, filterNames, type Pages, passes, valuesOf } from './pages.ts';

/** Counts what was found by what it can be filtered by, each without its own filter. */
export function facetsOf(
	pages: Pages,
	filters: SearchRequest['filters'],
	found: Iterable<number>,
): SearchAnswer['facets'] {
	const all = [...found];
	const facet = (name: FilterName): Facet[] => {
		const counts = new Map<string, number>();
		for (const page of all) {
			if (!passes(pages, filters, page, name)) continue;
			for (const id of valuesOf(pages, name, page)) counts.set(id, (counts.get(id) ?? 0) + 1);
		}
		return sorted(
			name,
			[...counts].map(([id, count]) => ({ id, name: nameOf(pages, name, id), count })),
		);
	};
	const [type, lang, book, category, tag] = filterNames.map(facet);
	return {
		type: type ?? [],
		lang: lang ?? [],
		book: book ?? [],
		category: category ?? [],
		tag: tag ?? [],
	};
}

/** Types and languages keep their order, of the rest the most frequent come first. */
function sorted(name: FilterName, facets: Facet[]): Facet[] {
	const order: readonly string[] = name === 'type' ? searchTypes : name === 'lang' ? locales : [];
	return facets.sort(
		(a, b) =>
			order.indexOf(a.id) - order.indexOf(b.id) || b.count - a.count || (a.id < b.id ? -1 : 1),
	);
}

function nameOf({ table }: Pages, name: FilterName, id: string): Facet['name'] {
	const lists = {
		type: [],
		lang: [],
		book: table.bookNames,
		category: table.categoryNames,
		tag: table.tagNames,
	} as const satisfies Record<FilterName, unknown>;
	return lists[name].find(([own]) => own === id)?.[1];
}
