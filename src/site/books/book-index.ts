import { type Locale, locales } from '../../domain/i18n/locale.ts';
import type { BookData } from '../content-data.ts';
import { chapterUsesOf, type Content } from '../queries.ts';
import { bookView, publishedRows } from './book-view.ts';
import { type IndexGroup, indexTerms } from './index-terms.ts';

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
		return indexTerms({ book: book.id, rows, uses, pages, terms: glossary.terms, locale: each });
	};
	return locales.every((each) => of(each).length > 0) ? of(locale) : [];
}
