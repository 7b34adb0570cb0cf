import { type Locale, locales, otherLocale } from '../../i18n/locale.ts';
import type { Mending, SearchAnswer, SearchHit, SearchRequest } from '../search-answer.ts';
import { searchTypes } from '../search-page.ts';
import { tokenise } from '../tokenise.ts';
import type { WordCounts } from './corpus.ts';
import { markText } from './excerpt.ts';
import { findMarks } from './find-marks.ts';
import { hanNames } from './han-names.ts';
import type { HanReadings } from './han-readings.ts';
import type { IndexFiles } from './index-files.ts';
import { mendWords } from './mend-words.ts';
import { planQuery } from './plan-query.ts';
import { type QuickEntry, quickEntries } from './quick-entries.ts';
import { type QuickMatch, quickMatches } from './quick-match.ts';
import { readNames } from './read-names.ts';

/** Answers at once. */
export type Quick = (request: SearchRequest) => SearchAnswer;

/** Readies the quick list; `readings`: the table of characters, where it has been read. */
export async function openQuick(
	files: IndexFiles,
	defaultLocale: Locale,
	readings: () => HanReadings | undefined,
): Promise<Quick> {
	const quick = await files.part('quick');
	const entries = quickEntries(quick, defaultLocale);
	const words = wordsOf(entries);
	const known = new Set(words.map(([word]) => word));
	const isKnown = (word: string) => known.has(word) || words.some(([one]) => one.startsWith(word));
	const names = hanNames(quick);
	const meant = (text: string): Mending | undefined => {
		const han = readings();
		const letters = text.replace(/[ '\-]/g, '');
		const read =
			han && /^[a-z]+$/.test(letters) ? readNames(names, letters, { han, isComplete: false }) : [];
		const guesses = [
			...mendWords(words, text, { isKnown, held: 0 }),
			...read.map((one) => ({ kind: 'pinyin' as const, ...one })),
		].sort((a, b) => a.cost - b.cost);
		const [best, ...others] = guesses;
		return (
			best && {
				kind: best.kind,
				query: best.text,
				others: others.slice(0, 2).map(({ text: other }) => other),
			}
		);
	};
	return (request) => answer(request, { entries, meant, simplified: readings()?.simplified });
}

interface Ready {
	entries: readonly QuickEntry[];
	meant: (text: string) => Mending | undefined;
	simplified: ReadonlyMap<string, string> | undefined;
}

function answer(request: SearchRequest, { entries, meant, simplified }: Ready): SearchAnswer {
	const { text } = planQuery(request.query, simplified);
	const { type, lang } = request.filters;
	const wanted = entries.filter(
		(entry) => (!type || entry.type === type) && (!lang || entry.lang === lang),
	);
	const found = text === '' ? [] : quickMatches(wanted, text);
	const mending = found.length > 0 || text === '' || request.verbatim ? undefined : meant(text);
	const mended = mending ? quickMatches(wanted, mending.query) : [];
	const all = [...found, ...mended];
	const shown = withTwins(all, request);
	const needle = mended.length > 0 && mending ? mending.query : text;
	const groups = [
		{ name: 'exact' as const, matches: found.filter(({ entry }) => entry.lang === request.locale) },
		{
			name: 'mended' as const,
			matches: mended.filter(({ entry }) => entry.lang === request.locale),
		},
		{ name: 'other' as const, matches: shown },
	].filter(({ matches }) => matches.length > 0);
	return {
		request,
		groups: groups.map(({ name, matches }) => ({
			name,
			hits: matches.slice(0, request.limit).map((match) => hitOf(match, needle)),
			total: matches.length,
		})),
		...(mended.length > 0 && mending && { mending }),
		translations: [],
		facets: { ...noFacets, ...facetsOf(groups.flatMap(({ matches }) => matches)) },
		total: groups.reduce((sum, { matches }) => sum + matches.length, 0),
	};
}

/** Matches in the other language, and what the best pages in the reader's are there. */
function withTwins(
	matches: readonly QuickMatch[],
	{ locale, filters }: SearchRequest,
): QuickMatch[] {
	const other = matches.filter(({ entry }) => entry.lang === otherLocale(locale));
	const known = new Set(other.map(({ entry }) => entry));
	const twins = matches
		.filter(({ entry, rank }) => entry.lang === locale && rank <= 2 && !filters.lang)
		.flatMap(({ entry: { twin }, rank }) =>
			twin && !known.has(twin) ? [{ entry: twin, rank, headings: [] }] : [],
		);
	return [...other, ...twins].sort((a, b) => a.rank - b.rank);
}

function hitOf({ entry, headings }: QuickMatch, needle: string): SearchHit {
	const needles = { phrases: [needle], parts: needle.split(' ') };
	const mark = (text: string) => markText(text, findMarks(text, needles));
	return {
		url: entry.url,
		lang: entry.lang,
		type: entry.type,
		title: mark(entry.title),
		crumbs: [],
		excerpt: [],
		sections: headings.slice(0, 3).map(({ id, heading }) => ({
			url: `${entry.url}#${id}`,
			heading: mark(heading),
			excerpt: [],
		})),
	};
}

const noFacets = { book: [], category: [], tag: [] };

function facetsOf(matches: readonly QuickMatch[]): Pick<SearchAnswer['facets'], 'type' | 'lang'> {
	const count = (name: 'type' | 'lang', ids: readonly string[]) =>
		ids
			.map((id) => ({
				id,
				name: undefined,
				count: matches.filter(({ entry }) => entry[name] === id).length,
			}))
			.filter((facet) => facet.count > 0);
	return { type: count('type', searchTypes), lang: count('lang', locales) };
}

/** Words of titles and names, with how many entries hold them. */
function wordsOf(entries: readonly QuickEntry[]): WordCounts {
	const counts = new Map<string, number>();
	for (const { names } of entries)
		for (const { kind, text } of names.flatMap((name) => tokenise(name)))
			if (kind === 'word' && text.length > 1) counts.set(text, (counts.get(text) ?? 0) + 1);
	return [...counts];
}
