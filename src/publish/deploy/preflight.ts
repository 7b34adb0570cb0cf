import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Issue } from '../../domain/issue.ts';
import { displayName } from '../../store/display-name.ts';
import type { BuiltSite } from '../gates/built-site.ts';
import { markName } from '../output-folder.ts';
import { chooseBranch } from './choose-branch.ts';
import type { DeployOrder, DeployWorld } from './deploy-world.ts';
import type { DeployReport } from './deploy-report.ts';
import { draftIssues } from './draft-issues.ts';
import { type CloudflareAccess, readAccess } from './environment.ts';
import type { GitState } from './git-state.ts';
import { deployError, deployNote, hasErrors } from './issue-of.ts';
import { wranglerProgram } from './run-wrangler.ts';
import { siteAddressIssues } from './site-address.ts';
import { planUpload, type UploadPlan } from './upload-plan.ts';
import { wranglerConfigIssues } from './wrangler-config.ts';

/** What is known before anything is built. */
export interface Surroundings {
	branch: string;
	isProduction: boolean;
	git: GitState | undefined;
	/** Absent in a dry run. */
	access: CloudflareAccess | undefined;
}

/** Looks at arguments, environment and settings; all that is wrong with them at once. */
export async function lookAround(
	order: DeployOrder,
	world: DeployWorld,
): Promise<{ around: Surroundings | undefined; issues: Issue[] }> {
	const { settings, site } = world;
	const { project, branch: production } = site.host;
	const git = await world.readGit(settings.root);
	const chosen = chooseBranch({ given: order.branch, git, production });
	const access = order.dryRun ? undefined : readAccess(world.env);
	const branch = 'branch' in chosen ? chosen.branch : undefined;
	const issues = [
		...('branch' in chosen ? [] : [chosen]),
		...(access && 'issues' in access ? access.issues : []),
		...siteAddressIssues(settings.origin, branch === production),
		...wranglerConfigIssues({ root: settings.root, project, outDir: settings.outDir }),
		...(existsSync(wranglerProgram(settings.root)) ? [] : [noWrangler()]),
		...(git?.dirty ? [dirty()] : []),
	];
	if (branch === undefined || hasErrors(issues)) return { around: undefined, issues };
	const known = access && 'token' in access ? access : undefined;
	const isProduction = branch === production;
	return { around: { branch, isProduction, git, access: known }, issues };
}

/** What the report says of the surroundings. */
export function describedAround({ branch, git, isProduction }: Surroundings) {
	return {
		branch,
		environment: isProduction ? ('production' as const) : ('preview' as const),
		...(git ? { commit: { hash: git.hash, subject: git.subject, dirty: git.dirty } } : {}),
	} satisfies Partial<DeployReport>;
}

function noWrangler(): Issue {
	return deployError({
		name: 'no-wrangler',
		message: 'Unexpected absence of wrangler, expected it in node_modules',
		hint: '`npm run deploy` installs it; without npm, run `npm ci --include=dev` first.',
		file: 'package.json',
	});
}

function dirty(): Issue {
	return deployNote({
		name: 'dirty',
		message: 'Unexpected changes that no commit has, expected a clean checkout',
		hint: 'They are published, too. Commit them, so that the commit of the deployment says what is out.',
		file: 'git',
	});
}

/** What would be uploaded of a built site, and what of it must not be. */
export function lookAtBuild(
	built: BuiltSite,
	{ settings, site, clock }: DeployWorld,
): { plan: UploadPlan; issues: Issue[] } {
	const mark = statSync(path.join(built.folder, markName), { throwIfNoEntry: false });
	const files = new Map([...built.files, ...(mark ? [[markName, mark.size] as const] : [])]);
	const drafts = draftIssues({
		contentDir: settings.contentDir,
		nameOf: (file) => displayName(file, settings.root),
		defaultLocale: site.defaultLocale,
		site: built,
		now: clock.now(),
	});
	const notFound = built.files.has('404.html') ? [] : [noNotFound(built.name)];
	return { plan: planUpload(files), issues: [...drafts, ...notFound] };
}

/** Without this file Pages takes the site for an app of one page. */
function noNotFound(name: string): Issue {
	return deployError({
		name: 'no-404',
		message: `Unexpected absence of 404.html, expected it in ${name}`,
		hint: 'Without it, Pages answers every address that is not there with the home page and status 200.',
		file: `${name}/404.html`,
	});
}
