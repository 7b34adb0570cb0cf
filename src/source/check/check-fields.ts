import { timeOf } from '../../domain/i18n/format-date.ts';
import type { Issue } from '../../domain/issue.ts';
import { nearest } from '../../domain/text/nearest.ts';
import type { PostEntry } from '../entry.ts';
import type { CheckedLibrary } from './check-library.ts';

/** Fields that are well-formed by themselves, and wrong beside others. */
export function checkFields({ posts, taxonomy }: CheckedLibrary): Issue[] {
	const names = {
		tags: Object.keys(taxonomy.tags),
		category: Object.keys(taxonomy.categories),
		series: Object.keys(taxonomy.series),
	};
	return posts.flatMap((post) => {
		const { data } = post;
		const used = { tags: data.tags, category: data.category ?? [], series: data.series ?? [] };
		const issues: Issue[] = [];
		if (data.updated && timeOf(data.updated) < timeOf(data.date)) {
			issues.push(
				fieldIssue(
					post,
					'updated',
					`Unexpected \`updated: ${data.updated}\`, expected a date after \`date\``,
				),
			);
		}
		if (data.cover && !data.coverAlt) {
			issues.push(
				fieldIssue(post, 'cover', 'Unexpected cover without `coverAlt`, expected what it shows'),
			);
		}
		for (const field of ['tags', 'category', 'series'] as const) {
			for (const name of [used[field]].flat()) {
				const meant = names[field].includes(name) ? undefined : nearest(name, names[field]);
				if (!meant) continue;
				issues.push(
					fieldIssue(
						post,
						field,
						`Unexpected \`${name}\`, expected a name from taxonomy.yaml`,
						`Did you mean \`${meant}\`?`,
					),
				);
			}
		}
		return issues;
	});
}

function fieldIssue(post: PostEntry, field: string, message: string, hint?: string): Issue {
	return {
		code: `content/${field}`,
		severity: 'warning',
		message,
		hint,
		file: post.file,
		...(post.places[field] ?? { line: 1, column: 1 }),
	};
}
