import type { Issue } from '../../domain/issue.ts';
import { callWrangler } from './call-wrangler.ts';
import { type CloudflareLine, faultIssue, noProject } from './cloudflare.ts';
import type { DeployRun } from './deploy-run.ts';
import { deployError } from './issue-of.ts';
import { getProject, type PagesProject } from './pages-api.ts';
import { createArguments } from './wrangler-call.ts';

/** Finds the project, or makes it where that was asked for; undefined: the report says why not. */
export async function openProject(
	run: DeployRun,
	line: CloudflareLine,
): Promise<PagesProject | undefined> {
	const { order, report, step, note } = run;
	const { host } = run.world.site;
	const ask = () => getProject(host.project, line);
	let answer = await step('Asking for the project', ask);
	if ('fault' in answer && answer.fault.name === noProject && order.create) {
		const args = createArguments(host.project, host.branch);
		const { issue } = await step('Making the project', () => callWrangler(args, line, run.world));
		if (issue && !note([issue])) return undefined;
		report.created = true;
		answer = await step('Asking for the project', ask);
	}
	if ('fault' in answer) {
		const isMissing = answer.fault.name === noProject;
		note([isMissing ? missing(host.project) : faultIssue(answer.fault)]);
		return undefined;
	}
	return note(branchIssues(answer.value, host.branch)) ? answer.value : undefined;
}

function missing(project: string): Issue {
	return deployError({
		name: 'no-project',
		message: `Unexpected absence of the project \`${project}\`, expected it on Cloudflare Pages in this account`,
		hint: 'Give --create to make it. If it is there, look at `host.project` in src/site.ts and at CLOUDFLARE_ACCOUNT_ID.',
		file: 'src/site.ts',
	});
}

/** Else a deploy of the one branch would silently be a preview, and that of the other production. */
function branchIssues({ name, productionBranch }: PagesProject, branch: string): Issue[] {
	if (productionBranch === branch) return [];
	return [
		deployError({
			name: 'production-branch',
			message: `Unexpected branch of production \`${productionBranch}\` of the project \`${name}\`, expected \`${branch}\``,
			hint: 'Change `host.branch` in src/site.ts, or the project: Workers & Pages › the project › Settings › Branch control.',
			file: 'src/site.ts',
		}),
	];
}
