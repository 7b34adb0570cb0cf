import type { GlossaryTerm } from '../../domain/glossary/glossary-term.ts';
import { groupTerms } from '../../domain/glossary/group-terms.ts';
import { type Locale, otherLocale } from '../../domain/i18n/locale.ts';
import type { Heading } from '../../domain/outline.ts';
import type { PageData } from '../content-data.ts';
import { termLink, type TermLink } from '../glossary-rows.ts';
import { inLocale } from '../post-views.ts';
import type { ChapterRow } from './book-view.ts';
import type { ChapterUses } from './keep-chapter-uses.ts';

/** A section that uses a term; a chapter, where the term stands above its first heading. */
interface IndexPlace {
	/** `3.2`; of a section without a number that of its chapter; `''` where there are none. */
	number: string;
	title: string;
	url: string;
	/** Language of the title. */
	lang: Locale;
	/** Most sections of this chapter use the term: they are not listed one by one. */
	throughout?: true;
}

interface IndexRow extends TermLink {
	/** Its name in the other language, where that is another one. */
	other?: string;
	/** In reading order, each once. */
	places: IndexPlace[];
}

export interface IndexGroup {
	/** `A` to `Z`, or `#`. */
	letter: string;
	rows: IndexRow[];
}

interface Indexed {
	/** Id of the book. */
	book: string;
	rows: readonly ChapterRow[];
	uses: readonly ChapterUses[];
	pages: readonly Pick<PageData, 'slug' | 'locale' | 'headings'>[];
	terms: readonly GlossaryTerm[];
	locale: Locale;
}

/** The index that chapters make, by letters. */
export function indexTerms(indexed: Indexed): IndexGroup[] {
	const { terms, locale } = indexed;
	const places = placesOf(indexed);
	const used = terms.filter(({ id }) => places.has(id));
	return groupTerms(used, locale).map(({ letter, terms: under }) => ({
		letter,
		rows: under.map((term) => ({
			...termLink(term, locale),
			...otherName(term, locale),
			places: places.get(term.id) ?? [],
		})),
	}));
}

/** Where terms are used in reading order, by their ids. */
function placesOf({ book, rows, uses, pages, locale }: Indexed): Map<string, IndexPlace[]> {
	const shown = new Map(inLocale(pages, locale).map((page) => [page.slug, page]));
	const usesOf = new Map(uses.map((each) => [`${each.slug}/${each.locale}`, each]));
	const places = new Map<string, IndexPlace[]>();
	for (const row of rows) {
		const page = shown.get(`handbooks/${book}/${row.slug}`);
		const terms = usesOf.get(`${page?.slug}/${page?.locale}`)?.terms ?? [];
		const placesIn = chapterPlaces(row, page?.headings ?? []);
		for (const { id, under } of terms) {
			places.set(id, [...(places.get(id) ?? []), ...placesIn(under)]);
		}
	}
	return places;
}

// Of so many sections, more than half: an index that named each would hide what is elsewhere.
const fewest = 4;

/** The places in a chapter that headings stand for, each once. */
function chapterPlaces(
	{ number, title, url = '', lang }: ChapterRow,
	headings: readonly Heading[],
): (under: readonly string[]) => IndexPlace[] {
	const chapter: IndexPlace = { number, title, url, lang };
	const sectionOf = new Map<string, IndexPlace>();
	let current = chapter;
	for (const { id, depth, number: own, text } of headings) {
		if (depth <= 2) {
			const named = own ? { number: own, title: text } : { number, title: `${title} · ${text}` };
			current = { ...named, url: `${url}#${id}`, lang };
		}
		sectionOf.set(id, current);
	}
	const all = new Set(sectionOf.values()).size;
	return (under) => {
		const found = new Set(under.map((id) => sectionOf.get(id) ?? chapter));
		const isEverywhere = found.size >= fewest && found.size * 2 > all;
		return isEverywhere ? [{ ...chapter, throughout: true }] : [...found];
	};
}

function otherName(term: GlossaryTerm, locale: Locale): Pick<IndexRow, 'other'> {
	const other = term[otherLocale(locale)].name;
	return other === term[locale].name ? {} : { other };
}
