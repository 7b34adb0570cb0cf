import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Ended, runScript } from '../support/run-script.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

let workshop: Workshop;
let out: string;
beforeAll(async () => {
	workshop = await openWorkshop('mini');
	out = path.join(workshop.dir, 'articles');
});
afterAll(() => workshop.remove());

const wechat = (...args: string[]): Promise<Ended> =>
	runScript('wechat', {
		args: [...args, '--out', out],
		env: { BIMO_CONTENT: workshop.content, BIMO_CACHE: workshop.cache },
	});

/** Every file below a folder with its bytes. */
function filesBelow(folder: string): Map<string, string> {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile());
	const paths = files.map((entry) => path.join(entry.parentPath, entry.name)).sort();
	return new Map(paths.map((file) => [path.relative(folder, file), readFileSync(file, 'base64')]));
}

test('several texts become folders, and the same bytes again', async () => {
	const first = await wechat('ink', 'water', '--lang', 'en');
	expect(first.stdout).toMatch(/2 articles, 0 errors, 0 warnings\nOpen preview\.html/);
	expect(first.code).toBe(0);
	expect(readdirSync(out).sort()).toEqual(['ink.en', 'water.en']);
	const before = filesBelow(out);
	expect([...before.keys()].filter((name) => !name.includes('images'))).toEqual(
		['ink.en', 'water.en'].flatMap((name) =>
			['article.html', 'article.json', 'preview.html'].map((file) => path.join(name, file)),
		),
	);
	const { ino } = statSync(path.join(out, 'ink.en'));
	await wechat('ink', 'water', '--lang', 'en');
	expect(statSync(path.join(out, 'ink.en')).ino).toBe(ino);
	// Nothing of it depends on what was made before.
	const elsewhere = path.join(workshop.dir, 'again');
	await runScript('wechat', {
		args: ['ink', 'water', '--lang', 'en', '--out', elsewhere],
		env: { BIMO_CONTENT: workshop.content, BIMO_CACHE: path.join(workshop.dir, 'other-cache') },
	});
	expect(filesBelow(elsewhere)).toEqual(before);
});

test('a fault in another text stops nothing; one in this text is said, and the article written', async () => {
	await workshop.write('blog/broken/en.md', '---\ntitle: [\n---\n');
	await workshop.write('blog/poor/en.md', '---\ntitle: Poor\n---\n\n![x](./gone.png)\n');
	expect((await wechat('ink', '--lang', 'en')).code).toBe(0);
	const { code, stdout } = await wechat('poor', '--json');
	expect(code).toBe(1);
	// The command's own words.
	const report = JSON.parse(stdout) as {
		articles: { folder: string; written: boolean; issues: { code: string; line: number }[] }[];
	};
	expect(report.articles).toMatchObject([
		{ folder: expect.stringMatching(/poor\.en$/) as string, written: true },
	]);
	expect(report.articles[0]?.issues.map((issue) => [issue.code, issue.line])).toEqual([
		['front-matter/missing-key', 1],
		['front-matter/missing-key', 1],
		['image/missing', 5],
	]);
	expect(readFileSync(path.join(out, 'poor.en', 'article.html'), 'utf8')).toContain('[Picture: x]');
});

test('a text that is too long becomes several, if that is asked for', async () => {
	const part = (name: string): string => `## ${name}\n\n${'Long is the way. '.repeat(700)}\n\n`;
	const head = '---\ntitle: Way\ndescription: Far.\ndate: 2024-06-01\n---\n\n';
	await workshop.write('blog/way/en.md', `${head}${part('One')}${part('Two')}`);
	const { code, stdout } = await wechat('way', '--split');
	expect([code, stdout]).toEqual([
		0,
		expect.stringMatching(/way\.en-1\/ {2}Way \(1\/2\)\n.*\n.*way\.en-2\/ {2}Way \(2\/2\)\n/),
	]);
});

test('words that make no sense are wrong usage, and nothing is done', async () => {
	const cases = await Promise.all([
		wechat('inc'),
		wechat('ink', '--theme', 'pink'),
		wechat('ink', '--dry-run'),
	]);
	expect(cases.map(({ code }) => code)).toEqual([2, 2, 2]);
	expect(cases.map(({ stderr }) => stderr.trim())).toEqual([
		'Unexpected `inc`, expected a slug such as `blog/first-post`, or a Markdown file. Did you mean `ink`?',
		'Unexpected theme "pink", expected ink or plain or code',
		'Unexpected --dry-run, expected it with --push',
	]);
});
