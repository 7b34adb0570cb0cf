import type { SearchTexts } from '../../../domain/i18n/search-texts.ts';
import { element } from './element.ts';

/** The id of the list, which the field names: as no heading of a text has it. */
export const listId = '_search-results';

/** Where results stand. */
export interface Parts {
	/** Around all others. */
	found: HTMLElement;
	/** How many there are. */
	count: HTMLElement;
	/** The same, for those who listen. */
	said: HTMLElement;
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
	const said = element('p', { role: 'status', class: 'search-said' });
	const count = element('p', { class: 'quiet' });
	const head = element('div', { class: 'search-count ui' }, count, facets.order);
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
	const hits = element('div', { class: 'search-hits', ...region }, head, notes, list, after);
	return {
		found: element('div', { class: 'search-found' }, said, facets.element, hits),
		count,
		said,
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
		dir: 'auto',
		enterkeyhint: 'search',
	};
	for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
}
