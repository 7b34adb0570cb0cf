import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { projectRoot, scriptEnv } from './run-script.ts';

/** A host of Cloudflare, as far as it runs on this machine. */
export interface EdgeHost {
	origin: string;
	close: () => Promise<void>;
}

interface Folders {
	/** The built site. */
	site: string;
	/** For what wrangler writes. */
	work: string;
}

const wrangler = path.join(projectRoot, 'node_modules/wrangler/bin/wrangler.js');

/** Keeps wrangler to this machine, and from what its user has at home. */
function quietly(work: string): Record<string, string> {
	return {
		HOME: work,
		CI: '1',
		DO_NOT_TRACK: '1',
		WRANGLER_SEND_METRICS: 'false',
		WRANGLER_SEND_ERROR_REPORTS: 'false',
		WRANGLER_HIDE_BANNER: 'true',
		CLOUDFLARE_CF_FETCH_ENABLED: 'false',
	};
}

/** `wrangler pages dev` over a built site, with the functions of the project. */
export async function startPages({ site, work }: Folders): Promise<EdgeHost> {
	const port = await freePort();
	const state = path.join(work, 'state');
	const where = ['--ip', '127.0.0.1', '--port', String(port), '--persist-to', state];
	const child = run(['pages', 'dev', site, ...where, '--show-interactive-dev-session=false'], work);
	await said(child, 'Ready on');
	return {
		origin: `http://127.0.0.1:${port}`,
		close: async () => {
			const ended = once(child, 'close');
			child.kill('SIGTERM');
			await ended;
		},
	};
}

/** The worker of `wrangler.worker.toml`, over a built site. */
export async function startWorker({ site, work }: Folders): Promise<EdgeHost> {
	const main = path.join(work, 'worker');
	await mkdir(work, { recursive: true });
	const child = run(['pages', 'functions', 'build', '--outdir', main], work);
	const [code] = (await once(child, 'close')) as [number];
	if (code !== 0) throw new Error(`Unexpected exit code ${code} of wrangler, expected 0`);
	const toml = await readFile(path.join(projectRoot, 'wrangler.worker.toml'), 'utf8');
	const configPath = path.join(work, 'wrangler.toml');
	await writeFile(
		configPath,
		toml.replace('"./.wrangler/worker/', `"${main}/`).replace('"./dist"', `"${site}"`),
	);
	Object.assign(process.env, quietly(work), { WRANGLER_LOG: 'warn' });
	// Read here: it looks at the environment.
	const { createTestHarness } = await import('wrangler');
	const harness = createTestHarness({ root: work, workers: [{ configPath }] });
	const { url } = await harness.listen();
	return { origin: url.origin, close: () => harness.close() };
}

function run(args: readonly string[], work: string): ChildProcess {
	const child = spawn(process.execPath, [wrangler, ...args], {
		cwd: projectRoot,
		env: scriptEnv(quietly(work)),
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	// Whatever ends a test, nothing goes on without it.
	process.once('exit', () => child.kill());
	return child;
}

/** Waits for these words; a process that ends without them is an error with all it said. */
function said(child: ChildProcess, words: string): Promise<void> {
	let output = '';
	return new Promise((done, fail) => {
		const hear = (chunk: Buffer): void => {
			output += chunk.toString();
			if (output.includes(words)) done();
		};
		child.stdout?.on('data', hear);
		child.stderr?.on('data', hear);
		child.once('close', () => fail(new Error(`Unexpected end of wrangler:\n${output}`)));
	});
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	server.close();
	await once(server, 'close');
	return typeof address === 'object' && address ? address.port : 0;
}
