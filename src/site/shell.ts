import { addresses } from '../domain/addresses.ts';
import { type Locale, locales } from '../domain/i18n/locale.ts';
import { messages } from '../domain/i18n/messages.ts';
import { localePath } from '../domain/i18n/paths.ts';
import type { Site } from '../domain/site.ts';
import type { Content } from './queries.ts';
import { inLocale } from './post-views.ts';

/** What surrounds every page: the same for all pages of a language but for `path`. */
export interface Shell {
	locale: Locale;
	/** The page's address without the language's prefix. */
	path: string;
	nav: { name: string; url: string; current: 'page' | 'true' | undefined }[];
	/** The same page in each language; all of them exist. */
	switch: Record<Locale, string>;
}

/** Navigation names only what there is. */
export function makeShell(
	content: Pick<Content, 'pages' | 'books' | 'views' | 'glossary' | 'landscape'>,
	locale: Locale,
	{ path, site }: { path: string; site: Site },
): Shell {
	const text = messages[locale];
	const posts = content.views[locale];
	const entries = [
		...(posts.length > 0 ? [{ name: text.writing, path: addresses.blog }] : []),
		...(posts.some(({ tags, category }) => tags.length > 0 || category)
			? [{ name: text.topics, path: addresses.tags }]
			: []),
		...(posts.some(({ series }) => series)
			? [{ name: text.series, path: addresses.allSeries }]
			: []),
		...(posts.length > 0 ? [{ name: text.archive, path: addresses.archive }] : []),
		...(content.books.length > 0 ? [{ name: text.book.books, path: addresses.handbooks }] : []),
		...(content.landscape.projects.length > 0
			? [{ name: text.landscape.map.title, path: addresses.landscape }]
			: []),
		...(content.glossary.terms.length > 0
			? [{ name: text.glossary.title, path: addresses.glossary }]
			: []),
		...navigationPages(content, locale),
	];
	return {
		locale,
		path,
		nav: entries.map((entry) => ({
			name: entry.name,
			url: localePath(entry.path, locale, site.defaultLocale),
			current: currentIn(entry.path, path),
		})),
		switch: Object.fromEntries(
			locales.map((each) => [each, localePath(path, each, site.defaultLocale)]),
			// Every language is a key, because `locales` lists them all.
		) as Record<Locale, string>,
	};
}

/** Parts of the site that an entry of the navigation stands for beside its own page. */
const below: Record<string, readonly string[]> = {
	[addresses.blog]: [addresses.blog],
	[addresses.tags]: [addresses.tags, addresses.categories],
	[addresses.allSeries]: [addresses.allSeries],
	[addresses.handbooks]: [addresses.handbooks],
	[addresses.landscape]: [addresses.landscape],
	[addresses.glossary]: [addresses.glossary],
};

/** `page` for the page itself, `true` for one that is below it. */
function currentIn(entry: string, path: string): Shell['nav'][number]['current'] {
	if (entry === path) return 'page';
	return below[entry]?.some((part) => path.startsWith(part)) ? 'true' : undefined;
}

function navigationPages({ pages }: Pick<Content, 'pages'>, locale: Locale) {
	return inLocale(pages, locale)
		.filter(({ data }) => data.order !== undefined)
		.toSorted((a, b) => (a.data.order ?? 0) - (b.data.order ?? 0))
		.map(({ slug, data }) => ({ name: data.title, path: addresses.page(slug) }));
}
