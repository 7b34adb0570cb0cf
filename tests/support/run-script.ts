import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project itself. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');

/** How a script ended. */
export interface Ended {
	code: number | null;
	stdout: string;
	stderr: string;
}

interface RunOptions {
	args?: readonly string[];
	env?: Record<string, string>;
	/** Another checkout of the project. */
	cwd?: string;
}

/** What a script of the tests sees: nothing that belongs to the person who runs them. */
export function scriptEnv(env: Record<string, string>): NodeJS.ProcessEnv {
	const own = Object.entries(process.env).filter(
		// Vitest marks its children as tests, which Vite and Astro listen to.
		([name]) =>
			!/^(?:BIMO_|VITEST|NODE_ENV$|VITE_|TEST$|DEV$|PROD$|MODE$|SSR$|BASE_URL$)/.test(name),
	);
	return {
		...Object.fromEntries(own),
		ASTRO_TELEMETRY_DISABLED: '1',
		ASTRO_DEV_BACKGROUND: '0',
		...env,
	};
}

/** Runs `scripts/<name>.ts` on this Node until it ends. */
export function runScript(
	name: string,
	{ args = [], env = {}, cwd = projectRoot }: RunOptions = {},
): Promise<Ended> {
	return new Promise((done, fail) => {
		const child = spawn(
			process.execPath,
			['--disable-warning=ExperimentalWarning', `scripts/${name}.ts`, ...args],
			{ cwd, env: scriptEnv(env), stdio: ['ignore', 'pipe', 'pipe'] },
		);
		const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
		child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
		child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
		child.once('error', fail).once('close', (code) =>
			done({
				code,
				stdout: Buffer.concat(stdout).toString(),
				stderr: Buffer.concat(stderr).toString(),
			}),
		);
	});
}
