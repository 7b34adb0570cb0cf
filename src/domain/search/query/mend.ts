import { isHan } from '../fold.ts';
import type { Mending } from '../search-answer.ts';
import { tokenise } from '../tokenise.ts';
import type { WordCounts } from './corpus.ts';
import { type FoundPages, findPhrases } from './find-phrases.ts';
import type { Search } from './gather.ts';
import { mendHan } from './mend-han.ts';
import { mendPinyin } from './mend-pinyin.ts';
import { mendWords } from './mend-words.ts';
import { planQuery, type QueryPlan } from './plan-query.ts';
import type { ReadPage } from './verify.ts';

/** What a query may have meant. */
export interface Guess {
	kind: Mending['kind'];
	/** To be searched for instead. */
	text: string;
	/** The lower, the likelier; comparable across kinds. */
	cost: number;
}

/** A query that was understood in another way, looked up. */
export interface Mended {
	mending: Mending;
	plan: QueryPlan;
	found: FoundPages;
}

/** What is known of the query as it was typed. */
export interface Typed {
	plan: QueryPlan;
	found: FoundPages;
	/** How many pages were proved to hold it. */
	held: number;
	/** Pages that hold most of it. */
	near: readonly ReadPage[];
}

const mostTried = 5;
const mostOthers = 2;
// Of a query that pages hold, another reading must be likely by itself.
const costWhenHeld = 0.3;
const enoughHeld = 3;
const worthOfPages = 0.1;

/** Finds what was probably meant; undefined where nothing is likelier than what was typed. */
export async function mend(search: Search, typed: Typed): Promise<Mended | undefined> {
	const guesses = await guess(search, typed);
	const unlike = guesses.filter(
		({ text }, index) =>
			text !== typed.plan.text && guesses.findIndex((other) => other.text === text) === index,
	);
	const tried = await Promise.all(
		unlike.slice(0, mostTried).map(async (one) => {
			const plan = planQuery(one.text, search.corpus.toSimplified());
			const found = await findPhrases(search.corpus, plan.phrases);
			return { one, plan, found, cost: one.cost + unlikely(found) };
		}),
	);
	const likely = tried.filter(({ cost }) => cost < Infinity).sort((a, b) => a.cost - b.cost);
	const [best, ...others] = likely;
	if (!best || (typed.held > 0 && best.one.kind === 'pinyin' && best.cost > costWhenHeld))
		return undefined;
	return {
		mending: {
			kind: best.one.kind,
			query: best.one.text,
			others: others.slice(0, mostOthers).map(({ one }) => one.text),
		},
		plan: best.plan,
		found: best.found,
	};
}

/** Less where many pages may hold it; words that stand only apart are half a guess. */
function unlikely({ candidates }: FoundPages): number {
	const together = candidates.filter(({ tier }) => tier > 0).length;
	if (together > 0) return -worthOfPages * Math.log2(1 + together);
	return candidates.some(({ share }) => share > 0.99) ? 0.8 : Infinity;
}

async function guess({ corpus }: Search, { plan, found, held, near }: Typed): Promise<Guess[]> {
	const { text } = plan;
	const hasWords = tokenise(text).some(({ kind }) => kind === 'word');
	const words = hasWords ? await corpus.words() : [];
	const isKnown = knows(words, found);
	const guesses = await Promise.all([
		hasWords && held < enoughHeld ? mendPinyin(corpus, text, isKnown) : [],
		held === 0 && [...text].some(isHan) ? mendHan(corpus, text, near) : [],
	]);
	const typos = hasWords ? mendWords(words, text, isKnown) : [];
	return [...typos, ...guesses.flat()].sort((a, b) => a.cost - b.cost);
}

/** True for words of the corpus and beginnings of some, and for what was found in words. */
function knows(words: WordCounts, { places, phrases }: FoundPages): (word: string) => boolean {
	const all = new Set(words.map(([word]) => word));
	const open = new Set(phrases.flatMap(({ units }) => units.map(({ key }) => key)));
	return (word) =>
		all.has(word) || (open.has(word) && (places.get(word)?.sections.length ?? 0) > 0);
}
