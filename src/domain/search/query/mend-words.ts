import { tokenise } from '../tokenise.ts';
import type { Guess } from './mend.ts';
import { type Neighbour, neighboursOf } from './neighbours.ts';
import type { Words } from './words.ts';

/** A rare word is doubted when another is so many times as frequent. */
const doubtfulPages = 2;
const doubtfulTimes = 8;
const doubtfulCost = 0.8;
const mostTexts = 5;
const mostTries = 3;

/** A word of a query in its place. */
interface Slip {
	start: number;
	end: number;
	meant: readonly Neighbour[];
}

/** What is known of the query. */
export interface Known {
	isKnown: (word: string) => boolean;
	/** How many pages hold it as it was typed. */
	held: number;
}

/** Folded texts with other words in place of unknown or very rare ones, the likeliest first. */
export function mendWords(words: Words, text: string, { isKnown, held }: Known): Guess[] {
	const slips = joinedSlips(words, text, { isKnown, held });
	for (const { kind, text: word, at } of tokenise(text)) {
		const isJoined = slips.some(({ start, end }) => at >= start && at < end);
		if (kind !== 'word' || isJoined || /^\p{N}+$/u.test(word)) continue;
		const meant = meantBy(words, word, isKnown(word));
		if (meant.length > 0) slips.push({ start: at, end: at + word.length, meant });
	}
	slips.sort((a, b) => a.start - b.start);
	return slips.length === 0 ? [] : textsOf(text, slips);
}

function meantBy(words: Words, word: string, known: boolean): Neighbour[] {
	const all = neighboursOf(words, word).slice(0, mostTries);
	if (!known) return all;
	const pages = words.pagesOf(word);
	if (pages === 0 || pages > doubtfulPages) return [];
	return all.filter(
		(one) =>
			one.pages >= doubtfulTimes * pages &&
			one.cost <= doubtfulCost &&
			!one.text.startsWith(word) &&
			!word.startsWith(one.text),
	);
}

/** Two words that are one: `kuber netes`. */
function joinedSlips(words: Words, text: string, { isKnown, held }: Known): Slip[] {
	const tokens = tokenise(text).filter(({ kind }) => kind === 'word');
	return tokens.flatMap((one, index): Slip[] => {
		const two = tokens[index + 1];
		if (!two || text.slice(one.at + one.text.length, two.at) !== ' ') return [];
		const pages = words.pagesOf(one.text + two.text);
		const areKnown = isKnown(one.text) && isKnown(two.text);
		if (pages === 0 || (areKnown && held > 0)) return [];
		const meant = [{ text: one.text + two.text, pages, cost: areKnown ? 0.5 : 0 }];
		return [{ start: one.at, end: two.at + two.text.length, meant }];
	});
}

/** Combines what each slip may mean. */
function textsOf(text: string, slips: readonly Slip[]): Guess[] {
	let made = [{ text: '', cost: 0, at: 0 }];
	for (const { start, end, meant } of slips)
		made = made
			.flatMap((before) =>
				meant.map((one) => ({
					text: before.text + text.slice(before.at, start) + one.text,
					cost: before.cost + one.cost,
					at: end,
				})),
			)
			.sort((a, b) => a.cost - b.cost)
			.slice(0, mostTexts);
	return made.map((one) => ({
		kind: 'typo',
		text: one.text + text.slice(one.at),
		cost: one.cost,
	}));
}
