import { blocksOf, type Stretch } from './blocks.ts';
import type { Mask } from './mask.ts';

/** What a subscript or superscript stands on: a letter, a digit, or the end of something. */
const base = /[\p{L}\p{N})\]}*_'"’”）」』》]/u;
const fullWidth = /[\p{sc=Han}\u3000-\u303f\uff01-\uff65“”‘’—…]/u;

/**
 * The `~` and `^` that make nothing smaller: `10~20，30~40`, `~/a~/b`, `5~10 到 7~12`, `^_^`. A
 * subscript or superscript is one word of Latin letters, digits and signs, and stands on something:
 * `H~2~O`, `x^2^`; only digits may stand before what they belong to: `^14^C`.
 */
export function maskScripts(visible: string): Mask[] {
	if (!/[~^]/.test(visible)) return [];
	return [...blocksOf(visible)].flatMap((block) => [
		...maskSign(visible, block, '~'),
		...maskSign(visible, block, '^'),
	]);
}

function maskSign(visible: string, [start, end]: Stretch, sign: '~' | '^'): Mask[] {
	const runs = [...visible.slice(start, end).matchAll(sign === '~' ? /\\[^]|~+/g : /\\[^]|\^+/g)]
		.filter(({ 0: run, index }) => run.startsWith(sign) && !isFootnote(visible, start + index))
		.map(({ 0: { length }, index }) => ({ at: start + index, length }));
	const masks: Mask[] = [];
	for (let n = 0; n < runs.length; n++) {
		const { at, length } = runs[n] ?? { at: 0, length: 0 };
		const next = runs[n + 1];
		// `~~` strikes through; `^^` is nothing.
		if (length > 1 && sign === '~') continue;
		if (length === 1 && next?.length === 1 && isScript(visible, at, next.at)) {
			n++;
			masks.push(...asLetters(visible, [at + 1, next.at - 1]));
		} else for (let unit = at; unit < at + length; unit++) masks.push({ at: unit, as: 'sign' });
	}
	return masks;
}

/** `Na^+^`, `e^-x^`: a sign at the edge would keep the parser from reading it, as with emphasis. */
function asLetters(visible: string, edges: number[]): Mask[] {
	return edges
		.filter((at) => /[+\-−±′″°%=(),.#@/:;|]/.test(visible.charAt(at)))
		.map((at) => ({ at, as: 'letter' }));
}

/** `[^1]` */
function isFootnote(visible: string, at: number): boolean {
	return visible[at] === '^' && visible[at - 1] === '[';
}

function isScript(visible: string, open: number, close: number): boolean {
	const inside = visible.slice(open + 1, close);
	if (!/[\p{L}\p{N}]/u.test(inside) && !/^[+\-−±′″°]+$/.test(inside)) return false;
	if (/\s/.test(inside) || fullWidth.test(inside)) return false;
	const [before, after] = [visible.charAt(open - 1), visible.charAt(close + 1)];
	// Two ranges side by side: `1~2,3~4`.
	if (/\d/.test(before) && /\d/.test(after)) return false;
	if (base.test(before)) return true;
	return visible[open] === '^' && /^\d+$/.test(inside) && /\p{L}/u.test(after);
}
