import { lastChange } from '../../domain/handbook/last-change.ts';
import { dayOf } from '../../domain/i18n/format-date.ts';
import type { Locale } from '../../domain/i18n/locale.ts';
import type { BookData, PageData } from '../content-data.ts';

/**
 * The day of the last change of a page in each language that it is in: as it says itself, or of a
 * chapter its book does; ISO 8601.
 */
export function pageModified(
	pages: readonly Pick<PageData, 'slug' | 'locale' | 'data'>[],
	books: readonly Pick<BookData, 'id' | 'data'>[],
): Partial<Record<Locale, string>> {
	const [, id, ...rest] = pages[0]?.slug.split('/') ?? [];
	const book = books.find((each) => each.id === id);
	const said = book && lastChange(book.data.changes, rest.join('/'));
	return Object.fromEntries(
		pages.flatMap(({ locale, data: { updated = said } }) =>
			updated ? [[locale, dayOf(updated)]] : [],
		),
	);
}
