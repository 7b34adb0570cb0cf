import { expect, test } from 'vitest';
import { groupByYear, groupPosts } from '../../../src/domain/blog/group-posts.ts';
import type { PostView, Term } from '../../../src/domain/blog/post-view.ts';
import { relatedPosts } from '../../../src/domain/blog/related-posts.ts';
import { sortPosts } from '../../../src/domain/blog/sort-posts.ts';

const term = (slug: string): Term => ({ slug, name: slug.toUpperCase(), url: `/tags/${slug}/` });

interface Sketch {
	date?: string;
	tags?: string[];
	category?: string;
	series?: string;
}

function post(
	slug: string,
	{ date = '2026-01-01', tags = [], category, series }: Sketch = {},
): PostView {
	return {
		slug,
		url: `/blog/${slug}/`,
		lang: 'en',
		title: slug,
		description: slug,
		date,
		minutes: 1,
		tags: tags.map(term),
		category: category ? term(category) : undefined,
		series: series ? term(series) : undefined,
		status: 'published',
	};
}

const slugs = (posts: readonly PostView[] = []): string[] => posts.map(({ slug }) => slug);

test('newest first, by moment and not by spelling', () => {
	const posts = [
		post('morning-in-utc', { date: '2026-11-21T00:30:00Z' }),
		post('b-same', { date: '2026-11-20' }),
		post('a-same', { date: '2026-11-20T08:00:00+08:00' }),
		// Written as the 21st, and an hour and a half before the first one.
		post('night-in-china', { date: '2026-11-21T07:00:00+08:00' }),
	];
	expect(slugs(sortPosts(posts))).toEqual(['morning-in-utc', 'night-in-china', 'b-same', 'a-same']);
	expect(slugs(posts)[0]).toBe('morning-in-utc');
});

test('parts of one day stand in order when a series is read from its end', () => {
	const parts = ['part-2', 'part-1', 'part-3'].map((slug) => post(slug));
	expect(slugs(sortPosts(parts).toReversed())).toEqual(['part-1', 'part-2', 'part-3']);
});

test('years go backwards, also where zones put a post of the old year first', () => {
	const posts = sortPosts([
		post('new-year-in-china', { date: '2026-01-01T00:30:00+08:00' }),
		post('evening-in-utc', { date: '2025-12-31T20:00:00Z' }),
	]);
	expect(groupByYear(posts).map(({ year }) => year)).toEqual(['2026', '2025']);
});

test('groups: the fullest term first, then by name, posts in the order given', () => {
	const posts = [
		post('c', { tags: ['web', 'css'] }),
		post('b', { tags: ['build'] }),
		post('a', { tags: ['web'] }),
	];
	const groups = groupPosts(posts, ({ tags }) => tags);
	expect(groups.map((group) => [group.term.slug, slugs(group.posts)])).toEqual([
		['web', ['c', 'a']],
		['build', ['b']],
		['css', ['c']],
	]);
	expect(groupPosts([], ({ tags }) => tags)).toEqual([]);
});

test('years in the order of the posts, by the day that was written', () => {
	const posts = [
		post('new-year', { date: '2027-01-01T00:30:00+08:00' }),
		post('b', { date: '2026-05-01' }),
		post('a', { date: '2026-01-01' }),
	];
	expect(groupByYear(posts).map(({ year, posts: inYear }) => [year, slugs(inYear)])).toEqual([
		['2027', ['new-year']],
		['2026', ['b', 'a']],
	]);
});

test('a rare tag in common says more than a common one', () => {
	const posts = [
		post('here', { tags: ['common', 'rare'] }),
		post('by-common', { tags: ['common'] }),
		post('by-rare', { tags: ['rare'] }),
		post('other-common', { tags: ['common'], date: '2025-01-01' }),
		post('nothing', { tags: ['else'] }),
	];
	const related = relatedPosts(posts, 3);
	expect(slugs(related.get('here'))).toEqual(['by-rare', 'by-common', 'other-common']);
	expect(related.get('nothing')).toEqual([]);
	expect(slugs(relatedPosts(posts, 1).get('here'))).toEqual(['by-rare']);
});

test('the same category decides between equals, then the later date, then the slug', () => {
	const posts = [
		post('here', { tags: ['t'], category: 'web' }),
		post('z-newer', { tags: ['t'], date: '2026-02-01' }),
		post('a-older', { tags: ['t'] }),
		post('b-older', { tags: ['t'] }),
		post('same-section', { tags: ['t'], category: 'web', date: '2020-01-01' }),
	];
	expect(slugs(relatedPosts(posts, 9).get('here'))).toEqual([
		'same-section',
		'z-newer',
		'a-older',
		'b-older',
	]);
});

test('a post is related to itself in no case, nor to its own series', () => {
	const posts = [
		post('one', { tags: ['t'], series: 's' }),
		post('two', { tags: ['t'], series: 's' }),
		post('three', { tags: ['t'] }),
	];
	expect(slugs(relatedPosts(posts, 9).get('one'))).toEqual(['three']);
	expect(slugs(relatedPosts(posts, 9).get('three'))).toEqual(['one', 'two']);
});
