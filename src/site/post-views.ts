import { addresses, termSlug } from '../domain/addresses.ts';
import type { PostView, Term } from '../domain/blog/post-view.ts';
import { sortPosts } from '../domain/blog/sort-posts.ts';
import type { Locale } from '../domain/i18n/locale.ts';
import { localePath } from '../domain/i18n/paths.ts';
import { readingMinutes } from '../domain/text/reading-stats.ts';
import type { Taxonomy } from '../schema/taxonomy.ts';
import type { Site } from '../domain/site.ts';
import type { PostData } from './content-data.ts';

/** Chooses for each slug the text in `locale`, or else the one there is. */
export function inLocale<T extends { slug: string; locale: Locale }>(
	entries: readonly T[],
	locale: Locale,
): T[] {
	const chosen = new Map<string, T>();
	for (const entry of entries) {
		if (entry.locale === locale || !chosen.has(entry.slug)) chosen.set(entry.slug, entry);
	}
	return [...chosen.values()];
}

interface ViewOptions {
	locale: Locale;
	taxonomy: Taxonomy;
	site: Pick<Site, 'defaultLocale'>;
}

/** All posts as the lists of one language show them, newest first. */
export function postViews(posts: readonly PostData[], options: ViewOptions): PostView[] {
	const first = inLocale(posts, options.site.defaultLocale);
	const terms = new Map(first.map(({ slug, data }) => [slug, data]));
	return sortPosts(
		inLocale(posts, options.locale).map((post) =>
			postView(post, terms.get(post.slug) ?? post.data, options),
		),
	);
}

type Terms = Pick<PostData['data'], 'tags' | 'category' | 'series'>;

/** `terms` are those of the default language, so that each term has a page in both. */
function postView(post: PostData, terms: Terms, options: ViewOptions): PostView {
	const { data, cover } = post;
	const { locale, site } = options;
	return {
		slug: post.slug,
		url: localePath(addresses.post(post.slug), locale, site.defaultLocale),
		lang: post.locale,
		title: data.title,
		description: data.description,
		date: data.date,
		...(data.updated ? { updated: data.updated } : {}),
		minutes: readingMinutes(post.stats),
		tags: distinct(terms.tags.map((name) => term('tags', name, options))),
		...(terms.category ? { category: term('categories', terms.category, options) } : {}),
		...(terms.series ? { series: term('series', terms.series, options) } : {}),
		status: post.status,
		...(cover ? { cover: { image: cover, alt: data.coverAlt ?? '' } } : {}),
	};
}

const addressOf = {
	tags: addresses.tag,
	categories: addresses.category,
	series: addresses.series,
} as const;

function term(kind: keyof Taxonomy, name: string, { locale, taxonomy, site }: ViewOptions): Term {
	const slug = termSlug(name);
	return {
		slug,
		name: taxonomy[kind][name]?.[locale] ?? name,
		url: localePath(addressOf[kind](slug), locale, site.defaultLocale),
	};
}

/** One of each: `Go Lang` and `go-lang` are the same tag, since they have one page. */
function distinct(terms: readonly Term[]): Term[] {
	return terms.filter(({ slug }, at) => terms.findIndex((each) => each.slug === slug) === at);
}

/** Posts that first appeared here: search engines should know no other address of them. */
export function ownPosts(posts: readonly PostData[]): PostData[] {
	return posts.filter(({ data }) => data.canonical === undefined);
}

/** Languages in which a text with this slug exists. */
export function localesOf(
	entries: readonly { slug: string; locale: Locale }[],
): Map<string, Locale[]> {
	const found = new Map<string, Locale[]>();
	for (const { slug, locale } of entries) found.set(slug, [...(found.get(slug) ?? []), locale]);
	return found;
}
