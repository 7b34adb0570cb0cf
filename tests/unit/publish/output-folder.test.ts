import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import {
	clearStage,
	isOutput,
	putInPlace,
	stageOf,
	whyNotOutput,
} from '../../../src/publish/output-folder.ts';
import { readSettings, type Settings } from '../../../src/settings.ts';
import { tempFolder, writeFiles } from '../../support/temp-folder.ts';

/** A project with files, and the settings of a build of it into `out`. */
function project(out: string, files: Record<string, string> = {}): Settings {
	const root = tempFolder({ 'content/blog/a/en.md': '', 'src/site.ts': '', ...files });
	return readSettings({ BIMO_OUT: out }, root);
}

/** Stages one file and puts it in place, as a build does. */
async function publish(outDir: string, name: string, text: string): Promise<void> {
	await clearStage(outDir);
	writeFiles(stageOf(outDir), { [name]: text });
	await putInPlace(outDir);
}

test.each([
	['a folder that is not there', 'dist', {}],
	['an empty folder', 'dist', { 'dist/': '' }],
	['an earlier build', 'dist', { 'dist/.bimo-output': '', 'dist/index.html': '' }],
	['a folder elsewhere', '../bimo-elsewhere-that-is-not-there', {}],
	['a folder with the beginning of a name in common', 'content-out', {}],
])('a build may write to %s', async (_, out, files) => {
	expect(await whyNotOutput(project(out, files))).toBeUndefined();
});

test.each([
	['the project', '.', (settings: Settings) => `it holds the project (${settings.root})`],
	['what is above it', '..', (settings: Settings) => `it holds the project (${settings.root})`],
	['the root of the disk', '/', (settings: Settings) => `it holds the project (${settings.root})`],
	[
		'the content',
		'content',
		(settings: Settings) => `it holds the content (${settings.contentDir})`,
	],
	[
		'a folder of the content',
		'content/blog/dist',
		(settings: Settings) => `it lies in the content folder (${settings.contentDir})`,
	],
	['the cache', '.cache', (settings: Settings) => `it holds the cache (${settings.cacheDir})`],
])('a build may not write to %s', async (_, out, why) => {
	const settings = project(out);
	expect(await whyNotOutput(settings)).toBe(why(settings));
});

test("a build may not write to somebody's files, and names some", async () => {
	expect(await whyNotOutput(project('mine', { 'mine/thesis.doc': '' }))).toBe(
		'it holds files that no build of Bimo made (thesis.doc)',
	);
	const many = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`mine/${name}`, '']));
	expect(await whyNotOutput(project('mine', many))).toBe(
		'it holds files that no build of Bimo made (a, b, c, …)',
	);
	expect(await whyNotOutput(project('src'))).toBe(
		'it holds files that no build of Bimo made (site.ts)',
	);
	expect(await whyNotOutput(project('src/site.ts'))).toBe('it is a file');
});

test('a finished build takes the place of the one before, and leaves nothing beside it', async () => {
	const { root, outDir } = project('dist');
	await publish(outDir, 'old.html', 'one');
	expect(await isOutput(outDir)).toBe(true);
	await publish(outDir, 'new.html', 'two');
	expect(await readdir(outDir)).toEqual(['.bimo-output', 'new.html']);
	expect(readFileSync(path.join(outDir, 'new.html'), 'utf8')).toBe('two');
	expect((await readdir(root)).sort()).toEqual(['content', 'dist', 'src']);
	expect(await whyNotOutput(readSettings({ BIMO_OUT: 'dist' }, root))).toBeUndefined();
});

test('until then the one before stays whole', async () => {
	const { outDir } = project('dist');
	await publish(outDir, 'index.html', 'one');
	writeFiles(stageOf(outDir), { 'index.html': 'half' });
	expect(readFileSync(path.join(outDir, 'index.html'), 'utf8')).toBe('one');
	await clearStage(outDir);
	expect(existsSync(stageOf(outDir))).toBe(false);
	expect(readFileSync(path.join(outDir, 'index.html'), 'utf8')).toBe('one');
});

test('clearing and putting in place need nothing that was there before', async () => {
	const { outDir } = project('deep/dist', { 'deep/': '' });
	await clearStage(outDir);
	await publish(outDir, 'index.html', 'one');
	expect(await isOutput(outDir)).toBe(true);
});

test('a build that was never finished cannot be put in place, and harms nothing', async () => {
	const { outDir } = project('dist');
	await publish(outDir, 'index.html', 'one');
	await expect(putInPlace(outDir)).rejects.toThrow('ENOENT');
	expect(readFileSync(path.join(outDir, 'index.html'), 'utf8')).toBe('one');
});

test('a folder without the mark is no output', async () => {
	expect(await isOutput(tempFolder({ 'index.html': '' }))).toBe(false);
	expect(await isOutput('/nowhere/at/all')).toBe(false);
});
