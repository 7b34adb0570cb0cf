import type { Phrase } from './count-phrases.ts';

/** A phrase that may be a term. */
export interface Found {
	text: string;
	count: number;
	/** In how many documents. */
	texts: number;
	/** Number of the text that has it first. */
	first: number;
}

interface Judged {
	text: string;
	weight: number;
}

/** Best first: often, in many documents; of equal ones the first by its letters. */
export function rank(phrases: readonly Phrase[], judge: (phrase: Phrase) => Judged): Found[] {
	return phrases
		.map((phrase) => {
			const { text, weight } = judge(phrase);
			const { count, texts, first } = phrase;
			return {
				score: weight * count * Math.log2(1 + texts),
				text,
				count,
				texts,
				first: first.text,
			};
		})
		.sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1))
		.map(({ text, count, texts, first }) => ({ text, count, texts, first }));
}
