import type { FacetCounts } from '../../../domain/landscape/map/count-facets.ts';
import type { MapIndex } from '../../../domain/landscape/map/map-index.ts';
import {
	type FacetName,
	type MapSort,
	type MapState,
	sorts,
} from '../../../domain/landscape/map/map-state.ts';
import { type FacetMenu, facetMenu } from './facet-menu.ts';
import type { MapParts, MapWords } from './map-parts.ts';

/** What controls ask for. */
export interface Steps {
	/** The reader can go back to before a step. */
	change: (next: Partial<MapState>, isStep: boolean) => void;
	/** Fetches what the menus show; says so where it cannot. */
	fetchIndex: () => Promise<void>;
}

type Counted = Pick<FacetCounts, 'counts'> & Pick<MapIndex, 'facets'>;

/** All that a reader sets. */
export interface Controls {
	/** Sets them as an address says. */
	recall: (state: MapState) => void;
	/** Says on them what is set; with counts where these are known. */
	show: (state: MapState, counted: Counted | undefined) => void;
}

/** Listens to the controls of the bar. */
export function controlsOf(parts: MapParts, { change, fetchIndex }: Steps): Controls {
	const { filter, input, sort, order, views, words } = parts;
	let state: MapState | undefined;
	/** The first sign of intent. */
	const hint = (): void => void fetchIndex().catch(() => undefined);
	const reset = (): void => {
		input.value = '';
		change({ q: '', picked: {} }, true);
		input.focus();
	};
	const menus = parts.menus.map((menu): [FacetName, FacetMenu] => {
		// Written by `Bar.astro`, one for each name.
		const name = menu.dataset['facet'] as FacetName;
		const pick = (ids: string[]) => change({ picked: withPicked(state, name, ids) }, true);
		const made = facetMenu(menu, pick);
		fillLate(menu, words, fetchIndex);
		return [name, made];
	});
	listenToWords(input, (isStep) => change({ q: input.value }, isStep));
	sort.addEventListener('change', () => {
		// Its options are the names of the table.
		const by = sort.value as MapSort;
		change({ sort: by, order: sorts[by] }, true);
	});
	order.addEventListener('click', () =>
		change({ order: state?.order === 'asc' ? 'desc' : 'asc' }, true),
	);
	for (const view of views) {
		const name = view.dataset['view'] === 'table' ? 'table' : 'cards';
		view.addEventListener('click', () => change({ view: name }, true));
	}
	for (const each of parts.resets) each.addEventListener('click', reset);
	filter.addEventListener('pointerover', hint, { once: true });
	filter.addEventListener('focusin', hint, { once: true });
	return {
		recall: ({ q }) => void (input.value = q),
		show: (now, counted) => {
			state = now;
			showArrangement(parts, now);
			for (const [name, menu] of counted ? menus : []) {
				menu.update({
					values: counted?.facets[name] ?? [],
					counts: counted?.counts[name] ?? [],
					picked: now.picked[name] ?? [],
				});
			}
		},
	};
}

/** Says in a menu that is opened before its values are there that they come, or do not. */
function fillLate(menu: HTMLElement, words: MapWords, fetchIndex: Steps['fetchIndex']): void {
	menu.addEventListener('toggle', () => {
		if (menu.childElementCount > 0 || !menu.matches(':popover-open')) return;
		menu.textContent = words.waiting;
		fetchIndex().catch(() => (menu.textContent = words.failed));
	});
}

function withPicked(
	state: MapState | undefined,
	name: FacetName,
	ids: string[],
): MapState['picked'] {
	const { [name]: _before, ...others } = state?.picked ?? {};
	return ids.length > 0 ? { ...others, [name]: ids } : others;
}

/** A word that is still being composed is not looked for. */
function listenToWords(input: HTMLInputElement, change: (isStep: boolean) => void): void {
	input.addEventListener('input', (event) => {
		if (!(event instanceof InputEvent && event.isComposing)) change(false);
	});
	input.addEventListener('compositionend', () => change(false));
	input.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape' || event.isComposing || input.value === '') return;
		// Only the words go; what was picked stays.
		input.value = '';
		change(true);
	});
}

function showArrangement({ sort, order, views }: MapParts, state: MapState): void {
	sort.value = state.sort;
	order.textContent = state.order === 'asc' ? '↑' : '↓';
	order.ariaLabel = order.title = order.dataset[state.order] ?? '';
	for (const view of views) {
		view.ariaPressed = String(view.dataset['view'] === state.view);
	}
}
