import type { GlossaryTerm } from '../../domain/glossary/glossary-term.ts';
import { groupTerms } from '../../domain/glossary/group-terms.ts';
import { type Locale, locales, otherLocale } from '../../domain/i18n/locale.ts';
import type { Heading } from '../../domain/outline.ts';
import type { BookData, PageData } from '../content-data.ts';
import { termLink, type TermLink } from '../glossary-rows.ts';
import { inLocale } from '../post-views.ts';
import { chapterUsesOf, type Content } from '../queries.ts';
import { bookView, type ChapterRow, publishedRows } from './book-view.ts';
import type { ChapterUses } from './keep-chapter-uses.ts';

/** A section that uses a term; a chapter, where the term stands above its first heading. */
export interface IndexPlace {
	/** `3.2`; of a section without a number that of its chapter; `''` where there are none. */
	number: string;
	title: string;
	url: string;
	/** Language of the title. */
	lang: Locale;
}

export interface IndexRow extends TermLink {
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

/**
 * The index of terms of a book in a language; empty when there is none. There is one in both
 * languages or in neither, so that the switch of languages always leads somewhere.
 */
export function bookIndex(
	book: BookData,
	content: Pick<Content, 'pages' | 'glossary'>,
	locale: Locale,
): IndexGroup[] {
	const uses = chapterUsesOf(book.uses);
	const { pages, glossary } = content;
	const of = (each: Locale): IndexGroup[] => {
		const rows = publishedRows(bookView(book, content, each));
		return indexOf({ book: book.id, rows, uses, pages, terms: glossary.terms, locale: each });
	};
	return locales.every((each) => of(each).length > 0) ? of(locale) : [];
}

/** The index that chapters make, by letters. */
export function indexOf({ book, rows, uses, pages, terms, locale }: Indexed): IndexGroup[] {
	const shown = new Map(inLocale(pages, locale).map((page) => [page.slug, page]));
	const places = new Map<string, Map<string, IndexPlace>>();
	for (const row of rows) {
		const page = shown.get(`handbooks/${book}/${row.slug}`);
		const its = uses.find(({ slug, locale: lang }) => slug === page?.slug && lang === page.locale);
		if (!page || !its) continue;
		const placeOf = placesIn(row, page.headings);
		for (const { id, under } of its.terms) {
			const known = places.get(id) ?? new Map<string, IndexPlace>();
			// A section is listed once, however many of the headings below it use the term.
			for (const place of under.map(placeOf)) known.set(place.url, place);
			places.set(id, known);
		}
	}
	const used = terms.filter(({ id }) => places.has(id));
	return groupTerms(used, locale).map(({ letter, terms: under }) => ({
		letter,
		rows: under.map((term) => ({
			...termLink(term, locale),
			...otherName(term, locale),
			places: [...(places.get(term.id)?.values() ?? [])],
		})),
	}));
}

/** The section that each heading of a chapter stands in. */
function placesIn(row: ChapterRow, headings: readonly Heading[]): (id: string) => IndexPlace {
	const { number, title, url = '', lang } = row;
	const chapter = { number, title, url, lang };
	const places = new Map<string, IndexPlace>();
	let current = chapter;
	for (const heading of headings) {
		if (heading.depth <= 2) {
			const named = heading.number
				? { number: heading.number, title: heading.text }
				: { number, title: `${title} · ${heading.text}` };
			current = { ...named, url: `${url}#${heading.id}`, lang };
		}
		places.set(heading.id, current);
	}
	return (id) => places.get(id) ?? chapter;
}

function otherName(term: GlossaryTerm, locale: Locale): Pick<IndexRow, 'other'> {
	const other = term[otherLocale(locale)].name;
	return other === term[locale].name ? {} : { other };
}
