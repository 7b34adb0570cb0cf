import {
	readSearchState,
	type SearchState,
	writeSearchState,
} from '../../../domain/search/search-state.ts';
import { makeFinder } from './finder.ts';

// After a pause, what comes next is another search: a reader can go back to before it.
const pauseMs = 1_500;

/** Makes the search page find; what is looked for is in its address. */
export function fillPage(root: HTMLElement, input: HTMLInputElement): void {
	const address = makeAddress();
	const typed = input.value;
	const state = readSearchState(location.search);
	const finder = makeFinder({
		root,
		input,
		place: 'page',
		address: location.pathname,
		// What was typed before this script came is what counts.
		state: typed ? { ...state, query: typed } : state,
		onChange: address.write,
		onLeave: (why) => {
			address.settle();
			if (why !== 'escape') return;
			input.value = '';
			input.dispatchEvent(new Event('input'));
		},
	});
	input.value = finder.state().query;
	address.show(finder.state());
	input.addEventListener('blur', address.settle);
	input.form?.addEventListener('submit', (event) => event.preventDefault());
	addEventListener('popstate', () => {
		const earlier = readSearchState(location.search);
		input.value = earlier.query;
		address.settle();
		address.show(earlier);
		finder.set(earlier);
	});
	// Where nothing is looked for yet, and no keyboard would cover the page.
	if (!input.value && matchMedia('(hover: hover)').matches) input.focus();
}

function makeAddress() {
	const title = document.title;
	const other = document.querySelector<HTMLAnchorElement>('.top a[hreflang]');
	let isSettled = true;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const settle = (): void => {
		clearTimeout(timer);
		isSettled = true;
	};
	const show = (state: SearchState): void => {
		const query = state.query.trim();
		document.title = query ? `${query} · ${title}` : title;
		if (other) other.search = writeSearchState(state);
	};
	const write = (state: SearchState, isStep: boolean): void => {
		const url = location.pathname + writeSearchState(state);
		if (url !== location.pathname + location.search) {
			try {
				history[isStep || isSettled ? 'pushState' : 'replaceState'](null, '', url);
			} catch {
				// Browsers refuse very long addresses, and many in a short time; what is found matters more.
			}
		}
		show(state);
		clearTimeout(timer);
		isSettled = isStep;
		timer = setTimeout(settle, pauseMs);
	};
	return { write, show, settle };
}
