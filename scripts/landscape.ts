// The data of the landscape: `node scripts/landscape.ts sync|backfill|archive|score|import`.
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { formatIssue } from '../src/domain/issue.ts';
import { runLandscapeImport } from '../src/import/landscape/run-landscape-import.ts';
import { describeArchive, runArchive } from '../src/publish/landscape/archive/run-archive.ts';
import { describeBackfill } from '../src/publish/landscape/backfill/describe-backfill.ts';
import { runBackfill } from '../src/publish/landscape/backfill/run-backfill.ts';
import { refusalIssue } from '../src/publish/landscape/refusal.ts';
import { runScore } from '../src/publish/landscape/run-score.ts';
import { describeSync } from '../src/publish/landscape/sync/describe-sync.ts';
import { runSync } from '../src/publish/landscape/sync/run-sync.ts';
import { syncExitCode } from '../src/publish/landscape/sync/sync-report.ts';
import { helpText } from '../src/scaffold/reference/commands/help-text.ts';
import { readSettings } from '../src/settings.ts';
import { type LandscapeCall, readLandscapeArguments } from './support/landscape-arguments.ts';
import { progressLine } from './support/progress-line.ts';
import { runCommand } from './support/usage.ts';

/** What a sub-command came to, as data and in words. */
interface Account {
	code: number;
	data: unknown;
	text: string;
}

/** Where a sub-command works. */
interface Place {
	/** Absolute. */
	contentDir: string;
	nameOf: (file: string) => string;
	/** Milliseconds since 1970. */
	now: number;
	onProgress: (text: string) => void;
}

async function run({ command, options }: LandscapeCall, place: Place): Promise<Account> {
	if (command === 'sync') {
		const report = await runSync(options, {
			...place,
			env: process.env,
			...{ fetch: globalThis.fetch, now: Date.now, random: Math.random },
			sleep: (ms) => sleep(ms),
		});
		return { code: syncExitCode(report), data: report, text: describeSync(report) };
	}
	if (command === 'backfill') {
		const report = await runBackfill({ ...place, ...options });
		const code = report.issues.length > 0 ? 1 : 0;
		return { code, data: report, text: describeBackfill(report) };
	}
	if (command === 'archive') {
		const report = await runArchive({ ...place, ...options });
		const code = report.issues.length > 0 ? 1 : 0;
		return { code, data: report, text: describeArchive(report) };
	}
	if (command === 'score') return runScore({ ...place, ...options });
	return runLandscapeImport({ ...place, ...options });
}

/** What the system refuses is told as all that is wrong; other errors go on. */
function refused(error: unknown): Account {
	const issue = refusalIssue(error);
	if (!issue) throw error;
	return { code: 1, data: { issues: [issue] }, text: `${formatIssue(issue)}\n` };
}

await runCommand(async () => {
	const args = readLandscapeArguments(process.argv.slice(2));
	if (args === 'help') {
		process.stdout.write(helpText('landscape'));
		return 0;
	}
	const env = args.content ? { ...process.env, BIMO_CONTENT: args.content } : process.env;
	const { root, contentDir } = readSettings(env, process.cwd());
	const nameOf = (file: string): string => {
		const relative = path.relative(root, file);
		return relative.startsWith('..') ? file : relative.split(path.sep).join('/');
	};
	const progress = progressLine();
	const place = { contentDir, nameOf, now: Date.now(), onProgress: progress.show };
	const { code, data, text } = await run(args.call, place).catch(refused).finally(progress.clear);
	process.stdout.write(args.json ? `${JSON.stringify(data, undefined, '\t')}\n` : text);
	return code;
});
