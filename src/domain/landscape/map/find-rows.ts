import { filterWords } from '../../glossary/filter-words.ts';
import { likeWords } from './like-words.ts';

/** Which texts hold what was looked for. */
export interface FoundRows {
	/** 1 for each text that does, in their order. */
	holds: Uint8Array;
	/** The words that they hold: those typed, or those that were meant. */
	words: string[];
	/** True where no text holds some word as it was typed. */
	isMended: boolean;
}

/**
 * Looks for words in folded texts. Each word has to stand in a text, also within a longer word. One
 * that stands nowhere is taken for a slip: the nearest words of the texts count instead.
 */
export function rowFinder(texts: readonly string[]): (query: string) => FoundRows {
	const meant = likeWords(texts);
	return (query) => {
		const found: FoundRows = {
			holds: new Uint8Array(texts.length).fill(1),
			words: [],
			isMended: false,
		};
		for (const typed of filterWords(query)) {
			const isKnown = texts.some((text) => text.includes(typed));
			const words = isKnown ? [typed] : meant(typed);
			found.isMended ||= !isKnown;
			found.words.push(...words);
			for (const [row, text] of texts.entries()) {
				if (found.holds[row] && !words.some((word) => text.includes(word))) found.holds[row] = 0;
			}
		}
		return found;
	};
}
