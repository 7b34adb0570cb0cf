import type { HanName } from './han-names.ts';
import type { HanReadings } from './han-readings.ts';

/** Characters of a name that letters may stand for. */
export interface ReadName {
	text: string;
	/** The lower, the likelier. */
	cost: number;
}

const most = 4;
const worthOfWeight = [0, 0.2, 0.35, 0.8] as const;
const costOf = { initial: 0.12, part: 0.5, short: 0.6, partial: 0.2, complete: 4 } as const;

/**
 * Finds letters in names: full syllables, initials (`fwwg`), or both. `letters`: without spaces;
 * `isComplete`: they are full syllables, so initials are unlikely.
 */
export function readNames(
	names: readonly HanName[],
	letters: string,
	{ han, isComplete }: { han: HanReadings; isComplete: boolean },
): ReadName[] {
	const costs = new Map<string, number>();
	for (const { characters, weight } of names)
		for (let start = 0; start + 1 < characters.length; start++) {
			const match = matchAt({ characters, letters, han }, start);
			if (!match) continue;
			const text = characters.slice(start, match.end).join('');
			const isWhole = start === 0 && match.end === characters.length;
			const cost =
				0.6 +
				match.cost * (isComplete ? costOf.complete : 1) +
				(isWhole ? 0 : costOf.part + (start > 0 ? 0.1 : 0)) +
				(match.cost > 0 && letters.length < 3 ? costOf.short : 0) -
				(worthOfWeight[weight] ?? 0);
			costs.set(text, Math.min(costs.get(text) ?? Infinity, cost));
		}
	return [...costs]
		.map(([text, cost]) => ({ text, cost }))
		.sort((a, b) => a.cost - b.cost)
		.slice(0, most);
}

interface Reading {
	characters: readonly string[];
	letters: string;
	han: HanReadings;
}

/** The cheapest way to read all letters from a character on: at least two characters. */
function matchAt(
	{ characters, letters, han }: Reading,
	start: number,
): { end: number; cost: number } | undefined {
	let ways = new Map([[0, 0]]);
	let best: { end: number; cost: number } | undefined;
	for (let index = start; index < characters.length && ways.size > 0; index++) {
		const next = new Map<number, number>();
		for (const reading of han.readingsOf(characters[index] ?? ''))
			for (const [at, cost] of ways)
				for (const [to, more] of stepsOf(letters, at, reading))
					if (cost + more < (next.get(to) ?? Infinity)) next.set(to, cost + more);
		const cost = next.get(letters.length);
		if (cost !== undefined && index > start && cost < (best?.cost ?? Infinity))
			best = { end: index + 1, cost };
		next.delete(letters.length);
		ways = next;
	}
	return best;
}

/** How far a character takes the letters, and what that costs. */
function stepsOf(letters: string, at: number, reading: string): [to: number, cost: number][] {
	const steps: [number, number][] = [];
	if (letters.startsWith(reading, at)) steps.push([at + reading.length, 0]);
	const rest = letters.slice(at);
	if (rest.length > 1 && rest.length < reading.length && reading.startsWith(rest))
		steps.push([letters.length, costOf.partial]);
	const initial = /^[zcs]h/.exec(reading)?.[0];
	if (initial && letters.startsWith(initial, at)) steps.push([at + 2, costOf.initial]);
	if (letters[at] === reading[0]) steps.push([at + 1, costOf.initial]);
	return steps;
}
