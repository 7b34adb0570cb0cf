import type { FoundPhrase } from './match-pages.ts';

/** Which units of a phrase a section must have: those of which all places are known, where some are. */
export function requiredOf({ units, places }: FoundPhrase): number[] {
	const all = units.map((_, at) => at);
	const known = all.filter((at) => !places[at]?.isCut);
	return known.length > 0 ? known : all;
}
