import type { SearchState } from '../../../domain/search/search-state.ts';
import { keepSearch } from './recents.ts';
import type { Session } from './session.ts';

/** What opening an option needs to know. */
export interface Leaving {
	session: Session;
	input: HTMLInputElement;
	/** The search page that shows the same. */
	addressOf: (state: SearchState) => string;
	onLeave: (why: 'open' | 'escape' | 'enter') => void;
}

/** Opens what is chosen; in a page's place, or without a choice in a dialog, all results. */
export function openOption(
	option: HTMLAnchorElement | undefined,
	how: 'here' | 'tab' | 'page',
	{ session, addressOf, onLeave }: Leaving,
): void {
	const state = session.state();
	if (how === 'page') {
		keepSearch(state.query);
		location.assign(addressOf(state));
	} else if (!option) onLeave('enter');
	else if (how === 'here') option.click();
	else {
		keepSearch(state.query);
		// A click that a script makes opens no new tab in every browser.
		open(option.href, '_blank', 'noopener');
	}
}

/** Keeps the words that led somewhere, and looks again for earlier ones where these are clicked. */
export function followOptions(list: HTMLElement, { session, input, onLeave }: Leaving): void {
	list.addEventListener('click', (event) => {
		// A click has an element for its target.
		const option = (event.target as Element).closest<HTMLAnchorElement>('[role=option]');
		if (!option) return;
		const { recent } = option.dataset;
		const staysHere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
		if (recent === undefined) {
			// The lists of the site stand where nothing was found.
			if (option.matches('[data-hit], [data-sub]')) keepSearch(session.state().query);
			if (!staysHere) onLeave('open');
			return;
		}
		if (staysHere) return;
		event.preventDefault();
		input.value = recent;
		session.change({ query: recent, verbatim: false }, true);
		input.focus();
	});
}
