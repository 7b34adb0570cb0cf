import { compareText } from '../../domain/text/compare-text.ts';
import type { Locale } from '../../domain/i18n/locale.ts';
import type { QuickList } from '../../domain/search/index-format.ts';
import type { SearchLabels, SearchPage, SearchType } from '../../domain/search/search-page.ts';
import { deflate } from './cut-blocks.ts';
import { mostThatFit } from './most-that-fit.ts';
import { barePath } from './pages-in-order.ts';

/** Deflated: with the rest of what comes at the first intent it stays below 45 KB. */
const limit = 16_500;
// JSON of titles is deflated to a third or a quarter.
const bestRatio = 6;

const types = [
	'term',
	'book',
	'chapter',
	'page',
	'post',
	'project',
] as const satisfies readonly SearchType[];

/** What was made, and how much of the corpus did not fit. */
export interface QuickChoice {
	bytes: Uint8Array;
	left: { synonyms: number; pages: number; headings: number };
}

type QuickPage = QuickList['pages'][number];
type QuickHeading = QuickList['headings'][number];

/** A page with what it is in each language. */
interface Both {
	type: SearchType;
	path: string;
	pages: SearchPage[];
}

/**
 * Names across languages, then titles (terms first, the newest first within a type), then headings of
 * depth 2 and of depth 3, in the same order: as many of each as fit.
 */
export function quickList(pages: readonly SearchPage[], labels: SearchLabels): QuickChoice {
	const both = bothInOrder(pages);
	const all: QuickList = {
		pages: both.map(quickPage),
		headings: [2, 3].flatMap((depth) => headingsOf(both, depth)),
		synonyms: labels.synonyms.map(({ en, zh }) => [[...en], [...zh]]),
	};
	const empty: QuickList = { pages: [], headings: [], synonyms: [] };
	const named = fit(all.synonyms, (synonyms) => ({ ...empty, synonyms }), limit / 2);
	const titled = fit(all.pages, (some) => ({ ...named, pages: some }), limit);
	const headings = all.headings.filter(([page]) => page < titled.pages.length);
	const full = fit(headings, (some) => ({ ...titled, headings: some }), limit);
	return {
		bytes: deflate(JSON.stringify(full)),
		left: {
			synonyms: all.synonyms.length - full.synonyms.length,
			pages: all.pages.length - full.pages.length,
			headings: all.headings.length - full.headings.length,
		},
	};
}

/** The list with as many of the first items as stay within `room`, deflated. */
function fit<T>(items: readonly T[], listWith: (some: T[]) => QuickList, room: number): QuickList {
	const count = mostThatFit(
		worthTrying(items, room),
		room,
		(some) => deflate(JSON.stringify(listWith(items.slice(0, some)))).length,
	);
	return listWith(items.slice(0, count));
}

/** How many items cannot be too many, without deflating all of them. */
function worthTrying(items: readonly unknown[], room: number): number {
	let size = 0;
	const past = items.findIndex((item) => (size += JSON.stringify(item).length) > room * bestRatio);
	return past < 0 ? items.length : past;
}

function bothInOrder(pages: readonly SearchPage[]): Both[] {
	const found = new Map<string, Both>();
	for (const page of pages) {
		const path = barePath(page);
		const known = found.get(path);
		if (known) known.pages.push(page);
		else found.set(path, { type: page.type, path, pages: [page] });
	}
	return [...found.values()].sort(
		(a, b) =>
			types.indexOf(a.type) - types.indexOf(b.type) ||
			compareText(newest(b), newest(a)) ||
			compareText(a.path, b.path),
	);
}

const newest = ({ pages }: Both): string =>
	pages.reduce((last, { date = '' }) => (date > last ? date : last), '');

function quickPage({ type, path, pages }: Both): QuickPage {
	const titles: Partial<Record<Locale, string>> = {};
	const names: Partial<Record<Locale, string[]>> = {};
	for (const page of pages) {
		titles[page.lang] = page.title;
		if (page.names.length > 0) names[page.lang] = page.names;
	}
	return Object.keys(names).length > 0 ? [type, path, titles, names] : [type, path, titles];
}

function headingsOf(both: readonly Both[], depth: number): QuickHeading[] {
	return both.flatMap(({ pages }, place) =>
		pages.flatMap(({ lang, sections }) =>
			sections
				.filter((section) => section.depth === depth && section.heading !== '')
				.map(({ id, heading }): QuickHeading => [place, lang, id, heading]),
		),
	);
}
