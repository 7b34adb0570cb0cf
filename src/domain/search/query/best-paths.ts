import type { Slot } from './read-pairs.ts';

/** Characters for all slots. */
export interface Path {
	/** With a space where the reader set characters apart and the corpus has no such pair. */
	text: string;
	cost: number;
}

const beam = 24;
const jumpAtGap = 1.5;
const jump = 5;
const kept = 0.8;
const most = 16;

/**
 * Texts whose neighbours are pairs of the corpus, the likeliest first (Viterbi with a beam): pairs cost
 * by their rank. `singles` are characters for a slot by itself.
 */
export function bestPaths(
	slots: readonly Slot[],
	pairs: readonly (readonly string[])[],
	singles: (slot: Slot) => readonly string[],
): Path[] {
	let paths = begin(slots, pairs, singles);
	for (let place = 1; place < slots.length; place++) {
		const slot = slots[place];
		if (!slot) break;
		const next = paths.flatMap((path) => [
			...continued(path, pairs[place - 1] ?? [], slot),
			...jumped(path, startsAt(place, slot, pairs, singles), slot),
		]);
		paths = best(next);
	}
	return paths.slice(0, most);
}

function begin(
	slots: readonly Slot[],
	pairs: readonly (readonly string[])[],
	singles: (slot: Slot) => readonly string[],
): Path[] {
	const [first] = slots;
	if (!first) return [];
	return startsAt(0, first, pairs, singles).map((character, rank) => ({
		text: character,
		cost: rank / 50 + change(first, character),
	}));
}

/** Characters that begin a pair here, or stand alone at the end. */
function startsAt(
	place: number,
	slot: Slot,
	pairs: readonly (readonly string[])[],
	singles: (slot: Slot) => readonly string[],
): string[] {
	const firsts = (pairs[place] ?? []).map((pair) => [...pair][0] ?? '');
	const typed = slot.typed ? [slot.typed] : [];
	const all = firsts.length > 0 ? firsts : [...singles(slot)];
	return [...new Set([...typed, ...all])].slice(0, beam);
}

function continued({ text, cost }: Path, pairs: readonly string[], slot: Slot): Path[] {
	const last = [...text].at(-1) ?? '';
	return pairs.flatMap((pair, rank) => {
		if (!pair.startsWith(last)) return [];
		const character = pair.slice(last.length);
		return [
			{ text: text + character, cost: cost + Math.log2(1 + rank) / 2 + change(slot, character) },
		];
	});
}

function jumped({ text, cost }: Path, starts: readonly string[], slot: Slot): Path[] {
	return starts.slice(0, 3).map((character, rank) => ({
		text: `${text} ${character}`,
		cost: cost + (slot.gap ? jumpAtGap : jump) + rank / 4 + change(slot, character),
	}));
}

/** What it costs to put another character in place of a typed one. */
const change = ({ typed }: Slot, character: string): number =>
	typed === undefined || typed === character ? 0 : kept;

function best(paths: readonly Path[]): Path[] {
	const known = new Set<string>();
	return [...paths]
		.sort((a, b) => a.cost - b.cost)
		.filter(({ text }) => !known.has(text) && known.add(text))
		.slice(0, beam);
}
