/** What a value of a metric is. */
export type MetricKind = 'count' | 'ratio' | 'hours' | 'points' | 'day' | 'flag' | 'word';

/**
 * What may be observed of a project, by the key that a line of an observation has for it. In a line,
 * `null` is asked and not known, an absent key was not asked, and 0 or `false` is a fact.
 */
export const metrics = {
	/** Commits to the default branch in 90 days, bots left out. */
	commits_90d: 'count',
	/** Newest commit to the default branch. */
	last_commit: 'day',
	/** Newest push to any branch: shown, never counted. */
	last_push: 'day',
	/** Weeks with a commit, of the last 13. */
	active_weeks_13: 'count',
	/** Weeks with a commit, of the last 52. */
	active_weeks_52: 'count',
	/** Stable releases in 365 days, at most one for every 7 days. */
	releases_365d: 'count',
	/** Newest stable release; `NEVER`: there is none. */
	last_release: 'day',
	/** Issues and pull requests closed in 90 days. */
	closed_90d: 'count',
	contributors: 'count',
	/** Different authors of commits in 90 days. */
	authors_90d: 'count',
	/** Median hours to the first answer of somebody else. */
	first_response_h: 'hours',
	/** Pull requests merged, of those closed in 365 days: 0 to 1. */
	merge_ratio: 'ratio',
	forks: 'count',
	stars: 'count',
	/** SPDX id, `NOASSERTION`, or `NONE`: there is none. */
	license: 'word',
	/** Whether a workflow runs on changes. */
	ci: 'flag',
	readme_chars: 'count',
	contributing: 'flag',
	security_policy: 'flag',
	code_of_conduct: 'flag',
	/** OpenSSF Scorecard, 0 to 10. */
	scorecard: 'points',
	/** The fewest authors of half of the commits in 365 days. */
	bus_factor: 'count',
	/** When the repository was made. */
	created: 'day',
	/** The oldest commit: shown, never counted. */
	first_commit: 'day',
	issues_closed: 'count',
	issues_open: 'count',
	/** `Organization` or `User`. */
	owner_type: 'word',
	/** `foundation`, `funding` or `none`. */
	backing: 'word',
	/** The programming language that most of it is written in. */
	language: 'word',
	/** Whether its owner put it on ice. */
	archived: 'flag',
} as const satisfies Record<string, MetricKind>;

export type Metric = keyof typeof metrics;

/** A value of a metric; `null`: asked and not known. */
export type MetricValue = number | string | boolean | null;
