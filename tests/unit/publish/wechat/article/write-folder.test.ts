import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeFolder } from '../../../../../src/publish/wechat/article/write-folder.ts';
import { tempFolder } from '../../../../support/temp-folder.ts';

const files = new Map<string, string | Uint8Array>([
	['article.json', '{}'],
	['article.html', '<p>a</p>'],
	['images/a.png', new Uint8Array([1, 2])],
]);

test('writes a folder, and nothing when it is there already', async () => {
	const out = tempFolder();
	const folder = path.join(out, 'deep', 'a.zh');
	expect(await writeFolder(folder, files)).toBe(true);
	expect(readFileSync(path.join(folder, 'images', 'a.png'))).toEqual(Buffer.from([1, 2]));
	const before = statSync(folder).ino;
	expect(await writeFolder(folder, files)).toBe(false);
	expect(statSync(folder).ino).toBe(before);
	expect(readdirSync(path.dirname(folder))).toEqual(['a.zh']);
});

test('what is no longer in the article goes', async () => {
	const folder = path.join(tempFolder(), 'a.zh');
	await writeFolder(folder, new Map([...files, ['images/old.png', 'x']]));
	expect(await writeFolder(folder, files)).toBe(true);
	expect(existsSync(path.join(folder, 'images', 'old.png'))).toBe(false);
});

test('a folder of something else is left alone', async () => {
	const folder = path.join(tempFolder(), 'thesis');
	mkdirSync(folder);
	writeFileSync(path.join(folder, 'thesis.tex'), 'years of work');
	await expect(writeFolder(folder, files)).rejects.toThrow(
		/^Unexpected folder .*thesis, expected one that is new, empty or holds an article \(article\.json\)$/,
	);
	expect(readdirSync(folder)).toEqual(['thesis.tex']);
});

test.each(['notes.txt', '.git/HEAD', 'images/draft.psd', 'images/raw/a.png'])(
	'%s in the folder of an article is not lost',
	async (name) => {
		const folder = path.join(tempFolder(), 'a.zh');
		await writeFolder(folder, files);
		mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
		writeFileSync(path.join(folder, name), 'mine');
		const written = writeFolder(folder, new Map([...files, ['article.html', 'new']]));
		await expect(written).rejects.toThrow(`Unexpected \`${name}\` in ${folder}`);
		expect(readFileSync(path.join(folder, name), 'utf8')).toBe('mine');
	},
);

test('what a system leaves behind goes with the old article', async () => {
	const folder = path.join(tempFolder(), 'a.zh');
	await writeFolder(folder, files);
	writeFileSync(path.join(folder, '.DS_Store'), 'x');
	expect(await writeFolder(folder, files)).toBe(true);
	expect(readdirSync(folder)).toEqual(['article.html', 'article.json', 'images']);
});
