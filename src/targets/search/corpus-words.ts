import { compareKeys } from '../../domain/search/blocks.ts';
import { han } from '../../domain/search/fold.ts';
import { writeWords } from '../../domain/search/word-list.ts';
import { deflate } from './cut-blocks.ts';
import type { MergedKeys } from './merge-pages.ts';
import { mostThatFit } from './most-that-fit.ts';

/** Deflated. Every search that finds little reads it. */
const limit = 17_000;

// Compounds hold other signs and are mended word by word.
const word = new RegExp(`^[[\\p{L}\\p{M}\\p{N}]--[${han}]]{2,}$`, 'v');
const numeral = /^\p{N}+$/u;

/** Deflated. Read where the others have nothing near. */
const rareLimit = 60_000;

/** What was made, and how many words did not fit. */
export interface WordChoice {
	bytes: Uint8Array;
	/** The next best words, and how many they are. */
	rare: { bytes: Uint8Array; count: number };
	left: number;
}

interface Counted {
	name: string;
	pages: number;
	/** Whether it is in a title or a heading. */
	isNamed: boolean;
}

/**
 * Words by which typing errors are mended. Where not all fit, those stay that are in titles and
 * headings, then those of most pages: the rest are names of variables, and errors themselves.
 */
export function corpusWords(merged: MergedKeys): WordChoice {
	const words = merged.keys.flatMap((name, place): Counted[] => {
		if (!word.test(name) || numeral.test(name)) return [];
		return [{ name, pages: merged.pages[place] ?? 1, isNamed: isNamed(merged, place) }];
	});
	const best = words.toSorted((a, b) => Number(b.isNamed) - Number(a.isNamed) || b.pages - a.pages);
	const count = mostThatFit(best.length, limit, (some) => listed(best.slice(0, some)).length);
	const others = best.slice(count);
	const rare = mostThatFit(
		others.length,
		rareLimit,
		(some) => listed(others.slice(0, some)).length,
	);
	return {
		bytes: listed(best.slice(0, count)),
		rare: { bytes: listed(others.slice(0, rare)), count: rare },
		left: others.length - rare,
	};
}

function listed(words: readonly Counted[]): Uint8Array {
	const chosen = words.toSorted((a, b) => compareKeys(a.name, b.name));
	return deflate(JSON.stringify(writeWords(chosen.map(({ name, pages }) => [name, pages]))));
}

function isNamed({ starts, postings }: MergedKeys, place: number): boolean {
	return postings.subarray(starts[place], starts[place + 1]).some((posting) => (posting & 3) >= 2);
}
