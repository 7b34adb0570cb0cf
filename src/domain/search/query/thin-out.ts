import { isHan } from '../fold.ts';
import type { Unit } from './plan-query.ts';

/** Blocks that a phrase may cost. Candidates are compared with the text, so fewer keys are no loss. */
const mostUnits = 8;

/**
 * Keys enough to find a long phrase by: of Han each second pair, which has every character, and of
 * words the longest, since the short ones stand everywhere.
 */
export function thinOut(units: Unit[]): Unit[] {
	if (units.length <= mostUnits) return units;
	const words = units.filter(({ key }) => !isHan(key));
	const pairs = units.filter(({ key }) => isHan(key));
	const room = Math.max(Math.floor(mostUnits / 2), mostUnits - pairs.length);
	const longest = [...words].sort((a, b) => b.key.length - a.key.length).slice(0, room);
	const kept = new Set([...longest, ...spread(pairs, mostUnits - longest.length)]);
	return units.filter((unit) => kept.has(unit));
}

/** The first, the last, and those between at even distances. */
function spread(units: readonly Unit[], count: number): Unit[] {
	if (units.length <= count) return [...units];
	const step = (units.length - 1) / Math.max(1, count - 1);
	return Array.from({ length: count }, (_, index) => units[Math.round(index * step)]).filter(
		(unit) => unit !== undefined,
	);
}
