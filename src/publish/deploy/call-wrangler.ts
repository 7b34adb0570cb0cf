import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Issue } from '../../domain/issue.ts';
import type { DeployWorld } from './deploy-world.ts';
import type { CloudflareAccess } from './environment.ts';
import { deployError } from './issue-of.ts';
import { readReason } from './read-output.ts';
import { runWrangler, type WranglerEnd } from './run-wrangler.ts';
import { wranglerEnv } from './wrangler-call.ts';

/** What a run of wrangler left. */
interface WranglerLeft {
	/** What it wrote, without secrets. */
	lines: string[];
	/** Its account of what it did, NDJSON. */
	output: string;
	/** Why it did not do it. */
	issue: Issue | undefined;
}

/** Runs wrangler in a home of its own, of which nothing stays. */
export async function callWrangler(
	args: readonly string[],
	access: CloudflareAccess,
	{ settings: { root }, env, limits, chatter, hide }: DeployWorld,
): Promise<WranglerLeft> {
	const home = await mkdtemp(path.join(tmpdir(), 'bimo-deploy-'));
	const output = path.join(home, 'output.ndjson');
	try {
		const around = wranglerEnv({ env, access, home, output });
		const limitMs = limits.wrangler;
		const run = { root, args, env: around, limitMs, onLine: chatter, hide };
		const { code, lines } = await runWrangler(run);
		return {
			lines,
			output: await readFile(output, 'utf8').catch(() => ''),
			issue: code === 0 ? undefined : whatFailed(code, lines, limitMs),
		};
	} finally {
		await rm(home, { recursive: true, force: true, maxRetries: 3 });
	}
}

type Code = WranglerEnd['code'];

function whatFailed(code: Code, lines: readonly string[], limitMs: number): Issue {
	const said = readReason(lines);
	const words = said === '' ? '' : ` Wrangler says: ${said}`;
	const { name, message, hint } = failures(code, limitMs);
	return deployError({ name, message: message + words, hint, file: 'wrangler' });
}

function failures(code: Code, limitMs: number) {
	if (code === 'late') {
		return {
			name: 'wrangler-late',
			message: `Unexpected run of wrangler beyond ${limitMs / 1000} seconds, expected it to end; it was ended.`,
			hint: 'Cloudflare may have a bad moment: https://www.cloudflarestatus.com. Run it again later: what was uploaded is kept.',
		};
	}
	if (code === 'stopped') {
		return {
			name: 'stopped',
			message: 'Unexpected signal, expected wrangler to come to its end; it was ended.',
			hint: 'Look in the dashboard whether the deployment was made: Workers & Pages › the project › Deployments. Running it again uploads nothing twice.',
		};
	}
	return {
		name: 'wrangler-failed',
		message: `Unexpected exit code ${code} of wrangler, expected 0.`,
		hint: 'Readers see what they saw before, unless the words above say otherwise. Run it again: what was uploaded is kept.',
	};
}
