import { utcDay } from '../../../domain/landscape/measure/days.ts';
import type { Observation } from '../../../domain/landscape/observation.ts';
import {
	type Activity,
	activityAnswer,
	activityFields,
	activitySearches,
	activityValues,
} from './activity.ts';
import { askBatches, type Result } from './batches.ts';
import { factValues, readmePaths } from './facts.ts';
import { findAll } from './find-all.ts';
import type { History } from './history.ts';
import type { Line } from './line.ts';
import { historyValues, readHistories } from './read-histories.ts';
import { countContributors, readScorecard } from './rest.ts';
import {
	batchSizes,
	type Collected,
	type Found,
	problemOf,
	questionOf,
	type Wanted,
} from './wanted.ts';

export interface CollectOptions {
	/** As of when, milliseconds since 1970: the end of all windows. */
	now: number;
	/** Asks for the OpenSSF Scorecard, too. */
	scorecard: boolean;
}

/** Asks GitHub for all that the score needs of some projects. Throws a `GithubStop` and nothing else. */
export async function collect(
	wanted: readonly Wanted[],
	options: CollectOptions,
	line: Line,
): Promise<Collected[]> {
	const done: Collected[] = [];
	const found = await findAll(wanted, line, done);
	const day = utcDay(options.now);
	const activity = await askBatches(
		found.map((each) => ({
			...questionOf(each),
			fields: activityFields(readmePaths(each.facts)),
			beside: activitySearches(each.facts.nameWithOwner, day),
			answer: activityAnswer,
		})),
		batchSizes.activity,
		line,
	);
	const histories = await readHistories(found, day, line);
	for (const each of found) {
		const { id } = each.wanted;
		const parts = { activity: activity.get(id), history: histories.get(id) };
		done.push(await settle(each, parts, { options, line }));
	}
	return done;
}

interface Parts {
	activity: Result<Activity> | undefined;
	history: Result<History> | undefined;
}

/** All that was read of a repository, or what kept it from being read. */
async function settle(
	found: Found,
	{ activity, history }: Parts,
	{ options, line }: { options: CollectOptions; line: Line },
): Promise<Collected> {
	const { wanted, facts } = found;
	if (!activity || 'problem' in activity) return problemOf(wanted.id, activity);
	if (!history || 'problem' in history) return problemOf(wanted.id, history);
	const { hasIssuesEnabled: hasIssues, nameWithOwner } = facts;
	const head = facts.defaultBranchRef?.target?.committedDate;
	const now = new Date(options.now).toISOString();
	const values = {
		...factValues(facts),
		...activityValues(activity.value, { now, hasIssues }),
		...historyValues(history.value, { asOf: utcDay(options.now), head }),
		...(await restValues(nameWithOwner, options, line)),
	};
	return { id: wanted.id, values, movedTo: movedTo(found) };
}

/** The new name of what was renamed or moved; names that differ in case only are the same. */
function movedTo({ wanted: { owner, name }, facts: { nameWithOwner } }: Found): string | undefined {
	const asked = `${owner}/${name}`;
	return asked.toLowerCase() === nameWithOwner.toLowerCase() ? undefined : nameWithOwner;
}

/** What could not be asked is left out: it is no `null`, and the last good value stays. */
async function restValues(
	repository: string,
	{ scorecard }: CollectOptions,
	line: Line,
): Promise<Observation['values']> {
	const contributors = await countContributors(repository, line);
	const points = scorecard ? await readScorecard(repository, line) : undefined;
	return {
		...(contributors !== undefined && { contributors }),
		...(points !== undefined && { scorecard: points }),
	};
}
