import type { PageText } from '../index-format.ts';
import type { Corpus } from './corpus.ts';
import type { Candidate } from './match-pages.ts';
import { placeOf } from './page-texts.ts';
import { packsOf } from './read-text.ts';

/** A page with its text. */
export interface ReadPage {
	candidate: Candidate;
	text: PageText;
	/** The worst of the places of what is looked for, as of `placeOf`; `Infinity`: it is not there. */
	place: number;
}

export interface Verified {
	/** Pages that hold all phrases, letter by letter. */
	held: ReadPage[];
	/** Pages that were read and do not. */
	others: ReadPage[];
	/** Those not read any more, in order. */
	unread: Candidate[];
}

// About 80 KB of packs; after that a phrase of frequent words is worth no more.
const mostRounds = 6;
const mostPacks = 60;
const mostInVain = 3;
const fewest = 4;

/**
 * Reads the best candidates until `wanted` of them are proved to hold the phrases, or until it has
 * cost too much. Packs of a round are fetched at once.
 */
export async function verify(
	corpus: Corpus,
	candidates: readonly Candidate[],
	looked: { phrases: readonly string[]; wanted: number },
): Promise<Verified> {
	const result: Verified = { held: [], others: [], unread: [...candidates] };
	const packs = new Set<number>();
	let inVain = 0;
	for (let round = 0; round < mostRounds && packs.size < mostPacks; round++) {
		const missing = looked.wanted - result.held.length;
		if (missing <= 0 || result.unread.length === 0 || inVain > mostInVain) break;
		// A first round that proves little says that the next ones will, too.
		const size = Math.max(missing, fewest) * (round > 1 ? 2 : 1);
		const next = result.unread.splice(0, size);
		for (const one of next) for (const pack of packsOf(corpus.pages, one)) packs.add(pack);
		const read = await readPages(corpus, next, looked.phrases);
		inVain = read.some(({ place }) => place < Infinity) ? 0 : inVain + 1;
		for (const page of read) (page.place < Infinity ? result.held : result.others).push(page);
	}
	return result;
}

/** Reads pages, in order. */
export async function readPages(
	corpus: Corpus,
	candidates: readonly Candidate[],
	phrases: readonly string[],
): Promise<ReadPage[]> {
	const texts = await Promise.all(
		candidates.map(({ page, sections }) => corpus.textOf(page, sections)),
	);
	return candidates.flatMap((candidate, index) => {
		const text = texts[index];
		return text ? [{ candidate, text, place: worstPlace(corpus, text, phrases) }] : [];
	});
}

/** As `ReadPage.place`. */
function worstPlace(corpus: Corpus, text: PageText, phrases: readonly string[]): number {
	const folded = corpus.folded(text);
	return Math.max(...phrases.map((phrase) => placeOf(folded, phrase)));
}
