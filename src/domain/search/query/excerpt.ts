import type { Marked } from '../search-answer.ts';
import { isHan } from '../fold.ts';
import type { Mark } from './find-marks.ts';

/** Han characters count two. */
const width = 120;
const mostBefore = 44;

/** A text with its marks. */
export function markText(
	text: string,
	marks: readonly Mark[],
	from = 0,
	to = text.length,
): Marked[] {
	const pieces: Marked[] = [];
	let at = from;
	const put = (end: number, isMark: boolean): void => {
		const piece = text.slice(at, end).replace(/\s+/g, ' ');
		if (piece) pieces.push([piece, isMark]);
		at = end;
	};
	for (const { start, end } of marks.filter((mark) => mark.start < to && mark.end > from)) {
		put(Math.max(from, start), false);
		put(Math.min(to, end), true);
	}
	put(to, false);
	return pieces;
}

/** The stretch of a text around the marks that say most; without marks its beginning. */
export function cutExcerpt(text: string, marks: readonly Mark[]): Marked[] {
	const first = bestMark(marks);
	const start = first ? textFrom(text, beginBefore(text, first.start)) : textFrom(text, 0);
	const end = endAfter(text, start, first?.end ?? 0);
	const isCut =
		start > 0 && !isEnd(text, start) && !isEnd(text, text.slice(0, start).trimEnd().length);
	const goesOn = /\S/.test(text.slice(end)) && !isEnd(text, end);
	return [
		...(isCut ? [['…', false] as const] : []),
		...markText(text, marks, start, end),
		...(goesOn ? [['…', false] as const] : []),
	];
}

/** The next place that is no space. */
const textFrom = (text: string, place: number): number =>
	place + (/^\s*/.exec(text.slice(place))?.[0].length ?? 0);

/** The mark after which the most different needles stand within an excerpt. */
export function bestMark(marks: readonly Mark[]): Mark | undefined {
	let best: Mark | undefined;
	let most = 0;
	for (const mark of marks) {
		const near = marks.filter(({ start }) => start >= mark.start && start < mark.start + width / 2);
		const worth = new Set(near.map(({ needle }) => needle)).size;
		if (worth <= most) continue;
		[best, most] = [mark, worth];
	}
	return best;
}

/** Where the sentence of a place begins, or a word near before it. */
function beginBefore(text: string, place: number): number {
	let [at, room, word] = [place, mostBefore, place];
	while (at > 0 && room > 0 && !isEnd(text, at)) {
		at--;
		room -= widthOf(text, at);
		if (isGap(text, at)) word = at;
	}
	return at === 0 || isEnd(text, at) ? at : word;
}

/** True after the mark that ends a sentence or a line. */
function isEnd(text: string, at: number): boolean {
	const sign = text.charAt(at - 1);
	return sign === '.' ? /\s/.test(text.charAt(at)) : /[。！？!?\n]/.test(sign);
}

/** Where an excerpt ends: after a sentence where one ends in time, else after a word, else anywhere. */
function endAfter(text: string, start: number, atLeast: number): number {
	let [at, room, word, sentence] = [start, width, -1, -1];
	while (at < text.length && (room > 0 || at < atLeast)) {
		room -= widthOf(text, at);
		at++;
		if (isGap(text, at)) word = at;
		if (at >= atLeast && room < width / 2 && isEnd(text, at)) sentence = at;
	}
	if (at >= text.length) return text.length;
	if (sentence > 0) return sentence;
	if (word < 0 && atLeast === 0) return isWithin(text, at) ? at + 1 : at;
	return Math.max(word, atLeast);
}

/** True between the two halves of one character. */
const isWithin = (text: string, at: number): boolean =>
	/[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1));

const widthOf = (text: string, at: number): number => (isHan(text.charAt(at)) ? 2 : 1);

/** True where a text may be cut: before a space, and beside Han. */
function isGap(text: string, at: number): boolean {
	const sign = text.charAt(at);
	return /\s/.test(sign) || isHan(sign) || isHan(text.charAt(at - 1));
}
