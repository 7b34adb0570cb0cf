import { blank, blocksOf, type Stretch } from './blocks.ts';
import type { Mask } from './mask.ts';

const word = /[\p{L}\p{N}]/u;
const latinWord = /[A-Za-z0-9]/;
// What a formula may hold of Han stands in one of these.
const textCommand = /\\(?:text|textbf|textit|textrm|mbox|mathrm|operatorname|tag)\*?\{[^{}]*\}/g;

/** Dollar signs that are no formula's, and the text with spaces in place of formulas. */
interface Dollars {
	masks: Mask[];
	visible: string;
}

/**
 * The dollar signs that are money or variables, not formulas. A formula's first sign stands before
 * no space and after no Latin letter or digit, its last one after no space and before no letter or
 * digit, as Pandoc has it; and what is between holds no Han outside `\text{}`, for prices in a
 * Chinese sentence do: `$5 和 $10`, `从$5涨到10$`.
 */
export function readDollars(visible: string): Dollars {
	if (!visible.includes('$')) return { masks: [], visible };
	const masks: Mask[] = [];
	const formulas: Stretch[] = [];
	for (const [start, end] of blocksOf(visible)) {
		const signs = signsIn(visible, start, end);
		for (let n = 0; n < signs.length; n++) {
			const sign = signs[n];
			if (!sign) continue;
			const close = signs[sign.partner];
			const isOne = sign.length === 1;
			if (close && (!isOne || isFormula(visible, sign.at, close.at))) {
				formulas.push([sign.at, close.at + close.length]);
				n = sign.partner;
			} else if (isOne) masks.push({ at: sign.at, as: 'sign' });
		}
	}
	return { masks, visible: blank(visible, formulas) };
}

interface Sign {
	at: number;
	length: number;
	/** Index of the one that may close it, or -1. */
	partner: number;
}

/** `$$` looks for the next `$$`, a single sign only at its very neighbour. */
function signsIn(visible: string, start: number, end: number): Sign[] {
	const signs: Sign[] = [];
	for (const { 0: run, index } of visible.slice(start, end).matchAll(/\\[^]|\$+/g)) {
		if (run.startsWith('$')) signs.push({ at: start + index, length: run.length, partner: -1 });
	}
	const nextOf = new Map<number, number>();
	for (let n = signs.length - 1; n >= 0; n--) {
		const sign = signs[n];
		if (!sign) continue;
		const next = nextOf.get(sign.length) ?? -1;
		sign.partner = sign.length > 1 || next === n + 1 ? next : -1;
		nextOf.set(sign.length, n);
	}
	return signs;
}

function isFormula(visible: string, open: number, close: number): boolean {
	const inside = visible.slice(open + 1, close);
	if (inside === '' || /^\s|[\s\\]$/.test(inside)) return false;
	// `${a} or ${b}` are variables.
	if (visible[close + 1] === '{') return false;
	if (latinWord.test(visible.charAt(open - 1)) || latinWord.test(visible.charAt(close + 1)))
		return false;
	const tex = inside.replace(textCommand, '');
	return word.test(inside)
		? !/\p{sc=Han}|[，。；：！？、]/u.test(tex)
		: /[^\s\p{P}]|[\\^_=<>+|(]/u.test(tex);
}
