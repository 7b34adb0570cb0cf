import type { Root } from 'hast';
import { addresses } from '../domain/addresses.ts';
import { timeOf } from '../domain/i18n/format-date.ts';
import { imageUrl } from '../domain/image.ts';
import { languageTag, type Locale } from '../domain/i18n/locale.ts';
import { localePath } from '../domain/i18n/paths.ts';
import { site } from '../site.ts';
import type { Feed } from '../targets/feed/feed.ts';
import { toFeedHtml } from '../targets/feed/to-feed-html.ts';
import { origin } from './origin.ts';
import { inLocale } from './post-views.ts';
import { readContent, treeOf } from './queries.ts';
import { authorsOf } from '../domain/blog/authors-of.ts';

/** The newest posts of one language with their whole text; what is not translated stays out. */
export async function makeFeed(locale: Locale, path: string): Promise<Feed> {
	const content = await readContent();
	const posts = new Map(inLocale(content.posts, locale).map((post) => [post.slug, post]));
	const own = content.views[locale].filter(
		({ lang, status }) => lang === locale && status === 'published',
	);
	const at = (to: string): string => origin + encodeURI(localePath(to, locale, site.defaultLocale));
	return {
		title: site.name[locale],
		description: site.description[locale],
		language: languageTag[locale],
		homeUrl: at(addresses.home),
		feedUrl: at(path),
		items: own.slice(0, site.feedSize).flatMap((view) => {
			const post = posts.get(view.slug);
			if (!post) return [];
			const url = origin + encodeURI(view.url);
			return [
				{
					url,
					title: view.title,
					description: view.description,
					// The store holds what the pipeline made, under a key that names its code.
					html: toFeedHtml(JSON.parse(treeOf(post.key)) as Root, url),
					language: languageTag[view.lang],
					published: timeOf(view.date),
					updated: view.updated ? timeOf(view.updated) : undefined,
					authors: authorsOf(post, site).map(({ name }) => name),
					tags: view.tags.map(({ name }) => name),
					image: view.cover && origin + imageUrl(view.cover.image.fallback),
				},
			];
		}),
	};
}
