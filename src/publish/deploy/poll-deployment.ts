import type { Issue } from '../../domain/issue.ts';
import { type CloudflareAnswer, faultIssue } from './cloudflare.ts';
import { deployError } from './issue-of.ts';
import type { Stage } from './pages-api.ts';

/** Time, which tests make pass by themselves. */
export interface Clock {
	/** Milliseconds since any moment. */
	now: () => number;
	/** Waits so many milliseconds. */
	sleep: (ms: number) => Promise<void>;
}

interface Progress {
	stage: Stage;
	aliases: string[];
}

interface Polling {
	ask: () => Promise<CloudflareAnswer<Progress>>;
	clock: Clock;
	/** Milliseconds in all. */
	limitMs: number;
}

// Cloudflare takes a few seconds as a rule; the last pause holds for all that follow.
const pauses = [1_000, 2_000, 3_000, 5_000];

// A deployment that was made this second may not be known everywhere.
const notYetKnown = 404;

const ended = new Set(['failure', 'canceled', 'skipped']);

/** Asks until a deployment has come to its end, or the limit: wrangler itself gives up sooner. */
export async function pollDeployment({
	ask,
	clock,
	limitMs,
}: Polling): Promise<Progress | { issue: Issue }> {
	const start = clock.now();
	for (let turn = 0; ; turn++) {
		const answer = await ask();
		if ('value' in answer) {
			const { name, status } = answer.value.stage;
			if (name === 'deploy' && status === 'success') return answer.value;
			if (ended.has(status)) return { issue: failed(answer.value.stage) };
		} else if (!answer.fault.passing && answer.fault.status !== notYetKnown) {
			return { issue: faultIssue(answer.fault) };
		}
		const pause = pauses[Math.min(turn, pauses.length - 1)] ?? 0;
		if (clock.now() - start + pause > limitMs) return { issue: tooLong(answer, limitMs) };
		await clock.sleep(pause);
	}
}

function failed({ name, status }: Stage): Issue {
	const what = { failure: 'failed', canceled: 'was cancelled', skipped: 'was skipped' }[status];
	return deployError({
		name: 'deployment-failed',
		message: `Unexpected end of the deployment: its stage \`${name}\` ${what ?? status}, expected \`deploy\` to succeed`,
		hint: 'What readers see has not changed. Its log is in the dashboard: Workers & Pages › the project › Deployments › View details.',
		file: 'Cloudflare',
	});
}

function tooLong(answer: CloudflareAnswer<Progress>, limitMs: number): Issue {
	const state =
		'value' in answer
			? `its stage \`${answer.value.stage.name}\` is still ${answer.value.stage.status}`
			: answer.fault.message;
	return deployError({
		name: 'deployment-late',
		message: `Unexpected state after ${limitMs / 1000} seconds: ${state}, expected \`deploy\` to succeed`,
		hint: 'All files are uploaded, so it may still come to its end: look in the dashboard, Workers & Pages › the project › Deployments. Running it again uploads nothing twice.',
		file: 'Cloudflare',
	});
}
