import { Converter } from 'opencc-js/cn2t';
import type { Random } from '../../bench/corpus/random.ts';
import type { Category } from '../set/categories.ts';
import { chinese, type Draw, drawApart, from, pickWhere } from './drawing.ts';
import { hanRuns, type Material } from './material.ts';
import { initials, mishear, signsBySound, syllables } from './mistakes.ts';

const toTraditional = Converter({ from: 'cn', to: 't' });

function slice(text: string, { from, length }: { from: number; length: number }): string {
	return [...text].slice(from, from + length).join('');
}

/** A piece out of the middle of a longer run. */
function partOf(run: string, random: Random): string {
	const signs = [...run].length;
	const length = random.int(2, Math.min(4, signs - 1));
	return slice(run, { from: random.int(1, signs - length), length });
}

/** Names that are looked for by sound: those of terms, else runs of headings. */
function names({ terms, runs }: Material): string[] {
	const own = terms.map(({ zh }) => zh).filter((name) => hanRuns(name)[0] === name);
	return own.length > 20 ? own : runs.filter(({ length }) => length < 7);
}

const drawMixed: Draw = ({ clauses }, random) => {
	const clause = pickWhere(clauses.zh, random, (text) =>
		/\p{sc=Han}{2}[A-Za-z]{3}|[A-Za-z]{3}\p{sc=Han}{2}/u.test(text),
	);
	const found =
		clause &&
		/(?<a>\p{sc=Han}{0,3})(?<w>[A-Za-z][\w.+-]*\w)(?<b>\p{sc=Han}{0,3})/u.exec(clause)?.groups;
	if (!found) return undefined;
	const [a = '', w = '', b = ''] = [found['a'], found['w'], found['b']];
	const parts = [a, w, b].filter(Boolean);
	// As a reader would: with a space between, or without.
	return parts.length < 2 ? undefined : chinese(parts.join(random.pick(['', ' '])), parts.join(''));
};

const drawWrong: Draw = (material, random) => {
	const name = pickWhere(names(material), random, ({ length }) => length > 2);
	const signs = signsBySound([...new Set(material.all.match(/\p{sc=Han}/gu))]);
	const q = name && mishear(name, { signs, random });
	return !q || material.all.includes(q) ? undefined : chinese(q, name);
};

const drawLong: Draw = ({ clauses, headings }, random) => {
	const list = random.chance(0.5) ? headings.zh : clauses.zh;
	const clause = pickWhere(list, random, (text) => /^\p{sc=Han}{8,}/u.test(text));
	if (!clause) return undefined;
	return chinese(slice(hanRuns(clause)[0] ?? '', { from: 0, length: random.int(8, 16) }));
};

/** How queries in Chinese are drawn, or by the sound of Chinese. */
export const chineseDraws = {
	'zh-word': from(
		({ words }) => words.filter(({ length }) => length > 2),
		(word) => chinese(word),
	),
	'zh-two': from(
		({ words }) => words.filter(({ length }) => length === 2),
		(word) => chinese(word),
	),
	'zh-part': from(
		({ runs }) => runs.filter(({ length }) => length > 3),
		(run, random) => chinese(partOf(run, random)),
	),
	'zh-phrase': drawLong,
	'zh-apart': drawApart('zh'),
	mixed: drawMixed,
	traditional: from(
		({ runs, words }) =>
			[...runs, ...words].filter((text) => text.length < 9 && toTraditional(text) !== text),
		(text) => chinese(toTraditional(text), text),
	),
	pinyin: from(names, (name, random) =>
		chinese(syllables(name).join(random.pick(['', ' '])), name),
	),
	'pinyin-initials': from(
		(material) => names(material).filter(({ length }) => length > 2),
		(name) => chinese(initials(name), name),
	),
	'wrong-character': drawWrong,
} satisfies Partial<Record<Category, Draw>>;
