import { addresses } from '../../domain/addresses.ts';
import { type Locale, locales } from '../../domain/i18n/locale.ts';
import { messages } from '../../domain/i18n/messages.ts';
import type { Feature } from '../../domain/feature.ts';
import type { TermView } from '../../domain/glossary/term-view.ts';
import type { Heading } from '../../domain/outline.ts';
import { site } from '../../site.ts';
import { documentId } from '../../source/document-id.ts';
import { idOf } from '../content-data.ts';
import { type Head, makeHead } from '../head.ts';
import { editUrlOf, origin } from '../origin.ts';
import { inLocale, localesOf } from '../post-views.ts';
import { readContent } from '../queries.ts';
import { makeShell, type Shell } from '../shell.ts';
import { termViews } from '../term-views.ts';
import { type BookPlace, bookPlaces } from '../books/book-place.ts';
import { keyed } from './keyed.ts';
import { type ListProps, listProps } from './list-props.ts';

export interface PageProps {
	/** `pages/about`, `handbooks/author/code`. */
	id: string;
	shell: Shell;
	head: Head;
	title: string;
	description: string;
	/** The language of the text. */
	lang: Locale;
	updated?: string | undefined;
	key: string;
	/** The entry of a text that has components to run. */
	entry?: string;
	headings: Heading[];
	features: Feature[];
	/** Terms that the text marks. */
	terms: TermView[];
	/** Of a chapter: its place in the book. */
	book?: BookPlace;
	editUrl?: string | undefined;
	status: 'published' | 'draft' | 'scheduled';
}

/** Pages of `content/pages/`. */
export async function pagePaths() {
	const pages = await allPages();
	return pages.flatMap(({ locale, slug, props }) =>
		slug.includes('/') ? [] : [keyed(locale, { page: slug }, props)],
	);
}

/** Chapters of `content/handbooks/<book>/`. */
export async function chapterPaths() {
	const pages = await allPages();
	return pages.flatMap(({ locale, slug, props }) => {
		const [, book, chapter] = slug.split('/');
		return book && chapter ? [keyed(locale, { book, chapter }, props)] : [];
	});
}

async function allPages(): Promise<{ locale: Locale; slug: string; props: PageProps }[]> {
	const content = await readContent();
	const translations = localesOf(content.pages);
	return locales.flatMap((locale) => {
		const explain = termViews(content, locale);
		const placeOf = bookPlaces(content, locale);
		return inLocale(content.pages, locale).map((page) => {
			const path = addresses.page(page.slug);
			const { title, description, updated, toc } = page.data;
			const languages = translations.get(page.slug) ?? [];
			const book = placeOf(page.slug);
			const props: PageProps = {
				id: documentId({ kind: 'pages', slug: page.slug }),
				shell: makeShell(content, locale, { path, site }),
				head: makeHead({ locale, path, title, description, translations: languages }, site, origin),
				title,
				description,
				lang: page.locale,
				...(updated ? { updated } : {}),
				key: page.key,
				...(page.runs ? { entry: idOf(page) } : {}),
				...explain(page),
				headings: toc || book ? page.headings.filter(({ depth }) => depth <= 3) : [],
				...(book ? { book } : {}),
				editUrl: editUrlOf(page.path),
				status: page.status,
			};
			return { locale, slug: page.slug, props };
		});
	});
}

/** The page for addresses that lead nowhere; hosts look for one in each folder. */
export async function notFoundProps(locale: Locale): Promise<ListProps> {
	const text = messages[locale];
	return listProps(await readContent(), locale, addresses.home, {
		title: text.notFound,
		description: text.notFoundText,
		index: false,
	});
}
