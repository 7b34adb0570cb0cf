import type { MapIndex } from '../../../domain/landscape/map/map-index.ts';
import {
	type MapState,
	readMapState,
	writeMapState,
} from '../../../domain/landscape/map/map-state.ts';
import { isPlain } from './arrange-rows.ts';
import { controlsOf } from './controls.ts';
import { indexLoader } from './load-index.ts';
import type { MapParts } from './map-parts.ts';
import { mapView } from './map-view.ts';
import { knownOnly } from './picked.ts';

/** Makes the page do what a reader sets and what its address says. */
export function openMap(parts: MapParts): void {
	const { map, filter, status, words } = parts;
	const load = indexLoader(filter.dataset['index'] ?? '');
	let state = readMapState(location.search);
	let index: MapIndex | undefined;

	const fetchIndex = async (): Promise<void> => {
		if (index) return;
		index = await load();
		state = { ...state, picked: knownOnly(state.picked, index) };
		view(state, index);
	};
	/** Shows at once what can be shown, and the rest when it comes. */
	const settle = async (): Promise<void> => {
		view(state, index);
		if (index) return;
		if (asksMore(state)) status.textContent = words.waiting;
		await fetchIndex().catch(() => {
			if (asksMore(state)) status.textContent = words.failed;
		});
	};
	const change = (next: Partial<MapState>, isStep: boolean): void => {
		const begins = writeMapState(state) === '';
		state = { ...state, ...next };
		putIntoAddress(writeMapState(state), isStep || begins);
		void settle();
		// What remains is read from its beginning.
		if (map.getBoundingClientRect().top < 0) map.scrollIntoView({ behavior: 'instant' });
	};
	const recall = async (): Promise<void> => {
		state = readMapState(location.search);
		controls.recall(state);
		await settle();
	};
	const controls = controlsOf(parts, { change, fetchIndex });
	const view = mapView(parts, controls);
	addEventListener('popstate', () => void recall());
	if (location.search) void recall().then(() => reveal(map));
}

/** True where cards alone do not know the answer. */
const asksMore = (state: MapState): boolean =>
	Object.keys(state.picked).length > 0 || !isPlain(state);

/** A reader can go back to before a step, and not letter by letter. */
function putIntoAddress(search: string, isStep: boolean): void {
	if (search === location.search) return;
	history[isStep ? 'pushState' : 'replaceState'](null, '', location.pathname + search);
}

/** Two frames later: in the first, a browser guesses how high the lists are. */
function reveal(map: HTMLElement): void {
	requestAnimationFrame(() =>
		requestAnimationFrame(() => map.closest('.waiting')?.classList.remove('waiting')),
	);
}
