import type { Feed } from './feed.ts';

/** JSON Feed 1.1 (jsonfeed.org/version/1.1) with the whole text. */
export function toJsonFeed(feed: Feed): string {
	return `${JSON.stringify(
		{
			version: 'https://jsonfeed.org/version/1.1',
			title: feed.title,
			description: feed.description,
			home_page_url: feed.homeUrl,
			feed_url: feed.feedUrl,
			language: feed.language,
			items: feed.items.map((item) => ({
				id: item.url,
				url: item.url,
				title: item.title,
				summary: item.description,
				content_html: item.html,
				date_published: new Date(item.published).toISOString(),
				...(item.updated ? { date_modified: new Date(item.updated).toISOString() } : {}),
				authors: item.authors.map((name) => ({ name })),
				tags: item.tags,
				language: item.language,
				...(item.image ? { image: item.image } : {}),
			})),
		},
		null,
		'\t',
	)}\n`;
}
