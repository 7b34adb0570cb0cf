import { dayOf } from '../../domain/i18n/format-date.ts';
import type { Locale } from '../../domain/i18n/locale.ts';
import type { BookData, PageData } from '../content-data.ts';
import { inLocale } from '../post-views.ts';

/** The day of the last change of a book or of its chapters, as far as they say; ISO 8601. */
export function bookModified(
	{ id, data }: Pick<BookData, 'id' | 'data'>,
	pages: readonly Pick<PageData, 'slug' | 'locale' | 'data'>[],
	locale: Locale,
): string | undefined {
	const own = pages.filter(({ slug }) => slug.startsWith(`handbooks/${id}/`));
	const days = [
		...data.changes.map(({ date }) => dayOf(date)),
		...inLocale(own, locale).flatMap((page) => (page.data.updated ? dayOf(page.data.updated) : [])),
	];
	return days.sort().at(-1);
}
