import { addresses } from '../../domain/addresses.ts';
import { authorsOf } from '../../domain/blog/authors-of.ts';
import { type Feature, features } from '../../domain/feature.ts';
import { newestOf } from '../../domain/handbook/newest-of.ts';
import { type Locale, locales, otherLocale } from '../../domain/i18n/locale.ts';
import { localePath } from '../../domain/i18n/paths.ts';
import { site } from '../../site.ts';
import { pageSheet } from '../../targets/book/page-sheet.ts';
import { bookView } from '../books/book-view.ts';
import {
	type PrintPart,
	printPlaces,
	type PrintText,
	printTexts,
	printView,
} from '../books/print-view.ts';
import type { BookData } from '../content-data.ts';
import { type Head, makeHead } from '../head.ts';
import { origin } from '../origin.ts';
import { inLocale } from '../post-views.ts';
import { type Content, readContent } from '../queries.ts';
import { makeShell, type Shell } from '../shell.ts';
import { keyed } from './keyed.ts';

export interface PrintProps {
	shell: Shell;
	head: Head;
	title: string;
	/** Language of the title. */
	lang: Locale;
	description: string;
	authors: string[];
	edition?: string | undefined;
	/** Date of the newest change. */
	changed?: string | undefined;
	/** Where the book is on the web. */
	url: string;
	parts: PrintPart[];
	appendices: PrintText[];
	/** Other pages of the book, and the ids that stand for them. */
	places: (readonly [path: string, id: string])[];
	/** Public origin of the site. */
	origin: string;
	/** What the texts need of the site's sheets. */
	features: Feature[];
	/** A language of some text that is not the page's. */
	textLocale?: Locale;
	/** Address of the sheet that names chapters at the head of their pages. */
	sheet: string;
}

/** What nobody needs where nothing waits for a click. */
const unneeded: ReadonlySet<Feature> = new Set(['embed', 'glossary', 'tabs', 'zoom']);

/** `/handbooks/<book>/print/`: the whole book. */
export async function printPaths() {
	const content = await readContent();
	return locales.flatMap((locale) =>
		content.books.map((book) => {
			const props = printProps(book, content, locale);
			const path = keyed(locale, { book: book.id }, props);
			// As for a chapter's own page: components may read anything, so it is made each time.
			const runs = printTexts(props).some(({ entry }) => entry !== undefined);
			return runs ? { params: path.params, props } : path;
		}),
	);
}

/** `/handbooks/<book>/print.css`. */
export async function printSheetPaths() {
	const content = await readContent();
	return locales.flatMap((locale) =>
		content.books.map((book) => {
			const view = bookView(book, content, locale);
			const { parts, appendices } = printView(view, inLocale(content.pages, locale), locale);
			const chapters = [...parts.flatMap((part) => part.chapters), ...appendices];
			const heads = chapters.map(({ anchor, number, title }) => ({
				anchor,
				words: [number, title].filter(Boolean).join(' '),
			}));
			return keyed(locale, { book: book.id }, { sheet: pageSheet(view.title, heads) });
		}),
	);
}

function printProps(book: BookData, content: Content, locale: Locale): PrintProps {
	const { id, data } = book;
	const own = inLocale(content.pages, locale);
	const view = bookView(book, content, locale);
	const { title, lang, description } = view;
	const { parts, appendices } = printView(view, own, locale);
	const texts = printTexts({ parts, appendices });
	const keys = new Set(texts.map(({ key }) => key));
	const pages = own.filter(({ key }) => keys.has(key));
	const path = addresses.bookPrint(id);
	const used = new Set(pages.flatMap((page) => page.features));
	const at = (to: string): string => localePath(to, locale, site.defaultLocale);
	return {
		shell: makeShell(content, locale, { path, site }),
		// Search engines have all of it as chapters: one more copy would compete with them.
		head: makeHead({ locale, path, title, description, index: false }, site, origin),
		...{ title, lang, description, parts, appendices, origin },
		authors: authorsOf({ data, locale }, site).map(({ name }) => name),
		edition: data.edition,
		changed: newestOf([...data.changes, ...pages.map((page) => page.data)]),
		url: origin + encodeURI(view.url),
		places: printPlaces(id, parts),
		features: features.filter((name) => used.has(name) && !unneeded.has(name)),
		...(texts.some((text) => text.lang !== locale) ? { textLocale: otherLocale(locale) } : {}),
		sheet: at(addresses.bookPrintSheet(id)),
	};
}
