import type { Issue } from '../../../domain/issue.ts';
import type { Change } from './compare.ts';
import type { SyncPlan } from './plan-sync.ts';

/** The account of a run. */
export interface SyncReport {
	day: string;
	dryRun: boolean;
	/** Ids with a new line. */
	written: string[];
	/** Ids that were read today before. */
	today: string[];
	elsewhere: SyncPlan['elsewhere'];
	/** Ids whose files have errors: nobody knows what to ask for. */
	spoiled: string[];
	changes: Change[];
	/** Ids that are still to be asked: the next run begins with them. */
	left: string[];
	/** Why the run ended early. */
	stopped: string | undefined;
	/** Calls made; of a dry run, the fewest that it would take. */
	queries: number;
	calls: number;
	/** Of GraphQL's limit. */
	points: number;
	/** What keeps the run from being right: nothing was asked. */
	issues: Issue[];
}

/** Of a run that has not begun. */
export function newReport(
	{ wanted, today, elsewhere }: SyncPlan,
	{ day, dryRun }: { day: string; dryRun: boolean },
): SyncReport {
	return {
		...{ day, dryRun, today, elsewhere },
		...{ written: [], spoiled: [], changes: [], issues: [], stopped: undefined },
		left: wanted.map(({ id }) => id),
		...{ queries: 0, calls: 0, points: 0 },
	};
}

/** 0: all is done; 1: something is left, or wrong. */
export function syncExitCode({ dryRun, left, issues }: SyncReport): 0 | 1 {
	return issues.length > 0 || (!dryRun && left.length > 0) ? 1 : 0;
}
