import { z } from 'zod';
import { timeField } from './time-field.ts';
import type { MeasuredCommit } from '../../../domain/landscape/measure/commit-figures.ts';
import { daysAgo, daysBefore } from '../../../domain/landscape/measure/days.ts';
import {
	isStable,
	type MeasuredRelease,
} from '../../../domain/landscape/measure/release-figures.ts';

/**
 * How many pages of 100 are read of the commits of a year, and of the releases: 10,000, which all
 * but a handful of repositories stay below. Beyond it figures of a whole window are `null`, never a
 * smaller number. A page costs a hundredth of a point, so that the bound is one of time.
 */
export const mostPages = 100;

/** What was read so far of a repository. */
export interface History {
	commits: MeasuredCommit[];
	releases: MeasuredRelease[];
	/** Where the next page begins; `''`: at the beginning; undefined: all was read. */
	nextCommits: string | undefined;
	nextReleases: string | undefined;
	pages: number;
}

/** Nothing was read yet; without a default branch there is no commit to read. */
export function newHistory(hasBranch: boolean): History {
	return {
		...{ commits: [], releases: [], pages: 0 },
		nextCommits: hasBranch ? '' : undefined,
		nextReleases: '',
	};
}

/** True while there is more to read and the bound is not met. */
export function isUnfinished({ nextCommits, nextReleases, pages }: History): boolean {
	return pages < mostPages && (nextCommits !== undefined || nextReleases !== undefined);
}

const after = (cursor: string): string => (cursor ? `,after:${JSON.stringify(cursor)}` : '');

/** The next page of each list that goes on. */
export function historyFields({ nextCommits, nextReleases }: History, day: string): string {
	const since = `${daysBefore(day, 365)}T00:00:00Z`;
	const commits =
		nextCommits === undefined
			? ''
			: `defaultBranchRef{target{...on Commit{history(first:100,since:"${since}"${after(nextCommits)}){nodes{committedDate author{name email user{login}}}pageInfo{hasNextPage endCursor}}}}}`;
	const releases =
		nextReleases === undefined
			? ''
			: `releases(first:100,orderBy:{field:CREATED_AT,direction:DESC}${after(nextReleases)}){nodes{publishedAt createdAt tagName isPrerelease isDraft}pageInfo{hasNextPage endCursor}}`;
	return `id ${commits} ${releases}`;
}

const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullish() });
const commitPage = z.object({
	pageInfo,
	nodes: z.array(
		z.object({
			committedDate: timeField,
			author: z
				.object({
					name: z.string().nullish(),
					email: z.string().nullish(),
					user: z.object({ login: z.string() }).nullish(),
				})
				.nullish(),
		}),
	),
});
const releasePage = z.object({
	pageInfo,
	nodes: z.array(
		z.object({
			publishedAt: timeField.nullish(),
			createdAt: timeField,
			tagName: z.string(),
			isPrerelease: z.boolean(),
			isDraft: z.boolean(),
		}),
	),
});

export const historyAnswer = z.object({
	defaultBranchRef: z
		.object({ target: z.object({ history: commitPage.optional() }).nullish() })
		.nullish(),
	releases: releasePage.nullish(),
});

/** Releases that were begun so long ago say nothing of the year any more. */
const oldReleaseDays = 400;

/** What was read by `day`, with a page more. */
export function withPage(
	history: History,
	page: z.output<typeof historyAnswer>,
	day: string,
): History {
	const commits = page.defaultBranchRef?.target?.history;
	const releases = [...history.releases, ...(page.releases?.nodes ?? []).map(toRelease)];
	const oldest = page.releases?.nodes.at(-1)?.createdAt;
	const isEnough =
		oldest !== undefined && daysAgo(day, oldest) > oldReleaseDays && releases.some(isStable);
	return {
		commits: [...history.commits, ...(commits?.nodes ?? []).map(toCommit)],
		releases,
		nextCommits: nextOf(commits?.pageInfo),
		nextReleases: isEnough ? undefined : nextOf(page.releases?.pageInfo),
		pages: history.pages + 1,
	};
}

function nextOf(info: z.output<typeof pageInfo> | undefined): string | undefined {
	return info?.hasNextPage ? (info.endCursor ?? undefined) : undefined;
}

function toCommit({
	committedDate,
	author,
}: z.output<typeof commitPage>['nodes'][number]): MeasuredCommit {
	return {
		at: committedDate,
		login: author?.user?.login ?? null,
		name: author?.name ?? null,
		email: author?.email ?? null,
	};
}

function toRelease(release: z.output<typeof releasePage>['nodes'][number]): MeasuredRelease {
	return {
		at: release.isDraft ? null : (release.publishedAt ?? release.createdAt),
		tag: release.tagName,
		isPrerelease: release.isPrerelease,
	};
}
