import {
	languageName,
	languageTag,
	type Locale,
	locales,
	otherLocale,
} from '../../../domain/i18n/locale.ts';
import type { SearchTexts } from '../../../domain/i18n/search-texts.ts';
import type { Facet, SearchAnswer } from '../../../domain/search/search-answer.ts';
import { searchTypes } from '../../../domain/search/search-page.ts';
import {
	asksSomething,
	type FilterName,
	filterNames,
	type SearchState,
	withFilter,
} from '../../../domain/search/search-state.ts';
import { element } from './element.ts';
import { makeChoice, type Choice } from './choice.ts';

/** What results can be narrowed to. */
export interface Facets {
	element: HTMLElement;
	/** The order of results, which stands above them. */
	order: HTMLElement;
	/** Counts of an answer. */
	count: (facets: SearchAnswer['facets']) => void;
	/** What is set. */
	set: (state: SearchState) => void;
}

/** What a choice makes of what is set. */
type Change = (state: SearchState) => Partial<SearchState>;

/** Makes the filters and the order. */
export function makeFacets(
	texts: SearchTexts,
	locale: Locale,
	onChange: (change: Change) => void,
): Facets {
	const choices = filterNames.map((name) => ({
		name,
		choice: makeChoice({
			name,
			isList: name === 'type' || name === 'lang',
			legend: texts.filterNames[name],
			any: texts.any,
			onChange: (value) =>
				onChange(({ filters }) => ({ filters: withFilter(filters, name, value) })),
		}),
	}));
	const sort = element(
		'select',
		{ name: 'sort' },
		...(['relevance', 'date'] as const).map((value) =>
			element('option', { value }, texts.sorts[value]),
		),
	);
	sort.addEventListener('change', () => {
		const by = sort.value === 'date' ? 'date' : 'relevance';
		onChange(() => ({ sort: by }));
	});
	const order = element('label', { class: 'search-menu' }, element('span', {}, texts.sort), sort);
	const summary = element('summary', {}, texts.filters);
	const box = element(
		'details',
		{ class: 'search-facets ui' },
		summary,
		element('div', {}, ...choices.map(({ choice }) => choice.element)),
	);
	const nameOf = facetNames(texts, locale);
	return {
		element: box,
		order,
		count: (facets) => {
			for (const { name, choice } of choices) countIn(choice, name, { facets, nameOf, locale });
		},
		set: (state) => {
			const { filters, sort: by } = state;
			order.hidden = !asksSomething(state);
			for (const { name, choice } of choices) choice.set(filters[name] ?? '');
			sort.value = by;
			const count = Object.keys(filters).length;
			summary.textContent = count > 0 ? `${texts.filters} · ${count}` : texts.filters;
		},
	};
}

type NameOf = (name: FilterName, facet: Facet) => [text: string, lang?: string];

function countIn(
	choice: Choice,
	name: FilterName,
	{ facets, nameOf, locale }: { facets: SearchAnswer['facets']; nameOf: NameOf; locale: Locale },
): void {
	const found = facets[name].map((facet) => {
		const [text, lang] = nameOf(name, facet);
		return { id: facet.id, text, lang, count: facet.count };
	});
	const orders: Partial<Record<FilterName, readonly string[]>> = {
		type: searchTypes,
		lang: [locale, otherLocale(locale)],
	};
	const order = orders[name] ?? [];
	choice.count(
		order.length > 0 ? found.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id)) : found,
	);
}

function facetNames(texts: SearchTexts, locale: Locale): NameOf {
	const types: Partial<Record<string, string>> = texts.types;
	return (name, { id, name: names }) => {
		if (name === 'type') return [types[id] ?? id];
		const lang = locales.find((each) => each === id);
		if (name === 'lang' && lang) return [languageName[lang], languageTag[lang]];
		return [names?.[locale] ?? id];
	};
}
