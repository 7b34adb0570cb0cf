import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { formatIssue } from '../../../src/domain/issue.ts';
import { site } from '../../../src/site.ts';
import { buildLibrary } from '../../../src/store/library.ts';
import { Store } from '../../../src/store/store.ts';
import { renderHtml } from '../../../src/targets/web/render-html.ts';
import { readFiles } from '../../support/files.ts';
import { type Ended, projectRoot, scriptEnv } from '../../support/run-script.ts';
import { tempFolder } from '../../support/temp-folder.ts';

/** Runs `npm run new` as in another project, so that nothing of this one is touched. */
function runNew(cwd: string, args: string[], env: Record<string, string> = {}): Promise<Ended> {
	const script = path.join(projectRoot, 'scripts/new.ts');
	const options = { cwd, env: scriptEnv(env) };
	return new Promise((done) => {
		const child = execFile(process.execPath, [script, ...args], options, (_, stdout, stderr) =>
			done({ code: child.exitCode, stdout, stderr: stderr.replace(/^\(.*\n/gm, '') }),
		);
	});
}

const namesIn = async (folder: string): Promise<string[]> =>
	[...(await readFiles(folder)).keys()].filter((name) => !name.startsWith('.astro/'));

/** What `npm run check` finds. */
async function problemsIn(contentDir: string): Promise<string[]> {
	const store = new Store(tempFolder());
	onTestFinished(() => store.close());
	const library = await buildLibrary({ root: projectRoot, contentDir, site, store, renderHtml });
	return library.issues.map(formatIssue);
}

test('what is begun has no problem, and the editor knows it', { timeout: 60_000 }, async () => {
	const root = tempFolder();
	const title = '"Quotes": it\'s {a} 🖌️\n--- # [x](y) <b>';
	const first = await runNew(root, ['post', title, '--zh', '引号：“一”', '--tags', 'web,go']);
	const folder = 'content/blog/quotes-it-s-a-sharp-x-y-b';
	expect(first).toEqual({ code: 0, stdout: `${folder}/en.md\n${folder}/zh.md\n`, stderr: '' });
	const second = await runNew(root, ['page', '关于 我们', '--json']);
	const files = ['content/pages/关于-我们/en.md', 'content/pages/关于-我们/zh.md'];
	expect(JSON.parse(second.stdout)).toEqual({ files, issues: [] });
	expect(await namesIn(root)).toEqual([`${folder}/en.md`, `${folder}/zh.md`, ...files]);
	expect(await problemsIn(path.join(root, 'content'))).toEqual([]);
	const list = (await readFiles(root)).get('.astro/collections/collections.json')?.toString();
	expect(list).toContain(`${folder}/zh.md": "blog"`);
});

test('a book and its chapters are begun without a problem', { timeout: 60_000 }, async () => {
	const root = tempFolder();
	const book = await runNew(root, ['book', 'Ink & paper', '--zh', '墨与纸']);
	const folder = 'content/handbooks/ink-paper';
	const first = `${folder}/introduction/en.md\n${folder}/introduction/zh.md\n${folder}/book.yaml\n`;
	expect(book).toEqual({ code: 0, stdout: first, stderr: '' });
	const chapter = await runNew(root, ['chapter', 'Soot', '--book', 'ink-paper', '--lang', 'en']);
	expect(chapter.stdout).toBe(`${folder}/soot/en.md\n${folder}/book.yaml\n`);
	const twin = await runNew(root, ['chapter', 'Soot', '--book', 'ink-paper', '--zh', '烟']);
	expect(twin.stdout).toBe(`${folder}/soot/zh.md\n`);
	expect(await problemsIn(path.join(root, 'content'))).toEqual([]);
	const elsewhere = await runNew(root, ['chapter', 'Soot', '--book', '../ink-papr']);
	expect([elsewhere.code, elsewhere.stdout]).toEqual([1, '']);
	expect(elsewhere.stderr).toContain('Unexpected book `../ink-papr`, expected one that there is');
});

test('the missing language is added, then nothing more', { timeout: 60_000 }, async () => {
	const text = '---\ntitle: T\ndescription: D.\ndate: 2020-01-01\ntags: [web]\n---\n\nText.\n';
	const content = tempFolder({ 'blog/a/en.md': text, 'blog/a/a.svg': '<svg/>' });
	const root = tempFolder();
	const args = ['post', 'A', '--zh', '一', '--content', content];
	const added = await runNew(root, args, { BIMO_CONTENT: '/nowhere' });
	expect(added).toEqual({ code: 0, stdout: `${content}/blog/a/zh.md\n`, stderr: '' });
	expect(await problemsIn(content)).toEqual([]);
	const before = await readFiles(content);
	expect(before.get('blog/a/en.md')?.toString()).toBe(text);
	expect(before.get('blog/a/zh.md')?.toString()).toContain('\ndate: 2020-01-01\n');

	const again = await runNew(root, ['post', 'A'], { BIMO_CONTENT: content });
	expect(again.code).toBe(1);
	expect(again.stdout).toBe('');
	expect(again.stderr).toContain('Unexpected `en.md` and `zh.md`, expected no text');
	const json = await runNew(root, ['post', 'A', '--json'], { BIMO_CONTENT: content });
	expect(json.code).toBe(1);
	expect(JSON.parse(json.stdout)).toMatchObject({ files: [], issues: [{ code: 'new/exists' }] });
	expect(await readFiles(content)).toEqual(before);
});

test('what stands in the way is said', { timeout: 60_000 }, async () => {
	const root = tempFolder({ 'content/blog/a': 'A file.' });
	const file = await runNew(root, ['post', 'A']);
	expect(file.code).toBe(1);
	expect(file.stderr).toMatch(
		/^Unexpected file .*content\/blog\/a, expected a folder or nothing\n$/,
	);
	mkdirSync(path.join(root, 'content/blog/b/en.md'), { recursive: true });
	const folder = await runNew(root, ['post', 'B']);
	expect(folder.code).toBe(1);
	expect(folder.stderr).toMatch(/^content\/blog\/b\/en\.md:1:1 error Unexpected failure/);
	const outside = await runNew(root, ['post', 'A', '--slug', '../../../a']);
	expect(outside.code).toBe(1);
	expect(outside.stderr).toContain('Unexpected slug `../../../a`');
	expect(await namesIn(root)).toEqual(['content/blog/a']);
});

test.each([
	[['psot', 'A'], 'Unexpected `psot`, expected `post`, `page`, `chapter`, `book` or `project`\n'],
	[['post'], 'Unexpected absence of a title, expected one in quotes\n'],
	[['post', 'A', '--slgu', 'b'], "Unknown option '--slgu'"],
])('wrong usage %j', async (args, message) => {
	const root = tempFolder();
	const { code, stdout, stderr } = await runNew(root, args);
	expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
	expect(stderr.startsWith(message)).toBe(true);
	expect(await namesIn(root)).toEqual([]);
});
