import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countChanged, htmlFiles } from '../../bench/changes.ts';
import { tempFolder } from '../../support/temp-folder.ts';

test('pages that are new or hold something else have changed, not those that are gone', async () => {
	const folder = tempFolder();
	const write = async (name: string, text: string): Promise<void> =>
		writeFile(join(folder, name), text);
	await mkdir(join(folder, 'a'));
	await write('index.html', 'home');
	await write('a/index.html', 'one');
	await write('old.html', 'old');
	await write('feed.xml', 'feed');
	const before = await htmlFiles(folder);
	expect([...before.keys()].sort()).toEqual(['a/index.html', 'index.html', 'old.html']);
	await write('a/index.html', 'two');
	await write('new.html', 'new');
	await write('index.html', 'home');
	await rm(join(folder, 'old.html'));
	expect(countChanged(before, await htmlFiles(folder))).toBe(2);
});

test('a folder that is not there has no pages', async () => {
	expect(await htmlFiles(join(tempFolder(), 'absent'))).toEqual(new Map());
});
