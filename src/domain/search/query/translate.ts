import { type Locale, otherLocale } from '../../i18n/locale.ts';
import { fold, isHan } from '../fold.ts';
import type { QuickList } from '../index-format.ts';

/** Terms with their names by language, folded, the usual one first. */
export type Synonyms = readonly Record<Locale, string[]>[];

/** Folds the names once. */
export const openSynonyms = ({ synonyms }: QuickList): Synonyms =>
	synonyms.map(([en, zh]) => ({
		en: en.map((name) => fold(name)),
		zh: zh.map((name) => fold(name)),
	}));

/** What a query names besides its letters: each a list of phrases that a page must all hold. */
export interface OtherWords {
	/** In the other language: with what has no translation as it stands, then without it. */
	translations: string[][];
	/** Other names of all that is asked for, in both languages. */
	names: string[][];
	/** The terms that are only a part of it. */
	terms: string[][];
}

// Other names of one term that are tried.
const mostNames = 4;

/** What else to look for when a folded query is asked in a language. */
export function otherWords(synonyms: Synonyms, query: string, locale: Locale): OtherWords {
	const named = namedIn(synonyms, query);
	const [first] = named;
	const to = otherLocale(locale);
	if (!first) return { translations: [], names: singular(query), terms: [] };
	if (named.length === 1 && first.start === 0 && first.end === query.length)
		return {
			// What is asked for in that language already needs none.
			translations: languageOf(query) === to ? [] : unlike(query, inLanguage(first, to)),
			names: [...unlike(query, [...first.names[locale], ...first.names[to]]), ...singular(query)],
			terms: [],
		};
	const terms = named
		.map((term) => inLanguage(term, to)[0] ?? term.names[to][0] ?? '')
		.filter(Boolean);
	const asked = named.map(({ start, end }) => query.slice(start, end));
	const rest = restOf(query, named).filter((words) => !filler.test(words));
	const lists = asked.length > 1 ? [asked, ...asked.map((term) => [term])] : [asked];
	return {
		translations: rest.length > 0 ? [[...terms, ...rest], terms] : [terms],
		// A question about terms asks for these.
		names: rest.length > 0 ? [] : lists,
		terms: rest.length > 0 ? lists : [],
	};
}

const filler = new RegExp(
	'^(?:[\\s?]|什么|如何|怎么|怎样|为何|为|吗|呢|是|的|了|有|用|' +
		'\\b(?:how|what|why|when|which|is|are|do|does|to|the|an?|of|in|for|and|use|work|works|i|it)\\b)+$',
);

/** Names that are words of the language: many are also called in Chinese as they are in English. */
const inLanguage = ({ names }: Named, lang: Locale): string[] =>
	names[lang].filter((name) => languageOf(name) === lang);

const languageOf = (query: string): Locale => ([...query].some(isHan) ? 'zh' : 'en');

const unlike = (query: string, names: readonly string[]): string[][] =>
	[...new Set(names)]
		.filter((name) => name !== query && `${name}s` !== query && name !== `${query}s`)
		.slice(0, mostNames)
		.map((name) => [name]);

const singular = (query: string): string[][] =>
	/[a-z]{3}(?<!s)s$/.test(query) ? [[query.slice(0, -1)]] : [];

/** A term that a query names, and where. */
interface Named {
	start: number;
	end: number;
	names: Record<Locale, string[]>;
}

/** The terms that a query names, the longest names first, none within another. */
function namedIn(synonyms: Synonyms, query: string): Named[] {
	const all = synonyms.flatMap((names) =>
		[...names.en, ...names.zh].flatMap((name) =>
			placesOf(query, name).map(([start, end]) => ({ start, end, names })),
		),
	);
	const found: Named[] = [];
	for (const one of all.sort((a, b) => b.end - b.start - (a.end - a.start)))
		if (found.every(({ start, end }) => one.end <= start || one.start >= end)) found.push(one);
	return found.sort((a, b) => a.start - b.start);
}

const letter = '[[\\p{L}\\p{N}]--[\\p{sc=Han}]]';
const wordEnd = new RegExp(`^(?:e?s)?(?!${letter})`, 'v');
const inWord = new RegExp(`${letter}$`, 'v');

/** Where a name stands; Latin names as whole words, in the plural, too. */
function placesOf(query: string, name: string): [start: number, end: number][] {
	const start = name.length > 1 ? query.indexOf(name) : -1;
	if (start < 0) return [];
	const end = start + name.length;
	if (isHan(name)) return [[start, end]];
	const after = wordEnd.exec(query.slice(end));
	const isInside = inWord.test(query.slice(0, start));
	return after && !isInside ? [[start, end + after[0].length]] : [];
}

/** The pieces between the terms. */
function restOf(query: string, named: readonly Named[]): string[] {
	let at = 0;
	const rest: string[] = [];
	for (const { start, end } of [...named, { start: query.length, end: query.length }]) {
		rest.push(query.slice(at, start).trim());
		at = end;
	}
	return rest.filter((words) => /[\p{L}\p{N}]/u.test(words));
}
