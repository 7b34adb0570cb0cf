import type { TermUse } from '../../domain/glossary/glossary-term.ts';
import type { Locale } from '../../domain/i18n/locale.ts';
import type { PageEntry } from '../../source/entry.ts';
import type { BookEntry } from '../../source/read-books.ts';
import { digest, type Store } from '../../store/store.ts';

/** The terms that a chapter uses, and the headings that each stands under. Plain JSON. */
export interface ChapterUses {
	/** Of the page, `handbooks/<book>/<chapter>`. */
	slug: string;
	locale: Locale;
	terms: Pick<TermUse, 'id' | 'under'>[];
}

/** Puts what the index of each book needs into the store; returns the keys by ids of books. */
export function keepChapterUses(
	books: readonly Pick<BookEntry, 'id'>[],
	pages: readonly Pick<PageEntry, 'slug' | 'locale' | 'terms'>[],
	store: Store,
): Map<string, string> {
	const byBook = Map.groupBy(pages, ({ slug }) => slug.split('/')[1]);
	return new Map(
		books.map(({ id }) => {
			const uses = (byBook.get(id) ?? []).map(usesOf).filter(({ terms }) => terms.length > 0);
			const json = JSON.stringify(uses);
			const key = digest(json);
			if (store.text('uses', key) === undefined) store.put('uses', key, json);
			return [id, key];
		}),
	);
}

function usesOf({
	slug,
	locale,
	terms,
}: Pick<PageEntry, 'slug' | 'locale' | 'terms'>): ChapterUses {
	const indexed = terms.filter(({ under }) => under.length > 0);
	return { slug, locale, terms: indexed.map(({ id, under }) => ({ id, under })) };
}
