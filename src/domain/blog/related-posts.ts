import type { PostView } from './post-view.ts';

// A shared rare tag says more than a shared common one (inverse document frequency).
const categoryWeight = 0.5;

/**
 * For each post, the slugs of those nearest to it by tags and category, best first, without its own
 * series, which the page lists anyway. Cost grows with shared tags, not with all pairs of posts.
 */
export function relatedPosts(posts: readonly PostView[], limit: number): Map<string, PostView[]> {
	const byTag = new Map<string, PostView[]>();
	for (const post of posts) {
		for (const { slug } of post.tags) {
			const sharing = byTag.get(slug) ?? [];
			sharing.push(post);
			byTag.set(slug, sharing);
		}
	}
	return new Map(
		posts.map((post) => [post.slug, nearestTo(post, { byTag, total: posts.length, limit })]),
	);
}

interface Corpus {
	byTag: ReadonlyMap<string, PostView[]>;
	total: number;
	limit: number;
}

// Beyond this many posts a tag says little, and counting it for each pair would cost a square.
const mostPosts = 200;

function nearestTo(post: PostView, { byTag, total, limit }: Corpus): PostView[] {
	const scores = new Map<PostView, number>();
	for (const { slug } of post.tags) {
		const sharing = byTag.get(slug) ?? [];
		const weight = Math.log((1 + total) / sharing.length);
		for (const other of sharing.slice(0, mostPosts)) {
			if (other === post || (post.series && other.series?.slug === post.series.slug)) continue;
			scores.set(other, (scores.get(other) ?? 0) + weight);
		}
	}
	for (const [other, score] of scores) {
		if (post.category && other.category?.slug === post.category.slug)
			scores.set(other, score + categoryWeight);
	}
	return [...scores]
		.sort(
			([a, x], [b, y]) =>
				y - x || (a.date < b.date ? 1 : a.date > b.date ? -1 : a.slug < b.slug ? -1 : 1),
		)
		.slice(0, limit)
		.map(([other]) => other);
}
