import { commitFigures } from '../../../domain/landscape/measure/commit-figures.ts';
import { utcDay } from '../../../domain/landscape/measure/days.ts';
import { releaseFigures } from '../../../domain/landscape/measure/release-figures.ts';
import type { Observation, ObservationFault } from '../../../domain/landscape/observation.ts';
import { activityAnswer, activityFields, activitySearches, activityValues } from './activity.ts';
import { askBatches, type Question, type Result } from './batches.ts';
import { type Facts, factsAnswer, factsFields, factValues, readmePaths } from './facts.ts';
import {
	type History,
	historyAnswer,
	historyFields,
	isUnfinished,
	newHistory,
	withPage,
} from './history.ts';
import type { Line } from './line.ts';
import { countContributors, lookUp, readScorecard } from './rest.ts';

/** A project to ask for. */
export interface Wanted {
	id: string;
	owner: string;
	name: string;
}

/** What is known of one afterwards; `unreached`: nothing, and nothing is written. */
export type Collected =
	| { id: string; values: Observation['values']; movedTo: string | undefined }
	| { id: string; fault: ObservationFault }
	| { id: string; unreached: true };

export interface CollectOptions {
	/** As of when, milliseconds since 1970: the end of all windows. */
	now: number;
	/** Asks for the OpenSSF Scorecard, too. */
	scorecard: boolean;
}

/** How many repositories stand in one call, by what is asked: lists are heavier than facts. */
export const batchSizes = { facts: 20, activity: 10, history: 20 } as const;

/** A repository that is there, under the name that it has by now. */
interface Found {
	wanted: Wanted;
	owner: string;
	name: string;
	facts: Facts;
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
		const active = activity.get(id);
		const history = histories.get(id);
		if (!active || 'problem' in active || !history || 'problem' in history) {
			done.push(problemOf(id, active && 'problem' in active ? active : history));
			continue;
		}
		const { hasIssuesEnabled: hasIssues } = each.facts;
		const now = new Date(options.now).toISOString();
		const values = {
			...factValues(each.facts),
			...activityValues(active.value, { now, hasIssues }),
			...historyValues(history.value, day),
			...(await restValues(each.facts.nameWithOwner, options, line)),
		};
		done.push({ id, values, movedTo: movedTo(each) });
	}
	return done;
}

/** Without its key: names that differ in case only are the same. */
function movedTo({ wanted: { owner, name }, facts: { nameWithOwner } }: Found): string | undefined {
	const asked = `${owner}/${name}`;
	return asked.toLowerCase() === nameWithOwner.toLowerCase() ? undefined : nameWithOwner;
}

function questionOf({ wanted: { id }, owner, name }: Omit<Found, 'facts'>) {
	return { key: id, owner, name };
}

/** The facts of all that are there; of the others `done` gets what became of them. */
async function findAll(wanted: readonly Wanted[], line: Line, done: Collected[]): Promise<Found[]> {
	const ask = ({ id, owner, name }: Wanted): Question<Facts> => ({
		...{ key: id, owner, name },
		...{ fields: factsFields, answer: factsAnswer },
	});
	const results = await askBatches(wanted.map(ask), batchSizes.facts, line);
	const found: Found[] = [];
	for (const each of wanted) {
		const result = results.get(each.id);
		const settled =
			result && 'problem' in result && result.problem === 'missing'
				? await findMissing(each, line)
				: toFound(each, result);
		if ('facts' in settled) found.push(settled);
		else done.push(settled);
	}
	return found;
}

/** GraphQL says no more than “not found”: REST knows why, and the new name where there is one. */
async function findMissing(wanted: Wanted, line: Line): Promise<Found | Collected> {
	const { id } = wanted;
	const state = await lookUp(wanted.owner, wanted.name, line);
	if (state === 'unreached') return { id, unreached: true };
	if ('fault' in state) return { id, fault: state.fault };
	const [owner = '', name = ''] = state.name.split('/');
	const question = { key: id, owner, name, fields: factsFields, answer: factsAnswer };
	const results = await askBatches([question], 1, line);
	return toFound(wanted, results.get(id));
}

function toFound(wanted: Wanted, result: Result<Facts> | undefined): Found | Collected {
	if (!result || 'problem' in result) return problemOf(wanted.id, result);
	const { value: facts } = result;
	const [owner = '', name = ''] = facts.nameWithOwner.split('/');
	return { wanted, owner, name, facts };
}

/** Shown by REST and hidden by GraphQL: a refusal. */
function problemOf(id: string, result: Result<unknown> | undefined): Collected {
	if (!result || !('problem' in result)) return { id, unreached: true };
	if (result.problem === 'unreached') return { id, unreached: true };
	return { id, fault: result.problem === 'missing' ? 'forbidden' : 'server-error' };
}

/** Reads page by page, those of all repositories side by side. */
async function readHistories(
	found: readonly Found[],
	day: string,
	line: Line,
): Promise<Map<string, Result<History>>> {
	const histories = new Map<string, Result<History>>(
		found.map(({ wanted, facts }) => [
			wanted.id,
			{ value: newHistory(Boolean(facts.defaultBranchRef?.target)) },
		]),
	);
	for (;;) {
		const questions = found.flatMap((each) => {
			const history = histories.get(each.wanted.id);
			if (!history || 'problem' in history || !isUnfinished(history.value)) return [];
			const fields = historyFields(history.value, day);
			return { ...questionOf(each), fields, answer: historyAnswer };
		});
		if (questions.length === 0) return histories;
		for (const [key, page] of await askBatches(questions, batchSizes.history, line)) {
			const before = histories.get(key);
			if ('problem' in page) histories.set(key, page);
			else if (before && 'value' in before) {
				histories.set(key, { value: withPage(before.value, page.value, day) });
			}
		}
	}
}

function historyValues(history: History, asOf: string): Observation['values'] {
	const { commits, releases, nextCommits, nextReleases } = history;
	return {
		...commitFigures(commits, { asOf, isWhole: nextCommits === undefined }),
		...releaseFigures(releases, { asOf, isWhole: nextReleases === undefined }),
	};
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
