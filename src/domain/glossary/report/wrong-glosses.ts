import { fold } from '../fold.ts';
import { isChineseStop, isHypernym } from './chinese-words.ts';
import type { KnownNames, NameFinder } from './names.ts';

/** A bracket that says in English what the words before it mean, or the other way round. */
export interface WrongGloss {
	term: string;
	/** What the text writes in Chinese. */
	found: string;
	/** What the glossary writes. */
	expected: string;
	/** The English name, as the text writes it. */
	english: string;
	/** The evidence as the text has it, `服务网络（service mesh）`. */
	evidence: string;
}

export interface GlossOptions {
	names: KnownNames;
	english: NameFinder;
}

const bracket = /[（(]\s*(?<inner>[^（）()\0]{2,60}?)\s*[)）]/g;
// Characters before a bracket that may matter.
const reach = 100;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Places where a Chinese text itself says which English name it translates, and does it otherwise
 * than the glossary. Where a bracket may as well name an example, it says nothing.
 */
export function wrongGlosses(words: string, options: GlossOptions): WrongGloss[] {
	const found: WrongGloss[] = [];
	for (const block of words.split('\0')) {
		for (const { 0: sign, index, groups } of block.matchAll(bracket)) {
			const before = block
				.slice(Math.max(0, index - reach), index)
				.trimEnd()
				.replace(/[”’」』》]$/, '');
			const inner = groups?.['inner'] ?? '';
			const judge = /\p{Script=Latin}/u.test(inner) ? englishInBracket : chineseInBracket;
			const gloss = judge({ before, inner }, options);
			if (!gloss) continue;
			const start = block.lastIndexOf(gloss.start, index);
			found.push({ ...gloss.wrong, evidence: block.slice(start, index + sign.length) });
		}
	}
	return found;
}

interface Bracketed {
	before: string;
	inner: string;
}

type Judgement = { wrong: Omit<WrongGloss, 'evidence'>; start: string } | undefined;

// Two names that agree may have a few words between them and the bracket.
const nearby = 16;

/** `服务网络（service mesh）` */
function englishInBracket({ before, inner }: Bracketed, options: GlossOptions): Judgement {
	const { names } = options;
	// An abbreviation may follow; anything else makes it a list of examples.
	const [english = ''] = inner.split(/\s*[,，;；、]\s*(?:(?:简称|缩写为?)\s*)?\p{Lu}[\p{L}\d]*$/u);
	const term = wholeTerm(english, options);
	const expected = term && names.nameOf(term, 'zh');
	if (!expected || names.holds(fold(before.slice(-nearby)).text, term, 'zh')) return undefined;
	const found = wordsBefore(before, expected);
	const isOther = found && !names.all('zh').includes(fold(found).text);
	return isOther ? { wrong: { term, found, expected, english }, start: found } : undefined;
}

/** `service mesh（服务网络）` */
function chineseInBracket({ before, inner }: Bracketed, options: GlossOptions): Judgement {
	const { names } = options;
	const match = options.english.find(before).at(-1);
	if (match?.end !== before.length || !isCommon(match.name)) return undefined;
	const { term } = match.name;
	const expected = names.nameOf(term, 'zh');
	if (!expected || names.holds(fold(inner).text, term, 'zh')) return undefined;
	if (!isTranslation(inner, expected)) return undefined;
	const english = before.slice(match.start);
	return { wrong: { term, found: inner, expected, english }, start: english };
}

/** The term that a text names, and nothing beside it. */
function wholeTerm(text: string, { english }: GlossOptions): string | undefined {
	const [match] = english.find(text);
	const isWhole = match?.start === 0 && match.end === text.length && isCommon(match.name);
	return isWhole ? match.name.term : undefined;
}

/** Names and abbreviations stand in brackets as examples as well: `编排平台（Kubernetes）`. */
function isCommon({ text, kind, byHand }: { text: string; kind: string; byHand?: true }): boolean {
	return !/\p{Lu}/u.test(text) && kind !== 'never' && kind !== 'misspelling' && !byHand;
}

/** The last Chinese words of a text, about as long as a name; undefined: they are no translation. */
function wordsBefore(text: string, name: string): string | undefined {
	if (!/\p{Script=Han}/u.test(name)) return undefined;
	const [run = ''] = /\p{Script=Han}+$/u.exec(text) ?? [];
	const words = [...segmenter.segment(run)].map(({ segment }) => segment);
	const last = words.at(-1) ?? '';
	if (isHypernym(last) && !name.endsWith(last)) return undefined;
	let found = '';
	for (const word of words.toReversed()) {
		if (found.length >= name.length || isChineseStop(word)) break;
		found = word + found;
	}
	return found.length > 1 ? found : undefined;
}

/** What follows an English name in brackets is often an explanation: a translation is like the name. */
function isTranslation(text: string, name: string): boolean {
	if (!/^\p{Script=Han}{2,}$/u.test(text) || text.length > name.length + 2) return false;
	if (!/\p{Script=Han}/u.test(name)) return false;
	const words = [...segmenter.segment(text)].map(({ segment }) => segment);
	return !words.some(isChineseStop) && [...text].some((character) => name.includes(character));
}
