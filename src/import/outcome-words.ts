import type { Outcome } from './plan/finish-post.ts';

/** What became of a file, as reports say it. */
export const outcomeWords = {
	created: 'created',
	unchanged: 'unchanged',
	completed: 'images added',
	edited: 'left alone',
	replaced: 'replaced',
} as const satisfies Record<Outcome, string>;
