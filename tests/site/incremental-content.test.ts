import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Checkout, copyProject } from '../support/checkout.ts';
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

const at = (file: string): string => path.join(workshop.content, file);

async function replace(file: string, from: string | RegExp, to: string): Promise<void> {
	const before = await readFile(at(file), 'utf8');
	const after = before.replace(from, to);
	expect(after, file).not.toBe(before);
	await writeFile(at(file), after);
}

interface Edit {
	name: string;
	edit: () => Promise<void>;
	/** Files that this edit must change, or else the test would prove nothing. */
	changes: string[];
	env?: Record<string, string>;
	/** What the build must say. */
	says?: string;
}

/** One after the other: each starts from what the one before left. */
const edits: Edit[] = [
	{
		name: 'nothing',
		edit: () => Promise.resolve(),
		changes: [],
	},
	{
		name: 'a body',
		edit: () => replace('blog/stone/en.md', 'Nothing but stone.', 'Nothing but **slate**.'),
		changes: ['blog/stone/index.html', 'rss.xml', 'feed.json'],
	},
	{
		name: 'a title that other pages show',
		edit: () => replace('blog/water/en.md', 'Water & Stone <2>', 'Water alone'),
		changes: [
			'blog/water/index.html',
			'blog/ink/index.html',
			'index.html',
			'tags/materials/index.html',
		],
	},
	{
		name: 'a description',
		edit: () => replace('blog/ink/zh.md', '墨是什么做的', '墨从哪里来'),
		changes: ['zh/blog/ink/index.html', 'zh/blog/index.html', 'zh/rss.xml'],
	},
	{
		name: 'a title of a page that the navigation shows',
		edit: () => replace('pages/about/en.md', 'title: About', 'title: People'),
		changes: ['blog/stone/index.html', '404.html', 'about/index.html'],
	},
	{
		name: 'a new tag',
		edit: async () => {
			await replace('blog/stone/en.md', 'tags: [chemistry]', 'tags: [chemistry, slate]');
			await replace('blog/stone/zh.md', 'tags: [chemistry]', 'tags: [chemistry, slate]');
		},
		changes: ['tags/slate/index.html', 'zh/tags/slate/index.html', 'blog/stone/index.html'],
	},
	{
		name: 'the bytes of a picture under the same name',
		edit: () =>
			writeFile(
				at('blog/ink/flow.svg'),
				'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 90"><path d="M0 0h9"/></svg>',
			),
		changes: ['blog/ink/index.html', 'zh/blog/ink/index.html', 'rss.xml'],
	},
	{
		name: 'a picture that is gone',
		edit: () => rm(at('blog/ink/flow.svg')),
		changes: ['blog/ink/index.html'],
		says: 'image/missing',
	},
	{
		name: 'a picture that is back',
		edit: () =>
			writeFile(
				at('blog/ink/flow.svg'),
				'<svg xmlns="http://www.w3.org/2000/svg" width="50" height="40"><path d="M0 0h9"/></svg>',
			),
		changes: ['blog/ink/index.html'],
	},
	{
		name: 'a name and a description in taxonomy.yaml',
		edit: async () => {
			await replace('taxonomy.yaml', 'zh: 材料', 'zh: 质料');
			await replace('taxonomy.yaml', 'What things are made of.', 'Stuff.');
		},
		changes: [
			'zh/tags/materials/index.html',
			'zh/blog/ink/index.html',
			'zh/rss.xml',
			'tags/materials/index.html',
			'tags/index.html',
		],
	},
	{
		name: 'a series',
		edit: async () => {
			await replace('blog/stone/en.md', 'tags:', 'series: studio\ntags:');
			await replace('blog/stone/zh.md', 'tags:', 'series: studio\ntags:');
		},
		changes: ['blog/ink/index.html', 'blog/water/index.html', 'series/studio/index.html'],
	},
	{
		name: 'a date, and with it the order',
		edit: async () => {
			await replace('blog/stone/en.md', '2023-11-30', '2024-04-30');
			await replace('blog/stone/zh.md', '2023-11-30', '2024-04-30');
		},
		changes: ['blog/ink/index.html', 'archive/index.html', 'sitemap.xml'],
	},
	{
		name: 'a draft',
		edit: () => replace('blog/brush/en.md', 'date:', 'draft: true\ndate:'),
		changes: ['blog/brush/index.html', 'zh/blog/brush/index.html', 'tags/materials/index.html'],
	},
	{
		name: 'a new translation',
		edit: async () => {
			const text = await readFile(at('blog/paper/zh.md'), 'utf8');
			await writeFile(at('blog/paper/en.md'), text.replace('目前只有中文。', 'Now in English.'));
		},
		changes: ['blog/paper/index.html', 'zh/blog/paper/index.html', 'feed.json', 'sitemap.xml'],
	},
	{
		name: 'an alias',
		edit: () => replace('blog/ink/en.md', '/2019/old.html', '/2018/older.html'),
		changes: ['2018/older.html', '2019/old.html', '_redirects'],
	},
	{
		name: 'a renamed post',
		edit: async () => {
			await rename(at('blog/water'), at('blog/rain'));
			await replace('blog/ink/en.md', '../water/en.md', '../rain/en.md');
		},
		changes: ['blog/water/index.html', 'blog/rain/index.html', 'blog/ink/index.html'],
		says: 'link/broken',
	},
	{
		name: 'a deleted post',
		edit: () => rm(at('blog/elsewhere'), { recursive: true }),
		changes: ['blog/elsewhere/index.html', 'zh/rss.xml', 'archive/index.html'],
	},
	{
		name: 'a picture for dark paper, put beside another',
		edit: () =>
			writeFile(
				at('blog/ink/flow.dark.svg'),
				'<svg xmlns="http://www.w3.org/2000/svg" width="50" height="40"><path d="M9 9h9"/></svg>',
			),
		changes: ['blog/ink/index.html', 'zh/blog/ink/index.html'],
	},
	{
		name: 'a diagram, a formula and a film, new in a text',
		edit: async () => {
			await writeFile(at('blog/stone/film.webm'), 'one film');
			const added =
				'```mermaid\nflowchart LR\n  a --> b\n```\n\n$$x^2$$\n\n::video[Stone]{src=film.webm}';
			await replace('blog/stone/en.md', /$/, `\n\n${added}\n`);
		},
		changes: ['blog/stone/index.html', 'rss.xml'],
	},
	{
		name: 'a diagram',
		edit: () => replace('blog/stone/en.md', 'a --> b', 'a --> c'),
		changes: ['blog/stone/index.html', 'rss.xml'],
	},
	{
		name: 'a formula, the bytes of a film, and a picture for dark paper that is gone',
		edit: async () => {
			await replace('blog/stone/en.md', 'x^2', 'x^3');
			await writeFile(at('blog/stone/film.webm'), 'another film');
			await rm(at('blog/ink/flow.dark.svg'));
		},
		changes: ['blog/stone/index.html', 'rss.xml', 'blog/ink/index.html'],
	},
	{
		name: 'the origin of the site',
		edit: () => Promise.resolve(),
		changes: ['index.html', 'sitemap.xml', 'robots.txt', 'rss.xml', 'who.html'],
		env: { BIMO_SITE: 'https://other.example' },
	},
];

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

