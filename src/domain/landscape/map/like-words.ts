import { editCost, mostEdits } from '../../search/query/distance.ts';

const most = 6;
/** How much worse than the nearest word another one may be. */
const close = 0.35;
/** What it costs that a word goes on after what was typed. */
const goesOn = 0.4;
const firstLetter = 97;
const letters = 26;

/** Says which words of the texts were meant by one that none of them holds, the nearest first. */
export function likeWords(texts: readonly string[]): (typed: string) => string[] {
	let known: Map<string, number> | undefined;
	return (typed) => {
		if (/\p{Script=Han}/u.test(typed)) return likeHan(texts, typed);
		known ??= wordsOf(texts);
		const edits = mostEdits(typed.length);
		const mask = lettersOf(typed);
		const near: [word: string, cost: number][] = [];
		for (const [word, has] of edits > 0 ? known : []) {
			// Each edit brings at most one letter that the other does not have.
			if (bits(mask & ~has) > edits || word.length < typed.length - edits) continue;
			const start = word.slice(0, typed.length);
			const begun = start === word ? Infinity : editCost(typed, start, edits) + goesOn;
			const cost = Math.min(editCost(typed, word, edits), begun);
			if (cost < Infinity) near.push([word, cost]);
		}
		near.sort(([, a], [, b]) => a - b);
		const [, best = 0] = near[0] ?? [];
		return near
			.filter(([, cost]) => cost <= best + close)
			.slice(0, most)
			.map(([word]) => word);
	};
}

/** The Latin words of the texts, with the letters that each has. */
function wordsOf(texts: readonly string[]): Map<string, number> {
	const words = new Map<string, number>();
	for (const text of texts) {
		for (const word of text.match(/[a-z0-9]{3,}/g) ?? []) {
			if (!words.has(word)) words.set(word, lettersOf(word));
		}
	}
	return words;
}

/** A bit for each letter that a word has. */
function lettersOf(word: string): number {
	let mask = 0;
	for (let at = 0; at < word.length; at++) {
		const letter = word.charCodeAt(at) - firstLetter;
		if (letter >= 0 && letter < letters) mask |= 1 << letter;
	}
	return mask;
}

function bits(mask: number): number {
	let count = 0;
	for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
	return count;
}

/** Of three characters and more, one may be another one: `推里服务` means `推理服务`. */
function likeHan(texts: readonly string[], typed: string): string[] {
	const signs = [...typed];
	if (signs.length < 3) return [];
	const holes = signs.map((_, hole) => signs.map((sign, at) => (at === hole ? '\\p{L}' : sign)));
	const pattern = new RegExp(holes.map((each) => each.join('')).join('|'), 'gu');
	return [...new Set(texts.flatMap((text) => text.match(pattern) ?? []))].slice(0, most);
}
