import type { GithubAccess } from './access.ts';

/** What all calls of a run share. */
export interface Line extends GithubAccess {
	fetch: typeof globalThis.fetch;
	/** Milliseconds since 1970. */
	now: () => number;
	/** Waits so many milliseconds. */
	sleep: (ms: number) => Promise<void>;
	/** 0 to 1, for the jitter. */
	random: () => number;
	/** Hears why it takes longer, in words without the token. */
	onWait: (words: string) => void;
	/** Until when the run may wait, in milliseconds since 1970. */
	waitUntil: number;
	/** No call of GraphQL before this moment, since points are spent; milliseconds since 1970. */
	pausedUntil: number;
	/** Whether GitHub has answered any query of the run. */
	hasAnswered: boolean;
	/** How many questions one call may hold: halved where a call broke, one more where it was answered. */
	widest: number;
	/** How long an answer may take, in milliseconds. */
	timeoutMs: number;
	/** What the run has used so far. */
	used: {
		/** GraphQL calls. */
		queries: number;
		/** Points that they cost, as GitHub counts them. */
		points: number;
		/** REST calls. */
		calls: number;
	};
}

/** Why a run ends before its end. */
export type StopReason = 'token' | 'rate-limit' | 'unreachable';

/** Nothing else will fare better now. Its words hold no token, and neither does anything in it. */
export class GithubStop extends Error {
	override readonly name = 'GithubStop';
	readonly reason: StopReason;

	constructor(reason: StopReason, message: string) {
		super(message);
		this.reason = reason;
	}
}
