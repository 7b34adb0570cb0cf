import type { Marked } from '../../../domain/search/search-answer.ts';
import { element } from './element.ts';

// Circles stand below Chinese, a line below everything else.
const runs = /\p{sc=Han}+|\P{sc=Han}+/gu;
const isHan = /^\p{sc=Han}/u;

/** Text with marks around what is looked for. */
export function withMarks(pieces: readonly Marked[]): (Node | string)[] {
	return pieces.flatMap(([text, isMark]): (Node | string)[] =>
		isMark ? (text.match(runs) ?? []).map(markOf) : [text],
	);
}

const markOf = (text: string): HTMLElement =>
	element('mark', { class: isHan.test(text) ? 'han' : undefined }, text);
