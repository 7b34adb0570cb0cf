import { foldText } from '../../../domain/glossary/filter-words.ts';
import type { MapIndex } from '../../../domain/landscape/map/map-index.ts';
import { facetNames } from '../../../domain/landscape/map/map-state.ts';

/** All words that each card is found by, folded; those of the cards alone without an index. */
export function rowTexts(rows: readonly HTMLElement[], index: MapIndex | undefined): string[] {
	return rows.map((row, at) => {
		const own = [...row.children].map(({ textContent }) => textContent);
		const labels = index ? facetNames.flatMap((name) => labelsOf(index, name, at)) : [];
		return foldText([...own, index?.also[at] ?? '', ...labels].join(' '));
	});
}

/** What the values of a row are called, in both languages. */
const labelsOf = ({ has, facets }: MapIndex, name: (typeof facetNames)[number], at: number) =>
	(has[name][at] ?? []).flatMap((place) => facets[name][place]?.slice(1) ?? []);
