import { z } from 'zod';
import { daysBefore } from '../../../domain/landscape/measure/days.ts';
import {
	firstResponse,
	type MeasuredItem,
} from '../../../domain/landscape/measure/first-response.ts';
import type { Metric, MetricValue } from '../../../domain/landscape/metric.ts';
import { timeField } from './time-field.ts';

const actor = '{login}';
const happened = (types: string): string =>
	`timelineItems(first:20,itemTypes:[${types}]){nodes{__typename
		...on IssueComment{createdAt author${actor}}
		...on ClosedEvent{createdAt actor${actor}}`;

/**
 * What people do with issues and pull requests. Cost: 2 connections for lists and 100 for what
 * happened to their items, so that 20 repositories are some 21 points. The searches count what was
 * closed since a day, which no connection can; they do not follow renames, so `repository` has to be
 * the present name.
 */
export function activityFields(readmes: readonly string[]): string {
	const texts = readmes.map(
		(path, index) =>
			`readme${index}:object(expression:${JSON.stringify(`HEAD:${path}`)}){...on Blob{text isTruncated}}`,
	);
	return `${texts.join('\n')}
	issues(first:50,orderBy:{field:CREATED_AT,direction:DESC}){nodes{createdAt closedAt author${actor}
		${happened('ISSUE_COMMENT,CLOSED_EVENT')}}}}}
	pullRequests(first:50,orderBy:{field:CREATED_AT,direction:DESC}){nodes{createdAt closedAt author${actor}
		${happened('ISSUE_COMMENT,PULL_REQUEST_REVIEW,MERGED_EVENT,CLOSED_EVENT')}
		...on PullRequestReview{createdAt author${actor}}
		...on MergedEvent{createdAt actor${actor}}}}}}`;
}

/** Searches of what was closed in 90 and in 365 days before `day`. */
export function activitySearches(repository: string, day: string): (alias: string) => string {
	const quarter = daysBefore(day, 90);
	const year = daysBefore(day, 365);
	const searches = {
		closedIssues: `is:issue is:closed closed:>=${quarter}`,
		closedPulls: `is:pr is:closed closed:>=${quarter}`,
		pullsOfYear: `is:pr is:closed closed:>=${year}`,
		mergedOfYear: `is:pr is:merged closed:>=${year}`,
	};
	return (alias) =>
		Object.entries(searches)
			.map(
				([name, terms]) =>
					`\n${alias}${name}:search(type:ISSUE,first:1,query:${JSON.stringify(`repo:${repository} ${terms}`)}){issueCount}`,
			)
			.join('');
}

const who = z.object({ login: z.string() }).nullish();
const items = z
	.object({
		nodes: z.array(
			z.object({
				createdAt: timeField,
				closedAt: timeField.nullish(),
				author: who,
				timelineItems: z.object({
					nodes: z.array(
						z.object({ createdAt: timeField.optional(), author: who, actor: who }).nullish(),
					),
				}),
			}),
		),
	})
	.nullish();
const blob = z.object({ text: z.string().nullish(), isTruncated: z.boolean().nullish() }).nullish();
const found = z.object({ issueCount: z.number() });

export const activityAnswer = z.object({
	readme0: blob,
	readme1: blob,
	issues: items,
	pullRequests: items,
	closedIssues: found,
	closedPulls: found,
	pullsOfYear: found,
	mergedOfYear: found,
});

export type Activity = z.output<typeof activityAnswer>;

type ActivityMetric = Extract<
	Metric,
	'closed_90d' | 'merge_ratio' | 'first_response_h' | 'readme_chars'
>;

/**
 * The values of what people do, at the moment `now` (ISO). Where issues are turned off, a part of
 * the work is not on GitHub, so what counts issues is `null`; without a closed pull request there is
 * no ratio.
 */
export function activityValues(
	activity: Activity,
	{ now, hasIssues }: { now: string; hasIssues: boolean },
): Record<ActivityMetric, MetricValue> {
	const { closedIssues, closedPulls, pullsOfYear, mergedOfYear, readme0, readme1 } = activity;
	const closed = pullsOfYear.issueCount;
	const opened = [...measured(activity.issues), ...measured(activity.pullRequests)];
	return {
		closed_90d: hasIssues ? closedIssues.issueCount + closedPulls.issueCount : null,
		merge_ratio: closed > 0 ? ratio(mergedOfYear.issueCount / closed) : null,
		first_response_h: hasIssues ? firstResponse(opened, now) : null,
		readme_chars: readmeChars(readme0 ?? readme1),
	};
}

/** Three decimals; a search that was updated between two others may count one more. */
function ratio(value: number): number {
	return Math.min(1, Math.round(value * 1000) / 1000);
}

function readmeChars(readme: Activity['readme0']): number | null {
	if (!readme) return 0;
	if (readme.isTruncated || typeof readme.text !== 'string') return null;
	return [...readme.text.trim()].length;
}

function measured(list: Activity['issues']): MeasuredItem[] {
	return (list?.nodes ?? []).map(({ createdAt, closedAt, author, timelineItems }) => ({
		at: createdAt,
		author: author?.login ?? null,
		closedAt: closedAt ?? null,
		events: timelineItems.nodes.flatMap((event) =>
			event?.createdAt
				? { at: event.createdAt, by: (event.author ?? event.actor)?.login ?? null }
				: [],
		),
	}));
}
