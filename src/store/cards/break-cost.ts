import { isNeverFirst, isNeverLast, isSquare } from './letter-kinds.ts';

/** A place between two pieces of a title. */
export interface BreakPlace {
	text: string;
	next: string;
	/** A space stands here. */
	spaced: boolean;
	/** A word ends here, as far as the dictionary knows. */
	ends: boolean;
}

// English words that belong to the next one.
const leaning = new Set(
	'a an the of to in on at by for from with and or as is are your our its my no not how vs'.split(
		' ',
	),
);
/** An English word that says nothing without the one behind it. */
export const isLeaning = (word: string): boolean => leaning.has(word.toLowerCase());
// Chinese characters that lean on the one before; others lean on the one behind.
const leansBack = /^[的地得了着过们吗呢吧啊里上下中来去]/u;
const leansOn = /[的与和及或在从把被对向到为是不第一每]$/u;
// A number and what it counts: 三个, 14天.
const numeral = /[一二两三四五六七八九十百千万亿几数半第\p{Nd}]$/u;
const measure = /^[个位名条张本册篇页章节段行列台辆次遍种类件项层步点天年月日周时分秒倍万亿]/u;

/** What ending a line here costs: 0 at the end of a clause, infinite where no line may end. */
export function breakCost({ text, next, spaced, ends }: BreakPlace): number {
	const last = Array.from(text).at(-1) ?? '';
	const first = Array.from(next)[0] ?? '';
	if (isNeverFirst(first) && !(spaced && /[—–…·-]/u.test(first))) return Infinity;
	if (isNeverLast(last)) return Infinity;
	if (!spaced && numeral.test(text) && measure.test(next)) return 4;
	if (/[，。；：！？、—…”’）》」』,.;:!?)–|·]$/u.test(text)) return 0;
	if (isSquare(last, true) && isSquare(first, true)) return hanCost(text, next, ends);
	if (leansOn.test(text)) return 1.5;
	if (isLeaning(text)) return 2;
	return spaced ? 0.4 : /[-‐/]$/u.test(text) ? 0.8 : 0.5;
}

function hanCost(text: string, next: string, ends: boolean): number {
	if (!ends) return 4;
	return leansBack.test(next) ? 3 : leansOn.test(text) ? 0.7 : 0.5;
}
