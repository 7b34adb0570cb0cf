import { addresses } from '../../domain/addresses.ts';
import type { Feature } from '../../domain/feature.ts';
import { type Locale, locales } from '../../domain/i18n/locale.ts';
import { messages } from '../../domain/i18n/messages.ts';
import { site } from '../../site.ts';
import { bookHead } from '../books/book-head.ts';
import { type BookView, bookView, type PartView } from '../books/book-view.ts';
import type { BookData } from '../content-data.ts';
import type { Head } from '../head.ts';
import { type Content, readContent } from '../queries.ts';
import { makeShell, type Shell } from '../shell.ts';
import { keyed } from './keyed.ts';

type PartLink = Pick<PartView, 'number' | 'title' | 'url' | 'lang'>;

export interface PartProps {
	shell: Shell;
	head: Head;
	book: Pick<BookView, 'title' | 'url' | 'lang'>;
	part: PartView;
	before?: PartLink | undefined;
	after?: PartLink | undefined;
	features: Feature[];
}

/** `/handbooks/<book>/part/<n>/`. */
export async function partPaths() {
	const content = await readContent();
	return locales.flatMap((locale) =>
		content.books.flatMap((book) => {
			const view = bookView(book, content, locale);
			return view.parts.map((part) => {
				const params = { book: book.id, part: String(part.number) };
				return keyed(locale, params, partProps(part, { book, view, content, locale }));
			});
		}),
	);
}

interface Shown {
	book: BookData;
	view: BookView;
	content: Content;
	locale: Locale;
}

function partProps(part: PartView, shown: Shown): PartProps {
	const { book, view, content, locale } = shown;
	const path = addresses.bookPart(book.id, part.number);
	const label = messages[locale].book.part(part.number);
	const head = {
		path,
		title: `${part.title} · ${view.title}`,
		description: part.description || `${view.title}, ${label}: ${part.title}`,
		card: { kicker: view.title, label, title: part.title, below: part.description },
	};
	const { title, url, lang } = view;
	return {
		shell: makeShell(content, locale, { path, site }),
		head: bookHead(shown, head),
		book: { title, url, lang },
		part,
		before: link(view.parts[part.number - 2]),
		after: link(view.parts[part.number]),
		features: ['book'],
	};
}

function link(part: PartView | undefined): PartLink | undefined {
	if (!part) return undefined;
	const { number, title, url, lang } = part;
	return { number, title, url, lang };
}
