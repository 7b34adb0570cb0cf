import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Settings } from '../settings.ts';

const markName = '.bimo-output';
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
	const names: string[] = await readdir(outDir).catch((error: unknown) => {
		if (!isAbsent(error)) throw error;
		return [];
	});
	if (names.length === 0 || names.includes(markName)) return undefined;
	return `it holds files that no build of Bimo made (${names.slice(0, 3).join(', ')}${names.length > 3 ? ', …' : ''})`;
}

function isAbsent(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function isInside(inner: string, outer: string): boolean {
	const relative = path.relative(outer, inner);
	return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative));
}

/** Where a build writes before it is whole: beside the output folder, so that a rename suffices. */
export function stageOf(outDir: string): string {
	return `${outDir}.tmp`;
}

/** Removes what a build that was interrupted left, if it was one. */
export async function clearStage(outDir: string): Promise<void> {
	await rm(stageOf(outDir), { recursive: true, force: true });
}

/** Puts a finished build in place; the one before stays whole until then. */
export async function putInPlace(outDir: string): Promise<void> {
	const stage = stageOf(outDir);
	await writeFile(path.join(stage, markName), markText);
	const old = `${outDir}.old.tmp`;
	await rm(old, { recursive: true, force: true });
	await rename(outDir, old).catch((error: unknown) => {
		if (!isAbsent(error)) throw error;
	});
	await rename(stage, outDir);
	await rm(old, { recursive: true, force: true });
}

/** True for a folder that a build of Bimo made. */
export async function isOutput(outDir: string): Promise<boolean> {
	const mark = await readFile(path.join(outDir, markName), 'utf8').catch(() => undefined);
	return mark !== undefined;
}
