import { isHan } from '../fold.ts';
import type { Mending } from '../search-answer.ts';
import { tokenise } from '../tokenise.ts';
import type { Corpus } from './corpus.ts';
import { type FoundPages, findPhrases } from './find-phrases.ts';
import type { Search } from './gather.ts';
import { mendHan } from './mend-han.ts';
import { mendPinyin } from './mend-pinyin.ts';
import { type Known, mendWords } from './mend-words.ts';
import { planQuery, type QueryPlan } from './plan-query.ts';
import { inMainlandWords } from './regional-words.ts';
import type { Synonyms } from './translate.ts';
import type { ReadPage } from './verify.ts';
import { wordLikeness } from './word-likeness.ts';
import { openWords, type Words } from './words.ts';

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

const triedAtOnce = 3;
const mostTried = 18;
const mostOffered = 3;
const mostOthers = 2;
const mostBehind = 0.6;
// Of a query that pages hold, another reading must be likely by itself.
const costWhenHeld = 0.3;
const enoughHeld = 3;
const worthOfPages = 0.05;
const worthOfWords = 0.7;
const costWhenSpelt = 0.5;

/** A guess, looked up. */
interface Tried extends Guess {
	plan: QueryPlan;
	found: FoundPages;
	/** All of it stands together somewhere. */
	isWhole: boolean;
}

/** What was probably meant, the likeliest first; nothing where what was typed is as likely. */
export async function mend(search: Search, typed: Typed): Promise<Mended[]> {
	const tried = await tryGuesses(search, await guess(search, typed), typed.plan.text);
	const likely = tried
		.filter(({ cost }) => cost < Infinity)
		.filter(({ kind, cost }) => typed.held === 0 || kind !== 'pinyin' || cost <= costWhenHeld)
		.sort((a, b) => a.cost - b.cost);
	return likely.slice(0, mostOffered).map(({ kind, text, cost, plan, found }) => {
		const others = likely.filter(
			(other) => other.text !== text && other.isWhole && other.cost < cost + mostBehind,
		);
		const names = others.slice(0, mostOthers).map((other) => other.text);
		return { mending: { kind, query: text, others: names }, plan, found };
	});
}

/** Looks up the likeliest; those that say the same but for spaces once. */
async function tryGuesses(
	{ corpus }: Search,
	guesses: readonly Guess[],
	typed: string,
): Promise<Tried[]> {
	const planned = new Map<string, Guess & { plan: QueryPlan }>();
	for (const one of guesses) {
		const plan = planQuery(one.text, corpus.toSimplified());
		if (plan.text !== typed && !planned.has(plan.text)) planned.set(plan.text, { ...one, plan });
	}
	const all = [...planned.values()];
	const look = async (some: readonly (Guess & { plan: QueryPlan })[]): Promise<Tried[]> =>
		Promise.all(some.map(async (one) => tryOne(corpus, one)));
	const first = await look(all.slice(0, triedAtOnce));
	if (first.some(({ isWhole }) => isWhole)) return first;
	const next = await look(all.slice(triedAtOnce, 2 * triedAtOnce));
	if (next.some(({ isWhole }) => isWhole)) return [...first, ...next];
	return [...first, ...next, ...(await look(all.slice(2 * triedAtOnce, mostTried)))];
}

async function tryOne(corpus: Corpus, one: Guess & { plan: QueryPlan }): Promise<Tried> {
	const found = await findPhrases(corpus, one.plan.phrases);
	const whole = found.candidates.filter(({ tier }) => tier > 0).length;
	return { ...one, found, cost: one.cost + unlikely(found, whole), isWhole: whole > 0 };
}

/** Less where many pages may hold it; words that stand only apart are half a guess. */
function unlikely({ candidates }: FoundPages, whole: number): number {
	if (whole > 0) return -worthOfPages * Math.log2(1 + whole);
	return candidates.some(({ share }) => share > 0.99) ? 0.8 : Infinity;
}

async function guess({ corpus }: Search, { plan, found, held, near }: Typed): Promise<Guess[]> {
	const { text } = plan;
	const hasWords = tokenise(text).some(({ kind }) => kind === 'word');
	const words = hasWords ? await corpus.words() : openWords([]);
	const isKnown = knows(words, found);
	// Words that pages hold apart are no slips.
	const isApart = found.candidates.some(({ share }) => share > 0.99);
	const guesses = await Promise.all([
		hasWords && held < enoughHeld ? mendPinyin(corpus, text, isKnown) : [],
		held === 0 && !isApart && [...text].some(isHan) ? mendHan(corpus, text, near) : [],
	]);
	const typos = hasWords ? await mendTypos(corpus, text, { isKnown, held }) : [];
	const joined = hasWords && held === 0 ? namesWrittenSo(corpus.synonyms, text) : [];
	const chinese = guesses
		.flat()
		.map((one) => ({ ...one, cost: one.cost - worthOfWords * wordLikeness(one.text) }));
	// Who types syllables apart means no Latin word.
	const isSpelt = text.includes(' ') && chinese.some(({ kind }) => kind === 'pinyin');
	const latin = [...joined, ...typos].map((one) => ({
		...one,
		cost: one.cost + (isSpelt ? costWhenSpelt : 0),
	}));
	return [...latin, ...chinese, ...regionalGuess(text)].sort((a, b) => a.cost - b.cost);
}

function regionalGuess(text: string): Guess[] {
	const other = inMainlandWords(text);
	return other === undefined ? [] : [{ kind: 'region', text: other, cost: 0 }];
}

// What is farther from what was typed may be nearer to a rare word.
const nearEnough = 0.8;

async function mendTypos(corpus: Corpus, text: string, known: Known): Promise<Guess[]> {
	const usual = mendWords(await corpus.words(), text, known);
	if (usual.some(({ cost }) => cost < nearEnough)) return usual;
	return mendWords(await corpus.allWords(), text, known);
}

const signs = /[^\p{L}\p{N}]+/gu;

/** Names that are the same but for spaces and signs: `zerowidthspace`. */
const namesWrittenSo = (synonyms: Synonyms, text: string): Guess[] =>
	synonyms
		.flatMap(({ en, zh }) => [...en, ...zh])
		.filter((name) => name !== text && name.replace(signs, '') === text.replace(signs, ''))
		.map((name) => ({ kind: 'typo', text: name, cost: 0.1 }));

/** True for words of the corpus and beginnings of some, and for what was found in words. */
function knows(words: Words, { places }: FoundPages): (word: string) => boolean {
	return (word) => words.pagesOf(word) > 0 || (places.get(word)?.sections.length ?? 0) > 0;
}
