import { GithubStop, type Line } from './line.ts';
import { type Reply, type Request, send } from './send.ts';

/** How often anything is asked at most, the first time included. */
export const mostTries = 5;

const shortestBackoffMs = 1_000;
const longestBackoffMs = 30_000;
/** Without a word of when, GitHub asks for a minute at least. */
const unsaidLimitMs = 60_000;

/** A reply that is no limit any more, and no refusal. */
export type Settled = Extract<Reply, { kind: 'answer' | 'broken' }>;

/**
 * Makes a call, and waits where GitHub asks for it: until `retry-after` or `x-ratelimit-reset`, else
 * a minute, doubled each time. Throws a `GithubStop` where the token is refused, where the wait
 * would be longer than the run may take, and after five limits in a row. What is broken is returned:
 * a batch is better halved than sent again.
 */
export async function ask(request: Request, line: Line): Promise<Settled> {
	for (let attempt = 0; ; attempt++) {
		const reply = await send(request, line);
		if (reply.kind === 'refused') {
			throw new GithubStop(
				'token',
				'Unexpected GITHUB_TOKEN that GitHub refuses (HTTP status 401), expected one that is valid: it may have expired',
			);
		}
		if (reply.kind !== 'limited') return reply;
		const until = reply.until ?? line.now() + jittered(unsaidLimitMs * 2 ** attempt, line);
		if (attempt + 1 >= mostTries) throw limitStop(until);
		await waitForLimit(until, line);
	}
}

/** Waits until a limit is over; throws a `GithubStop` where that is too late. */
export async function waitForLimit(until: number, line: Line): Promise<void> {
	if (until > line.waitUntil) throw limitStop(until);
	const ms = Math.max(0, until - line.now());
	line.onWait(`GitHub's limit is reached: going on in ${Math.ceil(ms / 1000)} s`);
	await line.sleep(ms);
}

function limitStop(until: number): GithubStop {
	const time = new Date(until).toISOString().replace(/\.\d+Z$/, 'Z');
	return new GithubStop(
		'rate-limit',
		`Unexpected end: GitHub's limit is reached until ${time}, expected points that are left. Run the same command again then: what was read is kept`,
	);
}

/** Backs off before the next try: exponential, with full jitter, so that no two clients fall in step. */
export async function backOff(attempt: number, line: Line): Promise<void> {
	const most = Math.min(longestBackoffMs, shortestBackoffMs * 2 ** attempt);
	const ms = Math.round(line.random() * most);
	if (line.now() + ms > line.waitUntil) {
		throw new GithubStop('unreachable', 'Unexpected failures of GitHub, expected answers in time');
	}
	await line.sleep(ms);
}

/** At least `ms`: jitter comes on top, since less would be met with the same limit. */
function jittered(ms: number, line: Line): number {
	return Math.round(ms * (1 + line.random()));
}
