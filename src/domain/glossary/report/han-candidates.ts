import { absorb } from './absorb.ts';
import { isChineseStop, isPrefix } from './chinese-words.ts';
import { Corpus, type Token, tokenKind } from './corpus.ts';
import { type CountOptions, countPhrases, type Phrase } from './count-phrases.ts';
import type { ReportText } from './report-text.ts';
import { type Found, rank } from './rank.ts';

// A character that the segmenter left alone is a word to it.
const longest = 5;
const fewestHan = 2;
const mostHan = 6;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const han = /^\p{Script=Han}+$/u;

/** Han phrases that hold together and stand in many places, best first. */
export function hanCandidates(texts: readonly ReportText[], least: CountOptions['least']): Found[] {
	const corpus = new Corpus();
	for (const { document, words } of texts) corpus.add(document, hanTokens(words));
	const words = corpus.texts.reduce((sum, { forms }) => sum + forms.length, 0);
	const terms = countPhrases(corpus, { longest, least }).filter(
		(phrase) =>
			looksLikeTerm(phrase, corpus) && holdsTogether(phrase, corpus, words) && isFree(phrase),
	);
	return rank(absorb(terms), (phrase) => ({
		text: textOf(phrase, corpus),
		weight: weightOf(phrase, corpus),
	}));
}

/** Cuts a Chinese text where a dictionary cuts it. */
export function hanTokens(text: string): Token[] {
	const tokens: Token[] = [];
	for (const { segment } of segmenter.segment(text)) {
		const isWord = han.test(segment);
		const kind = !isWord
			? tokenKind.gap
			: isChineseStop(segment)
				? tokenKind.stop
				: tokenKind.plain;
		tokens.push({ form: isWord ? segment : '', key: isWord ? segment : '', kind });
	}
	return tokens;
}

// Words side by side by chance have 0, words that are always together 1.
const leastCohesion = 0.35;
// Of two characters side by side one often belongs to another word.
const leastOfCharacters = 0.6;

/** Its words are together more often than chance has it (normalised PMI), wherever it is cut in two. */
function holdsTogether(phrase: Phrase, corpus: Corpus, words: number): boolean {
	const parts = wordsOf(phrase, corpus);
	const least = parts.some((word) => word.length === 1) ? leastOfCharacters : leastCohesion;
	const most = Math.log2(words / phrase.count);
	return parts.slice(1).every((_, at) => {
		const [left, right] = cut(phrase, at + 1);
		return Math.log2((phrase.count * words) / (left.count * right.count)) >= least * most;
	});
}

/** The phrase before and after its word `at`. */
function cut(phrase: Phrase, at: number): [left: Phrase, right: Phrase] {
	let [left, right] = [phrase, phrase];
	for (let n = at; n < phrase.length; n++) left = left.prefix ?? left;
	for (let n = 0; n < at; n++) right = right.suffix ?? right;
	return [left, right];
}

// In bits: what has the same neighbour every second time has one.
const leastFreedom = 1;

/** Many things stand before it and after it: it is no piece of something longer. */
function isFree({ left, right, count }: Phrase): boolean {
	return [left, right].every((neighbours) => entropy(neighbours, count) >= leastFreedom);
}

/** A gap or a function word is a neighbour of its own each time. */
function entropy(neighbours: Phrase['left'], total: number): number {
	let bits = 0;
	for (const [key, count] of neighbours) {
		bits += (count / total) * Math.log2(total / (key < 0 ? 1 : count));
	}
	return bits;
}

function looksLikeTerm(phrase: Phrase, corpus: Corpus): boolean {
	const words = wordsOf(phrase, corpus);
	const text = words.join('');
	return (
		beginsWell(words) && text.length >= fewestHan && text.length <= mostHan && !isChineseStop(text)
	);
}

/** The segmenter cuts what it does not know into characters; one before a word says little. */
function beginsWell([first = '', second = '']: readonly string[]): boolean {
	return first.length > 1 || second.length <= 1 || isPrefix(first);
}

/** One word of two characters is mostly everyday language, unless a few texts are full of it. */
function weightOf(phrase: Phrase, corpus: Corpus): number {
	if (textOf(phrase, corpus).length > 2) return phrase.length > 1 ? 2 : 1.5;
	return 0.5 * burst(phrase, corpus.documents);
}

/**
 * How much rarer its documents are than if its uses were strewn evenly, from 0 to 1 (Church and
 * Gale, 1995: residual inverse document frequency).
 */
function burst({ count, texts }: Phrase, documents: number): number {
	const expected = documents * (1 - Math.exp(-count / documents));
	return Math.min(1, Math.max(0, Math.log2(expected / texts)));
}

function wordsOf({ forms }: Phrase, corpus: Corpus): string[] {
	const [ids = ''] = forms.keys();
	return ids.split(' ').map((id) => corpus.forms[Number(id)] ?? '');
}

function textOf(phrase: Phrase, corpus: Corpus): string {
	return wordsOf(phrase, corpus).join('');
}
