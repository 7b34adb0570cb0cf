import { locales } from '../../domain/i18n/locale.ts';
import { site } from '../../site.ts';
import type { Feed } from '../../targets/feed/feed.ts';
import { bookFeed } from '../books/book-feed.ts';
import { bookView } from '../books/book-view.ts';
import { origin } from '../origin.ts';
import { readContent } from '../queries.ts';

export interface BookFeedProps {
	feed: Feed;
}

/** `/handbooks/<book>/changes.xml`, of books that say what changed; cheap to make anew. */
export async function bookFeedPaths() {
	const content = await readContent();
	return locales.flatMap((locale) =>
		content.books.flatMap((book) => {
			const view = bookView(book, content, locale);
			const feed = bookFeed(book, view, { locale, site, origin });
			const prefix = locale === site.defaultLocale ? undefined : locale;
			const params = { locale: prefix, book: book.id };
			return feed ? [{ params, props: { feed } satisfies BookFeedProps }] : [];
		}),
	);
}
