import type { SearchTexts } from '../../../domain/i18n/search-texts.ts';
import { writeSearchState, emptyState } from '../../../domain/search/search-state.ts';
import { element } from './element.ts';
import { recentSearches } from './recents.ts';
import { optionGroup } from './results.ts';

const option = (text: string, attributes: Record<string, string>): HTMLElement =>
	element(
		'a',
		{
			class: 'search-name',
			role: 'option',
			tabindex: '-1',
			'aria-selected': 'false',
			...attributes,
		},
		element('b', {}, text),
	);

/** What was looked for before on this device, as options that look for it again. */
export function recentGroup(texts: SearchTexts, address: string): HTMLElement[] {
	const options = recentSearches().map((query) =>
		option(query, {
			href: address + writeSearchState({ ...emptyState, query }),
			'data-recent': query,
		}),
	);
	return options.length > 0 ? [optionGroup('_search-recent', texts.recent, options)] : [];
}

/** The lists of the site, as its navigation names them. */
export function listGroup(texts: SearchTexts): HTMLElement[] {
	const links = [...document.querySelectorAll<HTMLAnchorElement>('.top nav a')];
	const options = links.map(({ pathname, textContent }) =>
		option(textContent.trim(), { href: pathname }),
	);
	return options.length > 0 ? [optionGroup('_search-lists', texts.lists, options)] : [];
}

/** How one can search. */
export function hintNotes(texts: SearchTexts): HTMLElement[] {
	const hints = texts.hints.map((hint) => element('li', {}, hint));
	return [element('p', { class: 'search-group' }, texts.start), element('ul', {}, ...hints)];
}
