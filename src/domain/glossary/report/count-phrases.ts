import { type Corpus, tokenKind, type TokenText } from './corpus.ts';

/** Words that stand together often, with what is around them. */
export interface Phrase {
	/** How many words. */
	length: number;
	count: number;
	/** In how many documents. */
	texts: number;
	/** Where it is first: number of the text, and of the token in it. */
	first: { text: number; at: number };
	/** How often each form of it occurs: numbers of forms, joined by spaces. */
	forms: Map<string, number>;
	/** How often all its words are names by their capitals, and how often nobody can say. */
	named: number;
	unclear: number;
	/** Numbers of keys beside it; a gap or a function word is negative. */
	left: Map<number, number>;
	right: Map<number, number>;
	/** Without the last word, and without the first. */
	prefix: Phrase | undefined;
	suffix: Phrase | undefined;
}

export interface CountOptions {
	/** Words in the longest phrase. */
	longest: number;
	/** How often, and in how many documents, a phrase occurs at least. */
	least: { count: number; texts: number };
}

/** Numbers of neighbours that are no words. */
export const beside = { gap: -1, stop: -2 } as const;

/** Which phrase, by number, begins at each token of each text; -1: none. */
type Starts = Int32Array[];

interface Level {
	starts: Starts;
	phrases: Phrase[];
}

/**
 * Every phrase that is frequent enough, shorter ones first. A phrase is counted only where its parts
 * are frequent, so the work grows with the texts alone.
 */
export function countPhrases(corpus: Corpus, { longest, least }: CountOptions): Phrase[] {
	const all: Phrase[] = [];
	let level: Level | undefined;
	for (let length = 1; length <= longest; length++) {
		const tally = countLevel(corpus, level, length);
		level = keepFrequent(corpus, tally, { length, least, shorter: level });
		all.push(...level.phrases);
		if (level.phrases.length === 0) break;
	}
	return all;
}

interface Tally {
	starts: Starts;
	counts: number[];
	texts: number[];
}

/** Counts all phrases of a length whose parts are frequent. */
function countLevel(corpus: Corpus, shorter: Level | undefined, length: number): Tally {
	const ids = new Map<number, number>();
	const tally: Tally = { starts: [], counts: [], texts: [] };
	const seenIn: number[] = [];
	for (const [number, text] of corpus.texts.entries()) {
		const starts = new Int32Array(text.forms.length).fill(-1);
		const before = shorter?.starts[number];
		for (let at = 0; at + length <= text.forms.length; at++) {
			const key = before
				? longerKey(before, at, corpus.size, keyAt(corpus, text, at + length - 1))
				: firstKey(corpus, text, at);
			if (key < 0) continue;
			const id = ids.get(key) ?? ids.size;
			if (id === ids.size) ids.set(key, id);
			starts[at] = id;
			tally.counts[id] = (tally.counts[id] ?? 0) + 1;
			if (seenIn[id] === text.document) continue;
			seenIn[id] = text.document;
			tally.texts[id] = (tally.texts[id] ?? 0) + 1;
		}
		tally.starts.push(starts);
	}
	return tally;
}

function keyAt(corpus: Corpus, { forms }: TokenText, at: number): number {
	return corpus.keys[forms[at] ?? -1] ?? -1;
}

function firstKey(corpus: Corpus, text: TokenText, at: number): number {
	const kind = text.kinds[at];
	return kind === tokenKind.gap || kind === tokenKind.stop ? -1 : keyAt(corpus, text, at);
}

/** The shorter phrase and one more word, as one number; -1 when either part is rare. */
function longerKey(before: Int32Array, at: number, size: number, last: number): number {
	const prefix = before[at] ?? -1;
	return prefix < 0 || (before[at + 1] ?? -1) < 0 ? -1 : prefix * size + last;
}

interface KeepOptions {
	length: number;
	least: CountOptions['least'];
	shorter: Level | undefined;
}

/** Forgets rare phrases, and looks at the places of the others. */
function keepFrequent(corpus: Corpus, tally: Tally, options: KeepOptions): Level {
	const { length, least, shorter } = options;
	const numbers = new Map<number, number>();
	const phrases: Phrase[] = [];
	for (const [text, starts] of tally.starts.entries()) {
		const before = shorter?.starts[text];
		for (const [at, id] of starts.entries()) {
			if (id < 0) continue;
			const [count = 0, texts = 0] = [tally.counts[id], tally.texts[id]];
			if (count < least.count || texts < least.texts) {
				starts[at] = -1;
				continue;
			}
			const number = numbers.get(id) ?? phrases.length;
			if (number === phrases.length) {
				numbers.set(id, number);
				const parts = [before?.[at], before?.[at + 1]].map((part = -1) => shorter?.phrases[part]);
				phrases.push(newPhrase({ length, count, texts, first: { text, at } }, parts));
			}
			starts[at] = number;
			const phrase = phrases[number];
			if (phrase) lookAround(corpus, phrase, { text, at });
		}
	}
	return { starts: tally.starts, phrases };
}

function newPhrase(
	known: Pick<Phrase, 'length' | 'count' | 'texts' | 'first'>,
	[prefix, suffix]: readonly (Phrase | undefined)[],
): Phrase {
	const unseen = { forms: new Map(), left: new Map(), right: new Map(), named: 0, unclear: 0 };
	return { ...known, ...unseen, prefix, suffix };
}

function lookAround(corpus: Corpus, phrase: Phrase, place: Phrase['first']): void {
	const text = corpus.texts[place.text];
	if (!text) return;
	const end = place.at + phrase.length;
	addOne(phrase.forms, text.forms.subarray(place.at, end).join(' '));
	addOne(phrase.left, neighbour(corpus, text, place.at - 1));
	addOne(phrase.right, neighbour(corpus, text, end));
	const kinds = text.kinds.subarray(place.at, end);
	if (kinds.includes(tokenKind.plain)) return;
	if (kinds.includes(tokenKind.initial)) phrase.unclear++;
	else phrase.named++;
}

function neighbour(corpus: Corpus, text: TokenText, at: number): number {
	const kind = text.kinds[at] ?? tokenKind.gap;
	if (kind === tokenKind.gap) return beside.gap;
	return kind === tokenKind.stop ? beside.stop : keyAt(corpus, text, at);
}

function addOne<K>(counts: Map<K, number>, key: K): void {
	counts.set(key, (counts.get(key) ?? 0) + 1);
}
