import type { Category } from '../set/categories.ts';
import { chinese, type Draw, drawApart, english, from, pickWhere } from './drawing.ts';
import { mistype } from './mistakes.ts';

const toWide = (text: string): string =>
	text.replace(/[!-~ ]/g, (sign) =>
		sign === ' ' ? '\u3000' : String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
	);

// Code or figures make neither words nor phrases.
const plainEnglish = /^[A-Za-z][A-Za-z' ’-]+$/;

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

/** How queries in Latin letters and figures are drawn. */
export const latinDraws = {
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
} satisfies Partial<Record<Category, Draw>>;
