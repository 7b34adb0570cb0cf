import { locales, otherLocale } from '../../i18n/locale.ts';
import type { Mending, SearchAnswer, SearchHit, SearchRequest } from '../search-answer.ts';
import { searchTypes } from '../search-page.ts';
import { markText } from './excerpt.ts';
import { findMarks } from './find-marks.ts';
import { planQuery } from './plan-query.ts';
import type { QuickEntry } from './quick-entries.ts';
import { type QuickMatch, quickMatches } from './quick-match.ts';

/** What a quick answer is made from. */
export interface QuickReady {
	entries: readonly QuickEntry[];
	mend: (text: string) => Mending | undefined;
	simplified: ReadonlyMap<string, string> | undefined;
}

const mostHeadings = 3;

/** Answers from titles, names and headings alone. */
export function quickAnswer(
	request: SearchRequest,
	{ entries, mend, simplified }: QuickReady,
): SearchAnswer {
	const { text } = planQuery(request.query, simplified);
	const wanted = entries.filter((entry) => passes(entry, request));
	const found = text === '' ? [] : quickMatches(wanted, text);
	const isMended = found.length === 0 && text !== '' && !request.verbatim;
	const mending = isMended ? mend(text) : undefined;
	const mended = mending ? quickMatches(wanted, mending.query) : [];
	const isOwn = ({ entry }: QuickMatch) => entry.lang === request.locale;
	const groups = [
		{ name: 'exact' as const, matches: found.filter(isOwn) },
		{ name: 'mended' as const, matches: mended.filter(isOwn) },
		{ name: 'other' as const, matches: inOther([...found, ...mended], request) },
	].filter(({ matches }) => matches.length > 0);
	const needle = mending?.query ?? text;
	return {
		request,
		groups: groups.map(({ name, matches }) => ({
			name,
			hits: matches.slice(0, request.limit).map((match) => hitOf(match, needle)),
			total: matches.length,
		})),
		...(mending && mended.length > 0 && { mending }),
		translations: [],
		facets: facetsOf(groups.flatMap(({ matches }) => matches)),
		total: groups.reduce((sum, { matches }) => sum + matches.length, 0),
	};
}

/** By what titles tell; a book, a category, a tag they do not. */
function passes(entry: QuickEntry, { filters }: SearchRequest): boolean {
	const { type, lang, book, category, tag } = filters;
	if (book ?? category ?? tag) return false;
	return (!type || entry.type === type) && (!lang || entry.lang === lang);
}

/** Matches in the other language, and what the best pages in the reader's are there. */
function inOther(matches: readonly QuickMatch[], { locale, filters }: SearchRequest): QuickMatch[] {
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
		sections: headings.slice(0, mostHeadings).map(({ id, heading }) => ({
			url: `${entry.url}#${id}`,
			heading: mark(heading),
			excerpt: [],
		})),
	};
}

function facetsOf(matches: readonly QuickMatch[]): SearchAnswer['facets'] {
	const count = (name: 'type' | 'lang', ids: readonly string[]) =>
		ids
			.map((id) => ({
				id,
				name: undefined,
				count: matches.filter(({ entry }) => entry[name] === id).length,
			}))
			.filter((facet) => facet.count > 0);
	return {
		type: count('type', searchTypes),
		lang: count('lang', locales),
		book: [],
		category: [],
		tag: [],
	};
}
