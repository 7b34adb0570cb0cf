import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Checkout, copyProject } from '../support/checkout.ts';
import { editsOf, replaceIn } from '../support/content-edits.ts';
import { differences, readFiles } from '../support/files.ts';
import type { Ended } from '../support/run-script.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

let workshop: Workshop;
let project: Checkout;
let last: Map<string, Buffer>;

beforeAll(async () => {
	workshop = await openWorkshop('mini');
	// A copy: both builds of a comparison run the same code while somebody works on this one.
	project = await copyProject(workshop.dir);
	await workshop.build({ cwd: project.dir });
	last = await readFiles(workshop.out);
});
afterAll(() => workshop.remove());

/** Builds the content twice: on top of what is kept, and from nothing. */
async function buildBoth(env: Record<string, string>): Promise<{ warm: Ended; clean: Ended }> {
	const warm = await workshop.tryBuild({ env, cwd: project.dir });
	const clean = await workshop.tryBuild({
		env,
		cwd: project.dir,
		out: 'clean',
		cache: 'empty',
	});
	await rm(path.join(workshop.dir, 'empty'), { recursive: true, force: true });
	return { warm, clean };
}

const cases = editsOf(() => workshop.content).map((edits) => ({
	names: edits.map(({ name }) => name).join('; '),
	edits,
	env: Object.assign({}, ...edits.map(({ env }) => env)) as Record<string, string>, // of Edit only
	changes: edits.flatMap(({ changes }) => changes),
}));

// The first build was one from nothing.
test('without an edit, the same bytes again', async () => {
	await workshop.build({ cwd: project.dir });
	expect(differences(await readFiles(workshop.out), last)).toEqual([]);
});

test.each(cases)('after an edit of $names', async ({ edits, env, changes }) => {
	expect(changes, 'files of the group').toEqual([...new Set(changes)]);
	for (const { edit } of edits) await edit();
	const { warm, clean } = await buildBoth(env);
	expect(warm).toMatchObject({ code: 0 });
	expect(clean).toMatchObject({ code: 0 });
	// What is wrong with the content is said by every build, not only by the first.
	for (const { says } of edits) {
		if (!says) continue;
		expect(warm.stderr + warm.stdout).toContain(says);
		expect(clean.stderr + clean.stdout).toContain(says);
	}
	const files = await readFiles(workshop.out);
	expect(differences(files, await readFiles(path.join(workshop.dir, 'clean')))).toEqual([]);
	const unchanged = changes.filter((name) => {
		const [before, after] = [last.get(name), files.get(name)];
		return before === after || (before && after?.equals(before));
	});
	expect(unchanged, 'files that these edits change').toEqual([]);
	last = files;
});

const stone = (): string => path.join(workshop.content, 'blog/stone/en.md');

test('a second output folder does not mix with the first', async () => {
	await replaceIn(stone(), 'slate', 'basalt');
	await workshop.build({ cwd: project.dir, out: 'second' });
	await replaceIn(stone(), 'basalt', 'marble');
	await workshop.build({ cwd: project.dir });
	await workshop.build({ cwd: project.dir, out: 'second' });
	const files = await readFiles(path.join(workshop.dir, 'second'));
	expect(differences(files, await readFiles(workshop.out))).toEqual([]);
	expect(files.get('blog/stone/index.html')?.toString()).toContain('marble');
});
