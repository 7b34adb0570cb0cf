import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import path from 'node:path';
import { copyProject } from './checkout.ts';
import { readFiles } from './files.ts';
import type { Workshop } from './workshop.ts';

/** Where `npm test` keeps what several files of tests look at; it goes when the run ends. */
const shared = process.env['BIMO_TEST_RUN'];

/** A copy of the project, in which the tests with browsers build: so they wait for nobody's build. */
async function copyForBrowsers(folder: string): Promise<string> {
	const dir = path.join(folder, 'project');
	return existsSync(dir) ? dir : (await copyProject(folder)).dir;
}

/** A name for all that a build of this content depends on, while the code stays as it is. */
async function digestOf(content: string): Promise<string> {
	const hash = createHash('sha256');
	for (const [name, bytes] of await readFiles(content)) {
		hash.update(`${name}\0${bytes.length}\0`).update(bytes);
	}
	return hash.digest('hex').slice(0, 16);
}

/**
 * Builds the content of a workshop, unless another file of this run has built the same: the same
 * input is the same bytes. The folder is to be read only. Outside of `npm test` nothing is shared,
 * as the code may have changed since.
 */
export async function buildOnce(workshop: Workshop, { inCopy = false } = {}): Promise<string> {
	if (shared === undefined) return workshop.build();
	const built = path.join(shared, await digestOf(workshop.content));
	if (existsSync(built)) return built;
	const out = await workshop.build(inCopy ? { cwd: await copyForBrowsers(shared) } : {});
	// Whole or not at all, also where two processes have built the same meanwhile.
	return rename(out, built).then(
		() => built,
		() => out,
	);
}
