import path from 'node:path';
import { expect, test } from 'vitest';
import { articleMeta } from '../../support/check-html.ts';
import { runScript } from '../../support/run-script.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const check = (...args: string[]) => runScript('wechat-check', { args });

test('an article, one that was made elsewhere, and both', async () => {
	const meta = articleMeta({ source: 'content/blog/a/zh.md', lines: [[0, 9]] });
	const root = tempFolder({
		'good/article.html': '<section><p>a</p></section>\n',
		'good/article.json': JSON.stringify({ ...meta, issues: [] }),
		'bad.html': '<p id="a">b</p>',
	});
	const [good, bad] = [path.join(root, 'good/article.html'), path.join(root, 'bad.html')];
	const [first, second, both] = await Promise.all([
		check(good),
		check(bad),
		check('--json', good, bad),
	]);
	expect(first).toEqual({ code: 0, stdout: '1 article checked, 0 errors\n', stderr: '' });
	expect(second).toMatchObject({ code: 1, stderr: '' });
	expect(second.stdout).toContain(
		`${bad}:1:1 error Unexpected attribute \`id\` of \`<p>\`, expected`,
	);
	expect(second.stdout.endsWith('1 article checked, 2 errors\n')).toBe(true);
	expect(both.code).toBe(1);
	expect(JSON.parse(both.stdout)).toMatchObject({
		files: 2,
		issues: [{ code: 'wechat/A2', file: bad, line: 1 }, { code: 'wechat/X3' }],
	});
});

test('what an article.json says is checked, and one that makes no sense is named', async () => {
	const meta = articleMeta({ title: '字'.repeat(33), source: 'content/blog/a/zh.md' });
	const root = tempFolder({
		'a/article.html':
			'<img src="images/a.png" alt="" style="max-width:100%" data-w="1" data-ratio="1">',
		'a/article.json': JSON.stringify(meta),
		'b/article.html': '<p>a</p>',
		'b/article.json': '{"version":',
	});
	const [a, b] = await Promise.all([
		check('--pushed', path.join(root, 'a/article.html')),
		check(path.join(root, 'b/article.html')),
	]);
	expect(a.code).toBe(1);
	expect(a.stdout).toContain('content/blog/a/zh.md error Unexpected title of 33 characters');
	expect(a.stdout).toContain('picture `images/a.png` that is not uploaded');
	expect(a.stdout).toContain('picture `images/a.png`, expected a picture that the article has');
	expect(b.code).toBe(1);
	expect(b.stdout).toContain(
		`${path.join(root, 'b/article.json')} error Unexpected content, expected what \`npm run wechat\` writes`,
	);
});

test('words that make no sense', async () => {
	const missing = path.join(tempFolder(), 'a.html');
	const [none, absent, unknown, help] = await Promise.all([
		check(),
		check(missing),
		check('--all'),
		check('--help'),
	]);
	expect(none).toMatchObject({
		code: 2,
		stderr: 'Unexpected end, expected a file with HTML (see --help)\n',
	});
	expect(absent).toMatchObject({
		code: 2,
		stderr: `Unexpected ENOENT of ${missing}, expected a file with HTML\n`,
	});
	expect(unknown.code).toBe(2);
	expect(help).toMatchObject({ code: 0, stderr: '' });
	expect(help.stdout).toContain('npm run wechat:check -- <article.html> …');
});
