import type { PageEntry } from '../../source/entry.ts';
import type { CoveredBook } from '../../store/book-covers.ts';
import type { BookData, PlannedChapter } from '../content-data.ts';

interface Shown {
	books: readonly CoveredBook[];
	pages: readonly PageEntry[];
	/** Keys of what their chapters use, by ids. */
	uses: ReadonlyMap<string, string>;
	/** Whether readers may see a text. */
	shows: (page: PageEntry) => boolean;
	/** Whether a day has come. */
	hasCome: (date: string) => boolean;
}

/** Books with what readers may see of them: a change with a date to come is not told yet. */
export function shownBooks({ books, pages, uses, shows, hasCome }: Shown): BookData[] {
	return books.map(({ id, path, data, outline, cover }) => ({
		...{ id, path, outline, kind: 'book', uses: uses.get(id) ?? '' },
		...(cover ? { cover } : {}),
		data: { ...data, changes: data.changes.filter(({ date }) => hasCome(date)) },
		planned: pages.flatMap((page) =>
			shows(page) || !page.slug.startsWith(`handbooks/${id}/`) ? [] : [plannedOf(page)],
		),
	}));
}

function plannedOf({ slug, locale, data: { title, description } }: PageEntry): PlannedChapter {
	return { slug, locale, title, description };
}
