import { editCost, mostEdits } from './distance.ts';
import { splitWord } from './split-word.ts';
import type { Words } from './words.ts';

/** A word that may have been meant. */
export interface Neighbour {
	/** What stands for the typed word: one word, or several with spaces between. */
	text: string;
	/** About how many pages hold it. */
	pages: number;
	/** The lower, the likelier; how frequent it is does not count. */
	cost: number;
}

// A word that stands a thousand times as often is as likely as one half an edit nearer.
const worthOfFrequency = 0.05;
// An edit changes much of a short word.
const short = { 3: 0.4, 4: 0.15 } as const satisfies Record<number, number>;
const split = 0.7;
const mostKept = 6;

/** Words like a typed one, the likeliest first, without itself. */
export function neighboursOf(words: Words, typed: string): Neighbour[] {
	const most = mostEdits(typed.length);
	const letters = lettersOf(typed);
	const found = words.list.flatMap(([text, pages]): Neighbour[] => {
		if (Math.abs(text.length - typed.length) > most || text === typed) return [];
		// Each edit takes away at most one letter and brings one.
		if (bits(lettersOf(text) ^ letters) > 2 * most) return [];
		const cost = editCost(typed, text, most);
		return cost < Infinity ? [{ text, pages, cost: cost + shortness(typed) }] : [];
	});
	return [...found, ...partsOf(words, typed)]
		.sort((a, b) => likely(a) - likely(b))
		.slice(0, mostKept);
}

const likely = ({ cost, pages }: Neighbour): number =>
	cost - worthOfFrequency * Math.log2(1 + pages);

const shortness = ({ length }: string): number =>
	length === 3 ? short[3] : length === 4 ? short[4] : 0;

/** Words that were written as one: `servicemesh`. */
function partsOf(words: Words, typed: string): Neighbour[] {
	const parts = splitWord(typed, (word) => words.pagesOf(word) > 0);
	if (!parts) return [];
	const pages = Math.min(...parts.map(words.pagesOf));
	return [{ text: parts.join(' '), pages, cost: split * (parts.length - 1) }];
}

/** The letters of a word as bits; what is no small letter shares one. */
function lettersOf(word: string): number {
	let letters = 0;
	for (let index = 0; index < word.length; index++) {
		const code = word.charCodeAt(index) - 97;
		letters |= 1 << (code >= 0 && code < 26 ? code : 26);
	}
	return letters;
}

function bits(number: number): number {
	let count = 0;
	for (let rest = number; rest !== 0; rest &= rest - 1) count++;
	return count;
}
