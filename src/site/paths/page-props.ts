import { addresses } from '../../domain/addresses.ts';
import type { Feature } from '../../domain/feature.ts';
import type { TermView } from '../../domain/glossary/term-view.ts';
import type { Locale } from '../../domain/i18n/locale.ts';
import type { Heading } from '../../domain/outline.ts';
import { site } from '../../site.ts';
import { documentId } from '../../source/document-id.ts';
import { idOf, type PageData } from '../content-data.ts';
import { type Head, makeHead } from '../head.ts';
import { editUrlOf, origin } from '../origin.ts';
import { localesOf } from '../post-views.ts';
import type { Content } from '../queries.ts';
import { makeShell, type Shell } from '../shell.ts';
import { termViews } from '../term-views.ts';

/** What pages and chapters show alike. */
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
	editUrl?: string | undefined;
	status: 'published' | 'draft' | 'scheduled';
}

/** Says of each page what the page shows, in one language. */
export function pagePropsIn(content: Content, locale: Locale): (page: PageData) => PageProps {
	const explain = termViews(content, locale);
	const translations = localesOf(content.pages);
	return (page) => {
		const path = addresses.page(page.slug);
		const { title, description, updated, toc } = page.data;
		const languages = translations.get(page.slug) ?? [];
		return {
			id: documentId({ kind: 'pages', slug: page.slug }),
			shell: makeShell(content, locale, { path, site }),
			head: makeHead(
				{
					locale,
					path,
					title,
					description,
					translations: languages,
					card: { locale: page.locale },
					text: { modified: updated },
					twin: page.locale === locale,
				},
				site,
				origin,
			),
			title,
			description,
			lang: page.locale,
			...(updated ? { updated } : {}),
			key: page.key,
			...(page.runs ? { entry: idOf(page) } : {}),
			...explain(page),
			headings: toc ? contentsOf(page) : [],
			editUrl: editUrlOf(page.path),
			status: page.status,
		};
	};
}

/** The headings that a table of contents names. */
export function contentsOf({ headings }: Pick<PageData, 'headings'>): Heading[] {
	return headings.filter(({ depth }) => depth <= 3);
}
