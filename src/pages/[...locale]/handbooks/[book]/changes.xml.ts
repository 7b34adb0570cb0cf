import type { APIRoute } from 'astro';
import { bookFeedPaths, type BookFeedProps } from '../../../../site/paths/book-feed-paths.ts';
import { toRss } from '../../../../targets/feed/to-rss.ts';

export const getStaticPaths = bookFeedPaths;

export const GET: APIRoute<BookFeedProps> = ({ props: { feed } }) =>
	new Response(toRss(feed), {
		headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
	});
