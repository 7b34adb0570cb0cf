import { rmSync } from 'node:fs';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from '../domain/error-code.ts';
import type { Settings } from '../settings.ts';

/** The file that says that a build of Bimo made the folder around it. */
export const markName = '.bimo-output';
const markText = 'Made by `npm run build` of Bimo; the next build replaces this folder.\n';

/** Why a build may not write to its output folder; undefined: it may. */
export async function whyNotOutput({
	outDir,
	contentDir,
	root,
	cacheDir,
}: Settings): Promise<string | undefined> {
	const holds = [
		['the project', root],
		['the content', contentDir],
		['the cache', cacheDir],
	] as const;
	for (const [what, folder] of holds) {
		if (isInside(folder, outDir)) return `it holds ${what} (${folder})`;
	}
	if (isInside(outDir, contentDir)) return `it lies in the content folder (${contentDir})`;
	const names = await namesIn(outDir);
	if (names === 'file') return 'it is a file';
	if (names.length === 0 || names.includes(markName)) return undefined;
	return `it holds files that no build of Bimo made (${names.slice(0, 3).join(', ')}${names.length > 3 ? ', …' : ''})`;
}

async function namesIn(folder: string): Promise<string[] | 'file'> {
	try {
		return await readdir(folder);
	} catch (error) {
		if (errorCode(error) === 'ENOTDIR') return 'file';
		if (errorCode(error) !== 'ENOENT') throw error;
		return [];
	}
}

function isInside(inner: string, outer: string): boolean {
	const relative = path.relative(outer, inner);
	return relative.split(path.sep)[0] !== '..' && !path.isAbsolute(relative);
}

/**
 * Where a build writes before it is whole: beside the output folder, so that a rename suffices, and
 * under a name that nobody else uses, since whatever is there is removed.
 */
export function stageOf(outDir: string): string {
	return beside(outDir, 'new');
}

function beside(outDir: string, what: 'new' | 'old'): string {
	return path.join(path.dirname(outDir), `.${path.basename(outDir)}.bimo-${what}.tmp`);
}

/** Removes what a build that was interrupted left, if it was one. */
export async function clearStage(outDir: string): Promise<void> {
	await rm(stageOf(outDir), { recursive: true, force: true });
}

/** Puts a finished build in place; the one before stays whole until then. */
export async function putInPlace(outDir: string): Promise<void> {
	const stage = stageOf(outDir);
	await writeFile(path.join(stage, markName), markText);
	const old = beside(outDir, 'old');
	// Thousands of files go faster in one call than in as many promises.
	rmSync(old, { recursive: true, force: true });
	await rename(outDir, old).catch((error: unknown) => {
		if (errorCode(error) !== 'ENOENT') throw error;
	});
	await rename(stage, outDir);
	rmSync(old, { recursive: true, force: true });
}

/** True for a folder that a build of Bimo made. */
export async function isOutput(outDir: string): Promise<boolean> {
	const mark = await readFile(path.join(outDir, markName), 'utf8').catch(() => undefined);
	return mark !== undefined;
}
