import type { Issue } from '../../domain/issue.ts';
import type { PostEntry } from '../entry.ts';
import type { CheckedLibrary } from './check-library.ts';

/** What must be the same in both languages, as text to compare and to show. */
const shared = {
	date: ({ data }) => data.date,
	tags: ({ data }) => data.tags.toSorted().join(', '),
	category: ({ data }) => data.category ?? '',
	series: ({ data }) => data.series ?? '',
} satisfies Record<string, (post: PostEntry) => string>;

/** Posts whose two languages contradict each other. */
export function checkPairs({ posts }: CheckedLibrary): Issue[] {
	const english = new Map(
		posts.filter(({ locale }) => locale === 'en').map((post) => [post.slug, post]),
	);
	return posts
		.filter(({ locale }) => locale === 'zh')
		.flatMap((post) => {
			const twin = english.get(post.slug);
			return twin ? differences(post, twin) : [];
		});
}

function differences(post: PostEntry, twin: PostEntry): Issue[] {
	return Object.entries(shared)
		.filter(([, value]) => value(post) !== value(twin))
		.map(([field, value]) => ({
			code: 'content/pair-differs',
			severity: 'warning',
			message: `Unexpected \`${field}: ${value(post)}\`, expected the same in both languages`,
			hint: `${twin.file} says \`${value(twin)}\`.`,
			file: post.file,
			...(post.places[field] ?? { line: 1, column: 1 }),
		}));
}
