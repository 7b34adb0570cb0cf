import { Converter } from 'opencc-js/cn2t';
import type { Locale } from '../../../src/domain/i18n/locale.ts';
import type { Random } from '../../bench/corpus/random.ts';
import type { Category } from '../set/categories.ts';
import type { Query } from '../set/query.ts';
import { hanRuns, type Material } from './material.ts';
import { initials, mishear, mistype, signsBySound, syllables } from './mistakes.ts';

/** A query without its name. */
type Drawn = Pick<Query, 'q' | 'ui' | 'gold'>;

/** Draws one query of a category; nothing where the draw makes none. */
type Draw = (material: Material, random: Random) => Drawn | undefined;

const chinese = (q: string, ...strings: string[]): Drawn => ({
	q,
	ui: 'zh',
	gold: { scope: 'zh', any: [strings.length > 0 ? strings : [q]] },
});
const english = (q: string, ...strings: string[]): Drawn => ({
	q,
	ui: 'en',
	gold: { scope: 'en', any: [strings.length > 0 ? strings : [q]] },
});

const toTraditional = Converter({ from: 'cn', to: 't' });
const toWide = (text: string): string =>
	text.replace(/[!-~ ]/g, (sign) =>
		sign === ' ' ? '\u3000' : String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
	);

// Code or figures make neither words nor phrases.
const plainEnglish = /^[A-Za-z][A-Za-z' ’-]+$/;

/** Picks until one serves; at most a few hundred times, so that a small site ends, too. */
function pickWhere<T>(
	list: readonly T[],
	random: Random,
	serves: (item: T) => boolean,
): T | undefined {
	for (let tries = 0; list.length > 0 && tries < 300; tries++) {
		const item = random.pick(list);
		if (serves(item)) return item;
	}
	return undefined;
}

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

const drawTypo: Draw = ({ latin, all }, random) => {
	const known = [...latin]
		.filter(([word, count]) => word.length > 5 && count < 40)
		.map(([word]) => word);
	const word = pickWhere(known, random, () => true);
	const q = word && mistype(word, random);
	return !q || q === word || all.includes(q) ? undefined : english(q, word);
};

const drawPrefix: Draw = ({ latin, all }, random) => {
	const word = pickWhere([...latin.keys()], random, ({ length }) => length > 7);
	if (!word) return undefined;
	const q = word.slice(0, random.int(5, word.length - 2));
	// Also within `inter-token`, but not within `printer`.
	const begun = new RegExp(`(?<![\\p{L}\\p{N}])${q}[a-z]*`, 'gu');
	const meant = [...new Set(all.match(begun))];
	return { q, ui: 'en', gold: { scope: 'en', any: meant.map((each) => [each]) } };
};

const drawWrong: Draw = (material, random) => {
	const name = pickWhere(names(material), random, ({ length }) => length > 2);
	const signs = signsBySound([...new Set(material.all.match(/\p{sc=Han}/gu))]);
	const q = name && mishear(name, { signs, random });
	return !q || material.all.includes(q) ? undefined : chinese(q, name);
};

const drawAcross: Draw = ({ terms }, random) => {
	const term = pickWhere(terms, random, () => true);
	if (!term) return undefined;
	const ui = random.pick(['zh', 'en'] as const);
	const gold = { scope: 'both' as const, any: [[term.zh], [term.en]] };
	return { q: random.chance(0.5) ? term.zh : term.en, ui, gold };
};

const drawToken: Draw = ({ tokens }, random) => {
	const token = pickWhere(tokens, random, () => true);
	if (!token) return undefined;
	return random.chance(0.5) ? english(token) : chinese(token);
};

const drawFigure: Draw = ({ blocks }, random) => {
	const figure =
		/(?<![\w.,])(?:v?\d+(?:[.,]\d+)+%?|(?:[A-Z]{2,}[ /]?)\d+(?:\.\d+)*|\d+ (?:KB|MB|GB|ms|B)\b)/;
	const ui = random.pick(['zh', 'en'] as const);
	const clause = pickWhere(blocks[ui], random, (text) => figure.test(text));
	const q = clause && figure.exec(clause)?.[0];
	if (!q) return undefined;
	return ui === 'zh' ? chinese(q) : english(q);
};

const drawPhrase: Draw = ({ clauses, headings }, random) => {
	const list = random.chance(0.5) ? headings.en : clauses.en;
	const clause = pickWhere(
		list,
		random,
		(text) => plainEnglish.test(text) && text.split(' ').length > 2,
	);
	const words = clause?.split(' ') ?? [];
	const length = random.int(2, Math.min(4, words.length));
	const from = random.int(0, Math.max(0, words.length - length));
	const q = words.slice(from, from + length).join(' ');
	return q.length > 8 ? english(q) : undefined;
};

const drawLong: Draw = ({ clauses, headings }, random) => {
	const list = random.chance(0.5) ? headings.zh : clauses.zh;
	const clause = pickWhere(list, random, (text) => /^\p{sc=Han}{8,}/u.test(text));
	if (!clause) return undefined;
	return chinese(slice(hanRuns(clause)[0] ?? '', { from: 0, length: random.int(8, 16) }));
};

const from =
	<T>(
		list: (material: Material) => readonly T[],
		make: (item: T, random: Random) => Drawn | undefined,
	): Draw =>
	(material, random) => {
		const item = pickWhere(list(material), random, () => true);
		return item === undefined ? undefined : make(item, random);
	};

/** Two or three words of one page, as readers type who look for a page that has all of them. */
const drawApart =
	(lang: Locale): Draw =>
	({ pages }, random) => {
		const page = pickWhere(pages, random, (each) => each.lang === lang && each.words.length > 20);
		const words = page && random.shuffle(page.words).slice(0, random.int(2, 3));
		if (!words) return undefined;
		return lang === 'zh' ? chinese(words.join(' '), ...words) : english(words.join(' '), ...words);
	};

/** How each category is drawn. */
export const draws: Readonly<Record<Category, Draw>> = {
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
	'full-width': from(
		({ tokens, latin }) => [...tokens, ...[...latin.keys()].slice(0, tokens.length)],
		(text, random) =>
			random.chance(0.5) ? english(toWide(text), text) : chinese(toWide(text), text),
	),
	code: drawToken,
	figure: drawFigure,
	'en-word': from(
		({ latin }) => [...latin.keys()].filter(({ length }) => length > 5),
		(word) => english(word),
	),
	'en-phrase': drawPhrase,
	'en-apart': drawApart('en'),
	prefix: drawPrefix,
	typo: drawTypo,
	pinyin: from(names, (name, random) =>
		chinese(syllables(name).join(random.pick(['', ' '])), name),
	),
	'pinyin-initials': from(
		(material) => names(material).filter(({ length }) => length > 2),
		(name) => chinese(initials(name), name),
	),
	'wrong-character': drawWrong,
	'cross-language': drawAcross,
};
