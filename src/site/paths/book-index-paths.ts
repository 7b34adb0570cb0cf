import { addresses } from '../../domain/addresses.ts';
import { type Locale, locales } from '../../domain/i18n/locale.ts';
import { messages } from '../../domain/i18n/messages.ts';
import { site } from '../../site.ts';
import { bookHead } from '../books/book-head.ts';
import { bookIndex } from '../books/book-index.ts';
import { bookView } from '../books/book-view.ts';
import type { IndexGroup } from '../books/index-terms.ts';
import type { BookData } from '../content-data.ts';
import type { Head } from '../head.ts';
import { type Content, readContent } from '../queries.ts';
import { makeShell, type Shell } from '../shell.ts';
import { keyed } from './keyed.ts';

export interface BookIndexProps {
	shell: Shell;
	head: Head;
	title: string;
	description: string;
	book: { title: string; url: string; lang: Locale };
	groups: IndexGroup[];
}

/** `/handbooks/<book>/terms/`, of books that use terms of the glossary. */
export async function bookIndexPaths() {
	const content = await readContent();
	return locales.flatMap((locale) =>
		content.books.flatMap((book) => {
			const groups = bookIndex(book, content, locale);
			if (groups.length === 0) return [];
			return [keyed(locale, { book: book.id }, indexProps({ book, content, locale, groups }))];
		}),
	);
}

interface Indexed {
	book: BookData;
	content: Content;
	locale: Locale;
	groups: IndexGroup[];
}

function indexProps({ book, content, locale, groups }: Indexed): BookIndexProps {
	const path = addresses.bookTerms(book.id);
	const view = bookView(book, content, locale);
	const { terms: title, indexDescription } = messages[locale].book;
	const description = indexDescription(view.title);
	const card = { kicker: view.title, title };
	const named = { path, title: `${title} · ${view.title}`, description, card };
	return {
		shell: makeShell(content, locale, { path, site }),
		head: bookHead({ book, view, content, locale }, named),
		title,
		description,
		book: { title: view.title, url: view.url, lang: view.lang },
		groups,
	};
}
