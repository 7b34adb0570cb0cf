import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject } from '../support/checkout.ts';
import { scriptEnv } from '../support/run-script.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

let workshop: Workshop;
let project: string;
beforeAll(async () => {
	workshop = await openWorkshop('mini');
	// A copy, since a project serves one at a time and somebody may be looking at this one.
	project = (await copyProject(workshop.dir)).dir;
});
afterAll(() => workshop.remove());

/** Starts a server script, waits for the address it prints, and hands it to `look`. */
async function serving(script: string, look: (origin: string) => Promise<void>): Promise<string> {
	const out = path.join(workshop.dir, 'served');
	const child = spawn(process.execPath, [`scripts/${script}.ts`, '--port', '43217'], {
		cwd: project,
		env: scriptEnv({
			BIMO_CONTENT: workshop.content,
			BIMO_CACHE: workshop.cache,
			BIMO_OUT: out,
			ASTRO_PREVIEW_BACKGROUND: '0',
		}),
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let output = '';
	const ended = once(child, 'exit');
	try {
		const origin = await new Promise<string>((found, fail) => {
			const read = (chunk: Buffer): void => {
				output += chunk.toString();
				const address = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
				if (address) found(address);
			};
			child.stdout.on('data', read);
			child.stderr.on('data', read);
			child.once('exit', () => fail(new Error(`It ended before it served:\n${output}`)));
		});
		await look(origin);
	} finally {
		child.kill('SIGTERM');
		await ended;
	}
	return output;
}

test('start builds and serves both languages, pictures, feeds and the page for wrong addresses', async () => {
	const output = await serving('start', async (origin) => {
		const statusOf = async (address: string) => (await fetch(origin + address)).status;
		expect(await (await fetch(`${origin}/`)).text()).toContain('<html lang="en">');
		expect(await (await fetch(`${origin}/zh/`)).text()).toContain('<html lang="zh-CN">');
		expect(await statusOf('/blog/ink/')).toBe(200);
		expect(await statusOf('/zh/rss.xml')).toBe(200);
		expect(await statusOf('/not-here/')).toBe(404);
	});
	expect(output).toContain('The site is at http://127.0.0.1:');
});

test('preview serves what was built, and says in words when nothing was', async () => {
	await serving('preview', async (origin) => {
		expect((await fetch(`${origin}/zh/blog/ink/`)).status).toBe(200);
	});
	await rm(path.join(workshop.dir, 'served'), { recursive: true });
	await expect(serving('preview', () => Promise.resolve())).rejects.toThrow(
		/Unexpected absence of a build in .*served, expected `npm run build` before/,
	);
});
