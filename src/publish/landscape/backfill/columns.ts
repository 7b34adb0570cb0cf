import { type Metric, metrics } from '../../../domain/landscape/metric.ts';

/** What a column is for. */
export type Column = Metric | 'id' | 'repo' | 'as_of';

/**
 * What other lists call the same, without signs and in small letters. Left out on purpose:
 * `updated_at` of GitHub (any change, not a commit) and `open_issues_count` (pull requests are in
 * it).
 */
const others: Readonly<Record<string, Column>> = {
	...{ project: 'id', slug: 'id' },
	...{ repository: 'repo', fullname: 'repo', githubid: 'repo', namewithowner: 'repo' },
	...{ repourl: 'repo', htmlurl: 'repo', github: 'repo' },
	...{ date: 'as_of', day: 'as_of', snapshotdate: 'as_of' },
	...{ stargazerscount: 'stars', stargazercount: 'stars', starcount: 'stars', stargazers: 'stars' },
	...{ forkscount: 'forks', forkcount: 'forks' },
	...{ contributorcount: 'contributors', contributorscount: 'contributors' },
	...{ licensespdx: 'license', spdxid: 'license' },
	...{ createdat: 'created', pushedat: 'last_push', updated: 'last_push' },
	...{ lastcommitpushedat: 'last_push', lateststablereleasepublishedat: 'last_release' },
	...{ openissuecount: 'issues_open', closedissuecount: 'issues_closed' },
	...{ isarchived: 'archived', primarylanguage: 'language' },
};

const own: readonly string[] = ['id', 'repo', 'as_of', ...Object.keys(metrics)];

/** True for a name of ours. */
export function isColumn(name: string): name is Column {
	return own.includes(name);
}

/**
 * What a column of this name is for; `given` says otherwise of some (`''`: leave it out). Undefined:
 * nothing here.
 */
export function columnOf(
	name: string,
	given: ReadonlyMap<string, Column | ''>,
): Column | undefined {
	const stated = given.get(name);
	if (stated !== undefined) return stated || undefined;
	const key = name.trim();
	if (isColumn(key)) return key;
	const bare = key.toLowerCase().replace(/[^a-z0-9]/g, '');
	return Object.hasOwn(others, bare) ? others[bare] : undefined;
}
