import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Builds in a process of its own: what content runs there knows nothing of the token that deploys.
 * What it prints goes to standard error, so that a report on standard output stands alone. False:
 * nothing was built.
 */
export function buildApart(): Promise<boolean> {
	const { CLOUDFLARE_API_TOKEN: _token, CLOUDFLARE_ACCOUNT_ID: _account, ...env } = process.env;
	const script = fileURLToPath(new URL('../build.ts', import.meta.url));
	const child = spawn(process.execPath, [...process.execArgv, script], {
		env,
		stdio: ['ignore', process.stderr.fd, 'inherit'],
	});
	return new Promise((resolve, reject) => {
		child.once('error', reject).once('close', (code) => resolve(code === 0));
	});
}
