import { countFacets } from '../../../domain/landscape/map/count-facets.ts';
import { type FoundRows, rowFinder } from '../../../domain/landscape/map/find-rows.ts';
import type { MapIndex } from '../../../domain/landscape/map/map-index.ts';
import type { MapState } from '../../../domain/landscape/map/map-state.ts';
import { markHits } from '../glossary/mark-hits.ts';
import { rowArranger } from './arrange-rows.ts';
import type { Controls } from './controls.ts';
import type { MapParts } from './map-parts.ts';
import { labelsOf } from './picked.ts';
import { rowTexts } from './row-texts.ts';
import { rowShower } from './show-rows.ts';
import { tellRemaining } from './tell-remaining.ts';

/**
 * Shows on the page what a state asks for: which cards, in which order, and what is said of them.
 * Without an index, as far as the words of the cards say.
 */
export function mapView(
	parts: MapParts,
	controls: Controls,
): (state: MapState, index: MapIndex | undefined) => void {
	const { map, words } = parts;
	const rows = [...map.querySelectorAll<HTMLElement>('.cards > li')];
	const [show, arrange] = [rowShower(map, rows), rowArranger(map, rows, words)];
	let known: { find: (query: string) => FoundRows; index: MapIndex | undefined } | undefined;
	return (state, index) => {
		// Words are folded once, and again when there are more of them.
		if (!known || known.index !== index) known = { find: rowFinder(rowTexts(rows, index)), index };
		const found = known.find(state.q);
		const counted = index && countFacets(index, state.picked, found.holds);
		const remains = counted?.remains ?? found.holds;
		show(remains);
		arrange(state, index);
		markHits(rows, found.words.join(' '));
		controls.show(state, index && counted && { facets: index.facets, counts: counted.counts });
		const picked = index ? labelsOf(state.picked, index) : [];
		tellRemaining(parts, { state, found, remains, picked });
	};
}
