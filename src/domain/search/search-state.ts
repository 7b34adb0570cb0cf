import { isLocale } from '../i18n/locale.ts';
import type { SearchFilters, SearchRequest } from './search-answer.ts';
import { searchTypes } from './search-page.ts';

/** What a reader set, as the address of the search page holds it. */
export type SearchState = Pick<SearchRequest, 'query' | 'filters' | 'sort' | 'verbatim'>;

export const filterNames = [
	'type',
	'lang',
	'book',
	'category',
	'tag',
] as const satisfies readonly (keyof SearchFilters)[];
export type FilterName = (typeof filterNames)[number];

/** Nothing is looked for yet. */
export const emptyState: SearchState = {
	query: '',
	filters: {},
	sort: 'relevance',
	verbatim: false,
};

/** True where there is something to look for: words, or a filter. */
export const asksSomething = ({ query, filters }: SearchState): boolean =>
	query.trim() !== '' || Object.keys(filters).length > 0;

/** Filters with another value for one of them; with none where the value is unknown or empty. */
export function withFilter(filters: SearchFilters, name: FilterName, value: string): SearchFilters {
	const { [name]: _before, ...others } = filters;
	const type = searchTypes.find((each) => each === value);
	if (name === 'type') return type ? { ...others, type } : others;
	if (name === 'lang') return isLocale(value) ? { ...others, lang: value } : others;
	return value ? { ...others, [name]: value } : others;
}

/** From `?q=…&type=…`; what there is not is passed over. */
export function readSearchState(search: string): SearchState {
	const params = new URLSearchParams(search);
	const given = (name: string): string => params.get(name) ?? '';
	return {
		query: given('q'),
		filters: filterNames.reduce<SearchFilters>(
			(filters, name) => withFilter(filters, name, given(name)),
			{},
		),
		sort: given('sort') === 'date' ? 'date' : 'relevance',
		verbatim: given('exact') === '1',
	};
}

/** `?q=…&type=…`, with what is set alone; nothing where nothing is. */
export function writeSearchState({ query, filters, sort, verbatim }: SearchState): string {
	const params = new URLSearchParams();
	if (query.trim()) params.set('q', query.trim());
	for (const name of filterNames) {
		const value = filters[name];
		if (value) params.set(name, value);
	}
	if (sort === 'date') params.set('sort', sort);
	if (verbatim) params.set('exact', '1');
	return params.size > 0 ? `?${params.toString()}` : '';
}
