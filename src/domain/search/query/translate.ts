import { type Locale, otherLocale } from '../../i18n/locale.ts';
import { fold, isHan } from '../fold.ts';
import type { QuickList } from '../index-format.ts';

/** A term that a query names. */
interface Named {
	start: number;
	end: number;
	/** Its names by language, folded. */
	names: Record<Locale, string[]>;
}

/** What else a query may be called. */
export interface OtherWords {
	/** In the language asked for: what must stand together, the translation first. */
	phrases: string[];
	/** The terms' names alone, where the rest of the query has no translation. */
	terms: string[];
}

export type Synonyms = readonly Record<Locale, string[]>[];

/** Folds the names once. */
export const openSynonyms = ({ synonyms }: QuickList): Synonyms =>
	synonyms.map(([en, zh]) => ({
		en: en.map((name) => fold(name)),
		zh: zh.map((name) => fold(name)),
	}));

// Other names of one term that are tried.
const mostNames = 4;

/** Translations of a folded query into a language; none where it names no term. */
export function translate(synonyms: Synonyms, query: string, to: Locale): OtherWords[] {
	const named = namedIn(synonyms, query);
	const [first] = named;
	if (!first) return [];
	if (named.length === 1 && first.start === 0 && first.end === query.length)
		return unlike(query, first.names[to])
			.slice(0, mostNames)
			.map((name) => ({ phrases: [name], terms: [name] }));
	const terms = named.map(({ names }) => names[to][0] ?? names[otherLocale(to)][0] ?? '');
	const rest = restOf(query, named);
	return [{ phrases: [...terms, ...rest], terms }];
}

const unlike = (query: string, names: readonly string[]): string[] =>
	[...new Set(names)].filter(
		(name) => name !== query && `${name}s` !== query && name !== `${query}s`,
	);

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

function restOf(query: string, named: readonly Named[]): string[] {
	let at = 0;
	const rest: string[] = [];
	for (const { start, end } of [...named, { start: query.length, end: query.length }]) {
		rest.push(query.slice(at, start).trim());
		at = end;
	}
	return rest.filter((words) => /[\p{L}\p{N}]/u.test(words));
}
