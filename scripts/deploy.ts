import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';
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
import { runCommand } from './support/usage.ts';

/**
 * Builds in a process of its own: what content runs there knows nothing of the token. What it prints
 * goes to standard error, so that the report stands alone.
 */
function build(): Promise<boolean> {
	const { CLOUDFLARE_API_TOKEN: _token, CLOUDFLARE_ACCOUNT_ID: _account, ...env } = process.env;
	const script = new URL('build.ts', import.meta.url).pathname;
	const child = spawn(process.execPath, [...process.execArgv, script], {
		env,
		stdio: ['ignore', process.stderr.fd, 'inherit'],
	});
	return new Promise((resolve, reject) => {
		child.once('error', reject).once('close', (code) => resolve(code === 0));
	});
}

function openWorld(): DeployWorld {
	const { env, stderr } = process;
	const settings = readSettings(env, process.cwd());
	const secrets = [env['CLOUDFLARE_API_TOKEN'] ?? '', env['CLOUDFLARE_ACCOUNT_ID'] ?? ''];
	const { hide } = createRedactor(secrets.map((secret) => secret.trim()));
	return {
		...{ settings, site, env, hide, readGit, build },
		fetch: globalThis.fetch,
		clock: { now: Date.now, sleep: (ms) => sleep(ms) },
		limits: usualLimits,
		check: async () => (await checkContent(settings, { site })).issues,
		gates: () => checkBuiltSite(settings, site),
		say: (words) => void stderr.write(`${words} …\n`),
		chatter: (line) => {
			if (stderr.isTTY) stderr.write(`  ${line}\n`);
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
	const world = openWorld();
	const report = await runDeploy({ branch, create, dryRun }, world);
	const words = values.json
		? `${JSON.stringify(report, undefined, '\t')}\n`
		: describeDeploy(report);
	process.stdout.write(world.hide(words));
	return report.outcome === 'deployed' || report.outcome === 'planned' ? 0 : 1;
});
