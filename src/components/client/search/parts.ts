import type { SearchTexts } from '../../../domain/i18n/search-texts.ts';
import { element } from './element.ts';

/** The id of the list, which the field names. */
export const listId = 'search-results';

/** Where results stand. */
export interface Parts {
	/** Around all others. */
	found: HTMLElement;
	/** Says how many there are. */
	status: HTMLElement;
	/** Before the list: what was searched for instead, what went wrong. */
	notes: HTMLElement;
	/** The options. */
	list: HTMLElement;
	/** After the list. */
	after: HTMLElement;
}

/** Makes them, the filters first, the order beside the count; in a dialog what is found scrolls. */
export function makeParts(
	texts: SearchTexts,
	facets: Readonly<Record<'element' | 'order', HTMLElement>>,
	scrolls: boolean,
): Parts {
	const status = element('p', { role: 'status', class: 'quiet' });
	const count = element('div', { class: 'search-count ui' }, status, facets.order);
	const notes = element('div', { class: 'search-notes' });
	const list = element('div', {
		id: listId,
		role: 'listbox',
		'aria-label': texts.results,
		'data-results': true,
	});
	const after = element('div', { class: 'search-after ui' });
	const region = scrolls
		? { role: 'region', 'aria-label': texts.results, tabindex: '0' }
		: { class: 'search-hits' };
	const hits = element('div', { class: 'search-hits', ...region }, count, notes, list, after);
	return {
		found: element('div', { class: 'search-found' }, facets.element, hits),
		status,
		notes,
		list,
		after,
	};
}

/** Makes a field say what it is: one that chooses from the list. */
export function makeCombobox(input: HTMLInputElement): void {
	const attributes = {
		role: 'combobox',
		'aria-autocomplete': 'list',
		'aria-controls': listId,
		'aria-expanded': 'false',
		autocomplete: 'off',
		autocapitalize: 'off',
		autocorrect: 'off',
		spellcheck: 'false',
		enterkeyhint: 'search',
	};
	for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
}
