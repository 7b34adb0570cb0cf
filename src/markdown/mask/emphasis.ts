import { blocksOf } from './blocks.ts';
import type { Mask } from './mask.ts';

const han = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}]/u;
const punctuation = /[\p{P}\p{S}]/u;
const fullWidth = /[\u3001-\u303f\uff01-\uff65]/u;
// Shared with Latin; Chinese where they stand beside Han.
const shared = /[“”‘’—…·]/u;

/**
 * What must look like something else for emphasis to open and close where a Chinese author means it.
 * CommonMark asks for a space beside `**` once punctuation is on its other side, and Chinese has
 * none: `**注意：**后面`, `使用**“引号”**时`, `运行**`npm`**安装`. Full-width signs count as letters
 * then, and a Han character beside ASCII punctuation as a break between words.
 */
export function maskEmphasis(visible: string, source: string): Mask[] {
	if (!/[*~]{1,3}/.test(visible) || !han.test(source)) return [];
	return [...blocksOf(visible)].flatMap(([start, end]) => maskBlock(visible, source, start, end));
}

function maskBlock(visible: string, source: string, start: number, end: number): Mask[] {
	const masks: Mask[] = [];
	const open = new Set<string>();
	for (const { 0: run, index } of visible
		.slice(start, end)
		.matchAll(/(?<!\\)(?:\*{1,3}|~~)(?![*~])/g)) {
		const at = start + index;
		const before = source[at - 1] ?? ' ';
		const after = source[at + run.length] ?? ' ';
		const closes = open.has(run) && !/\s/.test(before);
		if (!closes && /\s/.test(after)) continue;
		const inner = closes ? { sign: before, at: at - 1 } : { sign: after, at: at + run.length };
		const outer = closes ? { sign: after, at: at + run.length } : { sign: before, at: at - 1 };
		if (closes) open.delete(run);
		else open.add(run);
		if (!punctuation.test(inner.sign) || isBreak(outer.sign)) continue;
		if (isChinese(inner.sign, outer.sign)) masks.push({ at: inner.at, as: 'letter' });
		else if (han.test(outer.sign)) masks.push({ at: outer.at, as: 'sign' });
	}
	return masks;
}

/** A space or a sign: emphasis begins and ends beside these without help. */
function isBreak(sign: string): boolean {
	return /\s/.test(sign) || punctuation.test(sign);
}

function isChinese(sign: string, beside: string): boolean {
	return fullWidth.test(sign) || (shared.test(sign) && han.test(beside));
}