test.each(edits)('after an edit of $name', async ({ edit, changes, env = {}, says }) => {
	await edit();
	const { warm, clean } = await buildBoth(env);
	expect(warm).toMatchObject({ code: 0 });
	expect(clean).toMatchObject({ code: 0 });
	// What is wrong with the content is said by every build, not only by the first.
	if (says) {
		expect(warm.stderr + warm.stdout).toContain(says);
		expect(clean.stderr + clean.stdout).toContain(says);
	}
	const files = await readFiles(workshop.out);
	expect(differences(files, await readFiles(path.join(workshop.dir, 'clean')))).toEqual([]);
	const unchanged = changes.filter((name) => {
		const [before, after] = [last.get(name), files.get(name)];
		return before === after || (before && after?.equals(before));
	});
	expect(unchanged, 'files that this edit changes').toEqual([]);
	if (changes.length === 0) expect(differences(files, last)).toEqual([]);
	last = files;
});

test('a second output folder does not mix with the first', async () => {
	await replace('blog/stone/en.md', 'slate', 'basalt');
	await workshop.build({ cwd: project.dir, out: 'second' });
	await replace('blog/stone/en.md', 'basalt', 'marble');
	await workshop.build({ cwd: project.dir });
	await workshop.build({ cwd: project.dir, out: 'second' });
	const files = await readFiles(path.join(workshop.dir, 'second'));
	expect(differences(files, await readFiles(workshop.out))).toEqual([]);
	expect(files.get('blog/stone/index.html')?.toString()).toContain('marble');
});
