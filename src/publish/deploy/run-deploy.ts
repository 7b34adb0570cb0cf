import type { Issue } from '../../domain/issue.ts';
import type { BuiltSite } from '../gates/built-site.ts';
import type { DeployReport } from './deploy-report.ts';
import { beginRun, type DeployRun } from './deploy-run.ts';
import type { DeployOrder, DeployWorld } from './deploy-world.ts';
import { deployError } from './issue-of.ts';
import { describedAround, lookAround, lookAtBuild, type Surroundings } from './preflight.ts';
import { publish } from './publish.ts';
import { deployArguments } from './wrangler-call.ts';

/** Checks, builds, uploads and tries a site; stops at the first step that finds an error. */
export async function runDeploy(order: DeployOrder, world: DeployWorld): Promise<DeployReport> {
	const run = beginRun(order, world);
	const { report } = run;
	const { around, issues } = await run.step('Looking around', () => lookAround(order, world));
	run.note(issues);
	if (!around) return report;
	Object.assign(report, describedAround(around));
	if (!(await make(run))) return report;
	// Another build would change files between their digest and their upload.
	const release = await world.hold();
	try {
		await send(run, around);
	} finally {
		await release();
	}
	return report;
}

/** Looks at what was built and publishes it. */
async function send(run: DeployRun, around: Surroundings): Promise<void> {
	const { report } = run;
	const built = await look(run);
	if (!built) return;
	const { branch, git, access } = around;
	const args = deployArguments({ folder: built.folder, project: report.project, branch, git });
	report.command = ['wrangler', ...args];
	if (access) await publish(run, { ...around, access, built, args });
	else report.outcome = 'planned';
}

/** Content and build; true: there is a new one. */
async function make({ world, step, note }: DeployRun): Promise<boolean> {
	if (!note(await step('Checking the content', world.check))) return false;
	return (await step('Building', world.build)) || note([noBuild()]);
}

/** The built site, where all gates hold. */
async function look({ world, report, step, note }: DeployRun): Promise<BuiltSite | undefined> {
	const { built, report: gates } = await step('Checking the built site', world.gates);
	const { plan, issues } = lookAtBuild(built, world);
	report.plan = plan;
	report.facts = gates.facts;
	return note([...gates.issues, ...issues]) ? built : undefined;
}

function noBuild(): Issue {
	return deployError({
		name: 'build',
		message: 'Unexpected failure of the build, expected a site',
		hint: 'Its own words stand above this report. `npm run build` repeats it.',
		file: 'npm run build',
	});
}
