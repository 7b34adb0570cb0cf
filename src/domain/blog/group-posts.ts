import type { PostView, Term, TermPosts } from './post-view.ts';

/** Posts by term, the fullest term first, then by name; each keeps the order of `posts`. */
export function groupPosts(
	posts: readonly PostView[],
	termsOf: (post: PostView) => readonly Term[],
): TermPosts[] {
	const groups = new Map<string, TermPosts>();
	for (const post of posts) {
		for (const term of termsOf(post)) {
			const group = groups.get(term.slug) ?? { term, posts: [] };
			group.posts.push(post);
			groups.set(term.slug, group);
		}
	}
	return [...groups.values()].sort(
		(a, b) => b.posts.length - a.posts.length || (a.term.slug < b.term.slug ? -1 : 1),
	);
}

/** Posts by year, the latest year first. */
export function groupByYear(posts: readonly PostView[]): { year: string; posts: PostView[] }[] {
	const years = Map.groupBy(posts, ({ date }) => date.slice(0, 4));
	return [...years]
		.map(([year, inYear]) => ({ year, posts: inYear }))
		.sort((a, b) => Number(b.year) - Number(a.year));
}
