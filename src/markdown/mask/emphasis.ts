import { blocksOf, type Stretch } from './blocks.ts';
import type { Mask } from './mask.ts';

const han = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}]/u;
const punctuation = /[\p{P}\p{S}]/u;
const fullWidth = /[\u3001-\u303f\uff01-\uff65]/u;
// Shared with Latin; Chinese where they stand beside Han.
const shared = /[“”‘’—…·]/u;
const opening = /[\p{Ps}\p{Pi}]/u;
const closing = /[\p{Pe}\p{Pf}，。；：！？、]/u;

/**
 * What must look like something else for emphasis to open and close where a Chinese author means it.
 * CommonMark asks for a space beside `**` once punctuation is on its other side, and Chinese has
 * none: `**注意：**后面`, `使用**“引号”**时`, `运行**`npm`**安装`. Full-width signs count as letters
 * then, and a Han character beside other punctuation as a break between words.
 */
export function maskEmphasis(visible: string, source: string): Mask[] {
	if (!/[*~]/.test(visible) || !han.test(source)) return [];
	return [...blocksOf(visible)].flatMap((block) => maskBlock(visible, source, block));
}

function maskBlock(visible: string, source: string, [start, end]: Stretch): Mask[] {
	const masks: Mask[] = [];
	const open = new OpenRuns();
	for (const { 0: run, index } of visible.slice(start, end).matchAll(/\\[^]|\*+|~+/g)) {
		if (!/^(?:\*{1,3}|~~)$/.test(run)) continue;
		const at = start + index;
		const before = characterBefore(source, at);
		const after = characterAfter(source, at + run.length);
		const closes = !/\s/.test(before.sign) && !opening.test(before.sign) && open.close(run);
		if (!closes && /\s/.test(after.sign)) continue;
		if (!closes) open.open(run);
		const [inner, outer] = closes ? [before, after] : [after, before];
		if (!punctuation.test(inner.sign) || isBreak(outer.sign)) continue;
		if ((closes ? opening : closing).test(inner.sign)) continue;
		if (isChinese(inner.sign, outer.sign)) masks.push({ at: inner.at, as: 'letter' });
		else if (han.test(outer.sign)) masks.push(...signsFor(outer));
	}
	return masks;
}

/** The runs that wait for their end: `***` may end at once, or as `*` and `**`. */
class OpenRuns {
	readonly #open = new Set<string>();

	open(run: string): void {
		this.#open.add(run);
	}

	close(run: string): boolean {
		if (this.#open.delete(run)) return true;
		const both = this.#open.has('*') && this.#open.has('**');
		if (run === '***' && both) return this.#open.delete('*') && this.#open.delete('**');
		if (run === '~~' || !this.#open.delete('***')) return false;
		this.#open.add('*'.repeat(3 - run.length));
		return true;
	}
}

interface Neighbour {
	sign: string;
	/** Of its first UTF-16 unit. */
	at: number;
}

function characterBefore(source: string, end: number): Neighbour {
	const at = /[\udc00-\udfff]/.test(source.charAt(end - 1)) ? end - 2 : end - 1;
	return { sign: source.slice(Math.max(0, at), end) || ' ', at };
}

function characterAfter(source: string, at: number): Neighbour {
	const code = source.codePointAt(at);
	return { sign: code === undefined ? ' ' : String.fromCodePoint(code), at };
}

function signsFor({ sign, at }: Neighbour): Mask[] {
	return sign.split('').map((_, unit) => ({ at: at + unit, as: 'sign' }));
}

/** A space or a sign: emphasis begins and ends beside these without help. */
function isBreak(sign: string): boolean {
	return /\s/.test(sign) || punctuation.test(sign);
}

function isChinese(sign: string, beside: string): boolean {
	return fullWidth.test(sign) || (shared.test(sign) && han.test(beside));
}
