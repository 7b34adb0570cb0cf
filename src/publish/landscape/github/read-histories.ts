import { commitFigures, lastCommit } from '../../../domain/landscape/measure/commit-figures.ts';
import { releaseFigures } from '../../../domain/landscape/measure/release-figures.ts';
import type { Observation } from '../../../domain/landscape/observation.ts';
import { askBatches, type Result } from './batches.ts';
import {
	type History,
	historyAnswer,
	historyFields,
	isUnfinished,
	newHistory,
	withPage,
} from './history.ts';
import type { Line } from './line.ts';
import { batchSizes, type Found, questionOf } from './wanted.ts';

/** Reads page by page, those of all repositories side by side. */
export async function readHistories(
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

/** The values of what was read by the end of a day; `head`: the time of the branch's last commit. */
export function historyValues(
	{ commits, releases, nextCommits, nextReleases }: History,
	{ asOf, head }: { asOf: string; head: string | undefined },
): Observation['values'] {
	const others = commits.map(({ at }) => at);
	return {
		last_commit: head === undefined ? null : (lastCommit([head], asOf) ?? lastCommit(others, asOf)),
		...commitFigures(commits, { asOf, isWhole: nextCommits === undefined }),
		...releaseFigures(releases, { asOf, isWhole: nextReleases === undefined }),
	};
}
