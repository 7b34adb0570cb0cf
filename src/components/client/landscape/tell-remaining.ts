import type { FoundRows } from '../../../domain/landscape/map/find-rows.ts';
import type { MapState } from '../../../domain/landscape/map/map-state.ts';
import type { MapParts } from './map-parts.ts';

interface Remaining {
	state: MapState;
	found: FoundRows;
	remains: Uint8Array;
	/** What the values are called that were picked. */
	picked: readonly string[];
}

/** True where a reader looks for something. */
const isFiltered = ({ q, picked }: MapState): boolean =>
	q.trim() !== '' || Object.keys(picked).length > 0;

/** Says how many projects remain, what was meant by a slip, and the way out where none does. */
export function tellRemaining(
	{ status, none, resets, words }: MapParts,
	{ state, found, remains, picked }: Remaining,
): void {
	const left = remains.reduce((sum, each) => sum + each, 0);
	const counted = words.remaining
		.replace('{n}', String(left))
		.replace('{of}', String(remains.length));
	const meant =
		found.isMended && left > 0 ? words.like.replace('{words}', found.words.join(' ')) : '';
	status.textContent = isFiltered(state)
		? [counted, ...picked, meant].filter(Boolean).join(' · ')
		: '';
	none.hidden = left > 0;
	for (const reset of resets) if (!none.contains(reset)) reset.hidden = !isFiltered(state);
}
