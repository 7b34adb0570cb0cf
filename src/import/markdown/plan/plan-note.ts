import type { LedgerItem } from '../chapter.ts';

/** What became of a line of the contents, where it did not simply become a chapter. */
export type PlanNote = LedgerItem & {
	/** Below the source folder. */
	path: string;
};
