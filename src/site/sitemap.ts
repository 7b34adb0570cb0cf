import { addresses } from '../domain/addresses.ts';
import { groupPosts } from '../domain/blog/group-posts.ts';
import type { PostView } from '../domain/blog/post-view.ts';
import { languageTag, type Locale, locales } from '../domain/i18n/locale.ts';
import { localePath } from '../domain/i18n/paths.ts';
import { dayOf } from '../domain/i18n/format-date.ts';
import { paginate } from '../domain/paginate.ts';
import { site } from '../site.ts';
import { isProjectText } from '../source/landscape/is-project-text.ts';
import type { SitemapEntry } from '../targets/feed/to-sitemap.ts';
import { bookPages } from './books/book-sitemap.ts';
import { landscapeListed } from './landscape/landscape-sitemap.ts';
import { pageModified } from './books/page-modified.ts';
import type { PostData } from './content-data.ts';
import { origin } from './origin.ts';
import { localesOf, ownPosts } from './post-views.ts';
import { type Content, readContent } from './queries.ts';

/** A page in every language that it is its own in. */
export interface ListedPage {
	path: string;
	/** Languages in which the page is its own canonical. */
	in: readonly Locale[];
	/** By language. */
	modified?: Partial<Record<Locale, string>> | undefined;
}

/** Every page that is its own canonical, in every language that has it. */
export async function sitemapEntries(): Promise<SitemapEntry[]> {
	const content = await readContent();
	const listed = [
		...documentPages(content),
		...bookPages(content),
		...landscapeListed(content),
		...listPages(content),
	];
	return listed.flatMap((page) => page.in.map((locale) => entry(page, locale)));
}

function entry(page: ListedPage, locale: Locale): SitemapEntry {
	const absolute = (each: Locale): string =>
		origin + encodeURI(localePath(page.path, each, site.defaultLocale));
	const languages = page.in.map((each) => ({ hreflang: languageTag[each], href: absolute(each) }));
	return {
		url: absolute(locale),
		modified: page.modified?.[locale],
		alternates:
			page.in.length > 1
				? [...languages, { hreflang: 'x-default', href: absolute(site.defaultLocale) }]
				: [],
	};
}

function documentPages({ posts, pages, books }: Content): ListedPage[] {
	const bySlug = Map.groupBy(posts, ({ slug }) => slug);
	// Pages of projects stand in both languages, whatever their texts do.
	const own = pages.filter((page) => !isProjectText({ ...page, kind: 'pages' }));
	const pagesBySlug = Map.groupBy(own, ({ slug }) => slug);
	return [
		...[...localesOf(ownPosts(posts))].map(([slug, found]) => ({
			path: addresses.post(slug),
			in: found,
			modified: modifiedOf(bySlug.get(slug) ?? []),
		})),
		...[...localesOf(own)].map(([slug, found]) => ({
			path: addresses.page(slug),
			in: found,
			modified: pageModified(pagesBySlug.get(slug) ?? [], books),
		})),
	];
}

/** The day of the last change, by language. */
function modifiedOf(posts: readonly PostData[]): ListedPage['modified'] {
	return Object.fromEntries(
		posts.map(({ locale, data }) => [locale, dayOf(data.updated ?? data.date)]),
	);
}

/** Lists without posts are for nobody to find. */
function blogPages(posts: readonly PostView[]): string[] {
	const pages = paginate(posts, site.pageSize);
	return [...pages.map(({ number }) => addresses.blogPage(number)), addresses.archive];
}

function listPages({ views, books, glossary }: Content): ListedPage[] {
	const posts = views[site.defaultLocale];
	const termPaths = (
		of: (post: PostView) => PostView['tags'],
		path: (slug: string) => string,
	): string[] => groupPosts(posts, of).map(({ term }) => path(term.slug));
	return [
		addresses.home,
		...(posts.length > 0 ? blogPages(posts) : []),
		...(posts.some(({ tags, category }) => tags.length > 0 || category) ? [addresses.tags] : []),
		...(posts.some(({ category }) => category) ? [addresses.categories] : []),
		...(posts.some(({ series }) => series) ? [addresses.allSeries] : []),
		...termPaths(({ tags }) => tags, addresses.tag),
		...termPaths(({ category }) => (category ? [category] : []), addresses.category),
		...termPaths(({ series }) => (series ? [series] : []), addresses.series),
		...(books.length > 0 ? [addresses.handbooks] : []),
		...(glossary.terms.length > 0 ? [addresses.glossary] : []),
		...glossary.terms.map(({ id }) => addresses.term(id)),
	].map((path) => ({ path, in: locales }));
}
