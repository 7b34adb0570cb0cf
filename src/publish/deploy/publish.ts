import type { Issue } from '../../domain/issue.ts';
import type { BuiltSite } from '../gates/built-site.ts';
import { callWrangler } from './call-wrangler.ts';
import type { CloudflareLine } from './cloudflare.ts';
import type { DeployRun } from './deploy-run.ts';
import type { CloudflareAccess } from './environment.ts';
import { deployError } from './issue-of.ts';
import { openProject } from './open-project.ts';
import { isPagesAddress } from './pages-address.ts';
import { getDeployment } from './pages-api.ts';
import { pollDeployment } from './poll-deployment.ts';
import { readCounts, readOutput, type Uploaded } from './read-output.ts';
import { rollbackLines } from './rollback.ts';
import { smokeIssues } from './smoke/smoke-issues.ts';
import { trySite } from './smoke/try-site.ts';

/** What is published, and by whose leave. */
interface Ready {
	access: CloudflareAccess;
	isProduction: boolean;
	built: BuiltSite;
	/** Of wrangler. */
	args: readonly string[];
}

/** Uploads a built site, waits until it is out and tries it; the report says what came of it. */
export async function publish(run: DeployRun, ready: Ready): Promise<void> {
	const { world, report, step, note } = run;
	const { fetch, clock, hide, limits } = world;
	const line = { ...ready.access, fetch, sleep: clock.sleep, timeoutMs: limits.answer, hide };
	const project = await openProject(run, line);
	if (!project) return;
	// From here on something may be out.
	report.outcome = 'failed';
	const uploaded = await upload(run, ready);
	if (!uploaded || !(await wait(run, uploaded, line))) return;
	const { isProduction, built } = ready;
	const { live: before } = project;
	report.rollback = rollbackLines({ project: project.name, before, isProduction });
	report.smoke = await step('Trying the site', () => trySite({ built, url: uploaded.url, world }));
	if (note(smokeIssues(report.smoke, uploaded.url))) report.outcome = 'deployed';
}

async function upload(run: DeployRun, { access, args }: Ready): Promise<Uploaded | undefined> {
	const { world, report, step, note } = run;
	const { lines, output, issue } = await step('Uploading', () => callWrangler(args, access, world));
	const counts = readCounts(lines);
	if (counts) report.upload = counts;
	if (issue) note([issue]);
	if (issue) return undefined;
	const uploaded = readOutput(output);
	if (!uploaded) {
		note([noDeployment()]);
		return undefined;
	}
	const { id, url, alias } = uploaded;
	report.deployment = { id, url, ...(alias === undefined ? {} : { alias }) };
	return uploaded;
}

async function wait(
	{ world: { clock, limits }, report, step, note }: DeployRun,
	{ id, alias, url }: Uploaded,
	line: CloudflareLine,
): Promise<boolean> {
	const ask = () => getDeployment({ project: report.project, id }, line);
	const end = await step('Waiting for the deployment', () =>
		pollDeployment({ ask, clock, limitMs: limits.deployment }),
	);
	if ('issue' in end) return note([end.issue]);
	// Wrangler may have asked before the branch had its address.
	const found = alias ?? end.aliases.find(isPagesAddress);
	report.deployment = { id, url, ...(found === undefined ? {} : { alias: found }) };
	return true;
}

function noDeployment(): Issue {
	return deployError({
		name: 'no-deployment',
		message: 'Unexpected silence of wrangler, expected it to name the deployment',
		hint: 'Look in the dashboard whether it is there: Workers & Pages › the project › Deployments.',
		file: 'wrangler',
	});
}
