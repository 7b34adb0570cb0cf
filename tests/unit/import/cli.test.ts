import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { readImportArguments } from '../../../scripts/support/import-arguments.ts';
import { fixturePath } from './fixture.ts';

function cli(...args: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/import.ts', ...args], {
		encoding: 'utf8',
	});
	return { status, stdout, stderr };
}

test.each([
	[[], 'Unexpected end, expected `feed` or `markdown`'],
	[['blog'], 'Unexpected "blog", expected `feed` or `markdown`'],
	[['feed'], 'Unexpected end, expected the file or the address of a feed'],
	[['feed', 'a', 'b'], 'Unexpected "b", expected one feed'],
	[['feed', 'a', '--lang', 'fr'], 'Unexpected language "fr", expected en or zh'],
	[['feed', 'a', '--nope'], '--nope'],
	[['feed', 'a', '--book', 'x'], 'Unexpected --book, expected it with `markdown`'],
	[['feed', 'a', '--title', 'x'], 'Unexpected --title, expected it with `markdown`'],
	[['markdown'], 'Unexpected end, expected the folder of a book'],
	[['markdown', 'a', 'b'], 'Unexpected "b", expected one folder'],
	[['markdown', 'a'], 'Unexpected end, expected --book and the id of a handbook'],
	[
		['markdown', 'a', '--book', '../x'],
		'Unexpected id "../x", expected lower-case letters, digits and single hyphens',
	],
	[['markdown', 'a', '--book', 'x', '--title', ' '], 'Unexpected empty --title, expected words'],
])('wrong usage %j', (args, message) => {
	expect(() => readImportArguments(args, {})).toThrow(message);
});

test.each([
	[['feed', 'a', '--dry-run'], {}, { common: { contentDir: 'content', dryRun: true } }],
	[['feed', 'a', '--content', './c/'], { BIMO_CONTENT: 'd' }, { common: { contentDir: 'c/' } }],
	[['markdown', 'a', '--book', 'x'], { BIMO_CONTENT: 'd' }, { common: { contentDir: 'd' } }],
	[['markdown', 'a', '--book', '水'], {}, { book: { book: '水', title: undefined } }],
])('usage %j', (args, env, expected) => {
	expect(readImportArguments(args, env)).toMatchObject(expected);
});

test('exit codes and what is printed where', () => {
	const wrong = cli('markdown', 'x');
	expect(wrong).toMatchObject({ status: 2, stdout: '' });
	expect(wrong.stderr).toContain('npm run import -- markdown <folder> --book <id>');
	expect(cli('--help')).toMatchObject({ status: 0, stderr: '' });
	const json = cli(
		'feed',
		fixturePath('atom-zh.xml'),
		'--dry-run',
		'--json',
		'--content',
		`${tmpdir()}/none`,
	);
	expect(json.status).toBe(0);
	expect(JSON.parse(json.stdout)).toMatchObject({
		ok: true,
		lang: 'zh',
		posts: [{ outcome: 'created', balanced: true }],
	});
	const broken = cli('feed', fixturePath('bomb.xml'));
	expect(broken.status).toBe(1);
	expect(broken.stdout).toContain('error Unexpected DOCTYPE with declarations');
	const noBook = cli('markdown', `${tmpdir()}/none`, '--book', 'x');
	expect(noBook.status).toBe(1);
	expect(noBook.stdout).toContain('error Unexpected name, expected a folder of Markdown files');
});
