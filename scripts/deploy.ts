import { parseArgs } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';
import { visible } from '../src/domain/issue.ts';
import { lockBuild } from '../src/publish/build-lock.ts';
import { checkContent } from '../src/publish/check-content.ts';
import { describeDeploy } from '../src/publish/deploy/describe-deploy.ts';
import { type DeployWorld, usualLimits } from '../src/publish/deploy/deploy-world.ts';
import { readGit } from '../src/publish/deploy/git-state.ts';
import { runDeploy } from '../src/publish/deploy/run-deploy.ts';
import { checkBuiltSite } from '../src/publish/gates/check-built-site.ts';
import { createRedactor } from '../src/publish/redact.ts';
import { helpText } from '../src/scaffold/reference/commands/help-text.ts';
import { readSettings } from '../src/settings.ts';
import { site } from '../src/site.ts';
import { buildApart } from './support/build-apart.ts';
import { runCommand } from './support/usage.ts';

function openWorld(): DeployWorld {
	const { env, stderr } = process;
	const settings = readSettings(env, process.cwd());
	const secrets = [env['CLOUDFLARE_API_TOKEN'] ?? '', env['CLOUDFLARE_ACCOUNT_ID'] ?? ''];
	const { hide } = createRedactor(secrets.map((secret) => secret.trim()));
	return {
		...{ settings, site, env, hide, readGit, build: buildApart },
		fetch: globalThis.fetch,
		clock: { now: Date.now, sleep: (ms) => sleep(ms) },
		limits: usualLimits,
		check: async () => (await checkContent(settings, { site })).issues,
		gates: () => checkBuiltSite(settings, site),
		hold: () =>
			lockBuild(settings.root, (pid) =>
				stderr.write(`Waiting for the build of process ${pid} …\n`),
			),
		say: (words) => void stderr.write(`${words} …\n`),
		chatter: (line) => {
			if (stderr.isTTY) stderr.write(`  ${visible(line)}\n`);
		},
	};
}

await runCommand(async () => {
	const { values } = parseArgs({
		options: {
			branch: { type: 'string' },
			create: { type: 'boolean', default: false },
			'dry-run': { type: 'boolean', default: false },
			json: { type: 'boolean', default: false },
			help: { type: 'boolean', short: 'h', default: false },
		},
	});
	if (values.help) {
		process.stdout.write(helpText('deploy'));
		return 0;
	}
	const { branch, create, 'dry-run': dryRun } = values;
	const report = await runDeploy({ branch, create, dryRun }, openWorld());
	const words = values.json
		? `${JSON.stringify(report, undefined, '\t')}\n`
		: describeDeploy(report);
	process.stdout.write(words);
	return report.outcome === 'deployed' || report.outcome === 'planned' ? 0 : 1;
});
