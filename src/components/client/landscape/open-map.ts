import { countFacets } from '../../../domain/landscape/map/count-facets.ts';
import { type FoundRows, rowFinder } from '../../../domain/landscape/map/find-rows.ts';
import type { MapIndex } from '../../../domain/landscape/map/map-index.ts';
import {
	facetNames,
	type MapState,
	readMapState,
	writeMapState,
} from '../../../domain/landscape/map/map-state.ts';
import { markHits } from '../glossary/mark-hits.ts';
import { isPlain, rowArranger } from './arrange-rows.ts';
import { controlsOf } from './controls.ts';
import { indexLoader } from './load-index.ts';
import type { MapParts } from './map-parts.ts';
import { rowTexts } from './row-texts.ts';
import { rowShower } from './show-rows.ts';
import { tellRemaining } from './tell-remaining.ts';

/** Makes the page do what a reader sets and what its address says. */
export function openMap(parts: MapParts): void {
	const { map, filter, words } = parts;
	const rows = [...map.querySelectorAll<HTMLElement>('.cards > li')];
	const [show, arrange] = [rowShower(map, rows), rowArranger(map, rows, words)];
	const load = indexLoader(filter.dataset['index'] ?? '');
	let state = readMapState(location.search);
	let index: MapIndex | undefined;
	let find: ((query: string) => FoundRows) | undefined;

	const apply = (): void => {
		find ??= rowFinder(rowTexts(rows, index));
		const found = find(state.q);
		const { remains, counts } = index
			? countFacets(index, state.picked, found.holds)
			: { remains: found.holds, counts: undefined };
		show(remains);
		arrange(state, index);
		markHits(rows, found.words.join(' '));
		controls.show(state, index && counts && { facets: index.facets, counts });
		tellRemaining(parts, {
			state,
			found,
			remains,
			picked: index ? labelsOf(state.picked, index) : [],
		});
	};
	const fetchIndex = async (): Promise<void> => {
		if (index) return;
		index = await load();
		state = { ...state, picked: knownOnly(state.picked, index) };
		find = undefined;
		apply();
	};
	/** Shows at once what can be shown, and the rest when it comes. */
	const settle = async (): Promise<void> => {
		if (!index && asksMore(state)) parts.status.textContent = words.waiting;
		else apply();
		try {
			await fetchIndex();
		} catch {
			apply();
			if (asksMore(state)) parts.status.textContent = words.failed;
		}
	};
	const change = (next: Partial<MapState>, isStep: boolean): void => {
		const before = state;
		state = { ...state, ...next };
		putIntoAddress(writeMapState(state), isStep || writeMapState(before) === '');
		void settle();
		// What remains is read from its beginning.
		if (map.getBoundingClientRect().top < 0) map.scrollIntoView({ behavior: 'instant' });
	};
	const controls = controlsOf(parts, {
		change,
		fetchIndex: () => void fetchIndex().catch(() => 0),
	});
	const recall = async (): Promise<void> => {
		state = readMapState(location.search);
		controls.recall(state);
		await settle();
	};
	addEventListener('popstate', () => void recall());
	const isAsked = location.search !== '';
	// Two frames: in the first, a browser guesses how high the lists are.
	const reveal = (): unknown =>
		requestAnimationFrame(() =>
			requestAnimationFrame(() => map.closest('.waiting')?.classList.remove('waiting')),
		);
	if (isAsked) void recall().then(reveal);
}

/** True where cards alone do not know the answer. */
const asksMore = (state: MapState): boolean =>
	Object.keys(state.picked).length > 0 || !isPlain(state);

const labelsOf = (picked: MapState['picked'], { facets }: MapIndex): string[] =>
	facetNames.flatMap((name) =>
		facets[name].filter(([id]) => picked[name]?.includes(id)).map(([, label]) => label),
	);

function knownOnly(picked: MapState['picked'], { facets }: MapIndex): MapState['picked'] {
	const known: MapState['picked'] = {};
	for (const name of facetNames) {
		const ids = (picked[name] ?? []).filter((id) => facets[name].some(([each]) => each === id));
		if (ids.length > 0) known[name] = ids;
	}
	return known;
}

/** A reader can go back to before a step, and not letter by letter. */
function putIntoAddress(search: string, isStep: boolean): void {
	if (search === location.search) return;
	history[isStep ? 'pushState' : 'replaceState'](null, '', location.pathname + search);
}
