import { blocksOf } from './blocks.ts';
import type { Mask } from './mask.ts';

const word = /[\p{L}\p{N}]/u;
const latinWord = /[A-Za-z0-9]/;
// What a formula may hold of Han stands in one of these.
const textCommand = /\\(?:text|textbf|textit|textrm|mbox|mathrm|operatorname|tag)\*?\{[^{}]*\}/g;

/**
 * The dollar signs that are money or variables, not formulas. A formula's first sign stands before
 * no space and after no Latin letter or digit, its last one after no space and before no letter or
 * digit, as Pandoc has it; and what is between holds no Han outside `\text{}`, for prices in a
 * Chinese sentence do: `$5 和 $10`, `从$5涨到10$`.
 */
export function maskDollars(visible: string): Mask[] {
	if (!visible.includes('$')) return [];
	return [...blocksOf(visible)].flatMap(([start, end]) => maskBlock(visible, start, end));
}

function maskBlock(visible: string, start: number, end: number): Mask[] {
	const masks: Mask[] = [];
	const signs = [...visible.slice(start, end).matchAll(/(?<!\\)\$+/g)].map(({ 0: run, index }) => ({
		at: start + index,
		length: run.length,
	}));
	for (let n = 0; n < signs.length; n++) {
		const sign = signs[n];
		const next = signs[n + 1];
		if (!sign) continue;
		if (sign.length > 1) {
			const close = signs.findIndex((each, m) => m > n && each.length === sign.length);
			if (close > 0) n = close;
		} else if (next?.length === 1 && isFormula(visible, sign.at, next.at)) n++;
		else masks.push({ at: sign.at, as: 'sign' });
	}
	return masks;
}

function isFormula(visible: string, open: number, close: number): boolean {
	const inside = visible.slice(open + 1, close);
	if (inside === '' || /^\s|[\s\\]$/.test(inside)) return false;
	if (latinWord.test(visible[open - 1] ?? '') || latinWord.test(visible[close + 1] ?? ''))
		return false;
	const tex = inside.replace(textCommand, '');
	return word.test(inside)
		? !/\p{sc=Han}|[，。；：！？、]/u.test(tex)
		: /[^\s\p{P}]|[\\^_=<>+|(]/u.test(tex);
}
