import type { Root } from 'hast';
import { textRuns } from './text-runs.ts';
import { visit } from './visit.ts';

/** A `:term[…]{id}`, by hand. */
export interface HandTerm {
	id: string;
	line: number;
	column: number;
}

/** Parts the sentences of different blocks: no name is found across it. */
export const blockEnd = '\u0000';

/**
 * All words of a text that is read, and not annotated yet, in which a term may be found: every name
 * that is in the sentences of the annotated text is in these.
 */
export function wordsOf(tree: Root): string {
	const words = textRuns(tree).map(({ text }) => text);
	visit(tree, 'element', ({ tagName, properties }) => {
		// Becomes the caption.
		const { title } = properties;
		if (tagName === 'img' && typeof title === 'string') words.push(title);
	});
	return words.join(blockEnd);
}

/** Terms that the author names by id. */
export function handTerms(tree: Root): HandTerm[] {
	const found: HandTerm[] = [];
	visit(tree, 'element', ({ data, position }) => {
		if (!data?.byHand) return;
		const { line = 1, column = 1 } = position?.start ?? {};
		found.push({ id: data.byHand, line, column });
	});
	return found;
}
