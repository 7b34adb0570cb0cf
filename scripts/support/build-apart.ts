import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Builds in a process of its own, which knows only `env`. What it prints goes to standard error, so
 * that a report on standard output stands alone. False: nothing was built.
 */
export function buildApart(env: NodeJS.ProcessEnv): Promise<boolean> {
	const script = fileURLToPath(new URL('../build.ts', import.meta.url));
	const child = spawn(process.execPath, [...process.execArgv, script], {
		env,
		stdio: ['ignore', process.stderr.fd, 'inherit'],
	});
	return new Promise((resolve, reject) => {
		child.once('error', reject).once('close', (code) => resolve(code === 0));
	});
}
