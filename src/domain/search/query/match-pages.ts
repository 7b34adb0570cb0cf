import type { SearchType } from '../search-page.ts';
import { type Places, wholeKey } from './find-keys.ts';
import type { Pages } from './pages.ts';
import type { Unit } from './plan-query.ts';
import { requiredOf } from './required-units.ts';
import { sectionsToRead } from './sections-to-read.ts';

/** A phrase with the places of its units, in the same order. */
export interface FoundPhrase {
	units: readonly Unit[];
	places: readonly Places[];
}

/** A page that has something of what is looked for. */
export interface Candidate {
	page: number;
	/**
	 * Where one section holds all units of each phrase: 3 in a title or name, 2 in headings, 1 in
	 * texts; 0 where none does.
	 */
	tier: number;
	/** Its keys prove that it holds what is looked for. */
	isSure: boolean;
	/** How much it means there; comparable within a query. */
	score: number;
	/** How much of what is looked for the page holds somewhere, 0 to 1; rare keys count more. */
	share: number;
	/** The sections to read, by their numbers: those that hold the phrases, else most of them. */
	sections: number[];
}

/** A page of which nothing is known but that it is wanted. */
export const nothingOf = (page: number): Omit<Candidate, 'sections'> => ({
	page,
	tier: 0,
	isSure: false,
	score: 0,
	share: 0,
});

/** By weight of the place (`Postings.weights`). */
const worthOfPlace = [1, 1.5, 3, 6] as const;
const worthOfBeginning = 0.4;

const worthOfType = {
	term: 1.2,
	book: 1.15,
	post: 1.1,
	chapter: 1,
	project: 1,
	page: 0.9,
} as const satisfies Record<SearchType, number>;

/** All pages that hold at least one unit, without order. */
export function matchPages(
	pages: Pages,
	phrases: readonly FoundPhrase[],
	joined: Places,
): Candidate[] {
	const score = new Float64Array(pages.count);
	const share = new Float64Array(pages.count);
	let worth = 0;
	const tiers = phrases.map((phrase) => {
		for (const [index, unit] of phrase.units.entries())
			if (!unit.bridge) worth += addUnit(pages, phrase.places[index], { score, share });
		return tiersOf(pages, phrase);
	});
	const sure = new Set(joined.sections.map((section) => pages.pageOf[section] ?? 0));
	const toRead = sectionsToRead(pages, phrases, joined.sections);
	const found: Candidate[] = [];
	for (let page = 0; page < pages.count; page++) {
		const tier = Math.max(sure.has(page) ? 1 : 0, Math.min(...tiers.map((one) => one[page] ?? 0)));
		if (share[page] || tier > 0)
			found.push({
				page,
				tier,
				isSure: sure.has(page),
				score: ((score[page] ?? 0) * worthOfType[pages.type(page)]) / lengthOf(pages, page),
				share: worth > 0 ? (share[page] ?? 0) / worth : 0,
				sections: toRead(page),
			});
	}
	return found;
}

/** Adds what a unit is worth to the pages that hold it; returns what it is worth at all. */
function addUnit(
	{ pageOf, count }: Pages,
	places: Places | undefined,
	sums: { score: Float64Array; share: Float64Array },
): number {
	const best = new Map<number, [place: number, sections: number]>();
	for (const [index, section] of places?.sections.entries() ?? []) {
		const page = pageOf[section] ?? 0;
		const known = best.get(page) ?? [0, 0];
		best.set(page, [Math.max(known[0], worthAt(places?.places[index] ?? 0)), known[1] + 1]);
	}
	// What stands nowhere tells no page from another.
	const rarity = best.size === 0 ? 0.5 : Math.log2(1 + count / best.size) + 0.1;
	for (const [page, [place, sections]] of best) {
		sums.score[page] = (sums.score[page] ?? 0) + rarity * (place + Math.log2(sections) / 4);
		sums.share[page] = (sums.share[page] ?? 0) + rarity;
	}
	return rarity;
}

const worthAt = (place: number): number =>
	(worthOfPlace[place % wholeKey] ?? 0) * (place >= wholeKey ? 1 : worthOfBeginning);

/** Long pages hold much by chance. */
const lengthOf = ({ table }: Pages, page: number): number =>
	1 + Math.log2(1 + (table.sections[page] ?? 0)) / 8;

/** `Candidate.tier` of every page for one phrase. */
function tiersOf({ pageOf, count }: Pages, { units, places }: FoundPhrase): Uint8Array {
	const required = requiredOf({ units, places });
	const held = new Uint8Array(pageOf.length);
	const lowest = new Uint8Array(pageOf.length).fill(3);
	const tiers = new Uint8Array(count);
	for (const at of required)
		for (const [index, section] of places[at]?.sections.entries() ?? []) {
			const place = places[at]?.places[index] ?? 0;
			if (units[at]?.whole && place < wholeKey) continue;
			const tier = Math.max(1, place % wholeKey);
			lowest[section] = Math.min(lowest[section] ?? 0, tier);
			held[section] = (held[section] ?? 0) + 1;
			if (held[section] !== required.length) continue;
			const page = pageOf[section] ?? 0;
			tiers[page] = Math.max(tiers[page] ?? 0, lowest[section] ?? 0);
		}
	return tiers;
}
