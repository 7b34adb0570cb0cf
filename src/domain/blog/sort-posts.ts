import { timeOf } from '../i18n/format-date.ts';
import type { PostView } from './post-view.ts';

/** Newest first; on the same moment by slug, backwards, so that a series read from its end stands in order. */
export function sortPosts(posts: readonly PostView[]): PostView[] {
	const dated = posts.map((post) => ({ post, time: timeOf(post.date) }));
	dated.sort((a, b) => b.time - a.time || (a.post.slug > b.post.slug ? -1 : 1));
	return dated.map(({ post }) => post);
}
