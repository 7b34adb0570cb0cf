import { compareText } from '../../text/compare-text.ts';
import { absorb } from './absorb.ts';
import { beside, countPhrases, type CountOptions, type Phrase } from './count-phrases.ts';
import { Corpus } from './corpus.ts';
import { everydayNames, functionWords, isSmall } from './english-words.ts';
import { latinTokens } from './latin-tokens.ts';
import type { ReportText } from './report-text.ts';
import { type Found, rank } from './rank.ts';

const longest = 4;

/** Names, abbreviations and frequent noun phrases in Latin letters, best first; in Chinese texts, too. */
export function latinCandidates(
	texts: readonly ReportText[],
	least: CountOptions['least'],
): Found[] {
	const corpus = new Corpus();
	for (const { document, words } of texts) corpus.add(document, latinTokens(words));
	const phrases = countPhrases(corpus, { longest, least });
	const terms = phrases.filter((phrase) => isName(phrase, corpus) || isNoun(phrase, corpus));
	return rank(absorb(terms), (phrase) => ({
		text: usualForm(phrase, corpus),
		// A name of several words is hardly ever something else.
		weight: isName(phrase, corpus) ? (phrase.length > 1 ? 2 : 1) : 0.7,
	}));
}

/** Mostly written with capitals that its places do not ask for. */
function isName(phrase: Phrase, corpus: Corpus): boolean {
	const { count, named, unclear } = phrase;
	if (named < 2 || named < (count - unclear) * 0.7) return false;
	const words = usualForm(phrase, corpus).toLowerCase().split(' ');
	const [first = '', last = ''] = [words[0], words.at(-1)];
	if (words.length > 1) return !isSmall(first) && !isSmall(last);
	return !everydayNames.has(first) && !functionWords.has(first);
}

// What ends in these is rarely the noun of a phrase, or its first word.
const noNoun = /(?:ed|ing|ize|ise|able|ful|ous)$/;

/** Two or three words in lower case that stand where nouns stand: after `the`, before `is`. */
function isNoun(phrase: Phrase, corpus: Corpus): boolean {
	const { length, count, named, unclear } = phrase;
	if (length < 2 || length > 3 || named + unclear > count / 2) return false;
	const form = usualForm(phrase, corpus);
	if (form.includes('-') || noNoun.test(form)) return false;
	return alone(phrase.left) >= 0.6 && alone(phrase.right) >= 0.6;
}

/** How often no other word stands beside it that could be part of it. */
function alone(neighbours: Phrase['left']): number {
	let total = 0;
	for (const count of neighbours.values()) total += count;
	return ((neighbours.get(beside.gap) ?? 0) + (neighbours.get(beside.stop) ?? 0)) / total;
}

/** As it is written most often; of equal ones the shorter, then the first by its letters. */
function usualForm({ forms }: Phrase, corpus: Corpus): string {
	const written = [...forms].map(([ids, count]) => ({ text: textOf(ids, corpus), count }));
	written.sort(
		(a, b) => b.count - a.count || a.text.length - b.text.length || compareText(a.text, b.text),
	);
	return written[0]?.text ?? '';
}

function textOf(ids: string, corpus: Corpus): string {
	return ids
		.split(' ')
		.map((id) => corpus.forms[Number(id)])
		.join(' ');
}
