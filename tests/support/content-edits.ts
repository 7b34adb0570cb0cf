import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';

/** One change of the content `mini`. */
export interface Edit {
	name: string;
	edit: () => Promise<void>;
	/** Files that this edit must change, or else the test would prove nothing. */
	changes: string[];
	/** What the build must say. */
	says?: string;
	env?: Record<string, string>;
}

/** Replaces a text, which must be there, in a file. */
export async function replaceIn(file: string, from: string | RegExp, to: string): Promise<void> {
	const before = await readFile(file, 'utf8');
	const after = before.replace(from, to);
	expect(after, file).not.toBe(before);
	await writeFile(file, after);
}

/**
 * Edits of a content folder in groups, one after the other: each starts from what the one before
 * left. A group is looked at in one pair of builds. What an edit must change is changed by no other
 * edit of its group, so a page that one edit left stale is not made by another one.
 */
export function editsOf(content: () => string): Edit[][] {
	const at = (file: string): string => path.join(content(), file);
	const replace = (file: string, from: string | RegExp, to: string): Promise<void> =>
		replaceIn(at(file), from, to);
	return [
		[
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
				name: 'a name in taxonomy.yaml',
				edit: () => replace('taxonomy.yaml', 'zh: 材料', 'zh: 质料'),
				changes: ['zh/tags/materials/index.html', 'zh/blog/ink/index.html', 'zh/rss.xml'],
			},
		],
		[
			{
				name: 'a title of a page that the navigation shows',
				edit: () => replace('pages/about/en.md', 'title: About', 'title: People'),
				changes: ['blog/stone/index.html', '404.html', 'about/index.html'],
			},
			{
				name: 'a description',
				edit: () => replace('blog/ink/zh.md', '墨是什么做的', '墨从哪里来'),
				changes: ['zh/blog/ink/index.html', 'zh/blog/index.html', 'zh/rss.xml'],
			},
		],
		[
			{
				name: 'a new tag',
				edit: async () => {
					await replace('blog/stone/en.md', 'tags: [chemistry]', 'tags: [chemistry, slate]');
					await replace('blog/stone/zh.md', 'tags: [chemistry]', 'tags: [chemistry, slate]');
				},
				changes: [
					'tags/slate/index.html',
					'zh/tags/slate/index.html',
					'blog/stone/index.html',
					'sitemap.xml',
				],
			},
			{
				name: 'the bytes of a picture under the same name',
				edit: () =>
					writeFile(
						at('blog/ink/flow.svg'),
						'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 90"><path d="M0 0h9"/></svg>',
					),
				changes: ['blog/ink/index.html', 'zh/blog/ink/index.html'],
			},
		],
		[
			{
				name: 'a picture that is gone',
				edit: () => rm(at('blog/ink/flow.svg')),
				changes: ['blog/ink/index.html', 'zh/blog/ink/index.html', 'zh/rss.xml'],
				says: 'image/missing',
			},
			{
				name: 'a diagram, a formula and a film, new in a text',
				edit: async () => {
					await writeFile(at('blog/stone/film.webm'), 'one film');
					const added =
						'```mermaid\nflowchart LR\n  a --> b\n```\n\n$$x^2$$\n\n::video[Stone]{src=film.webm}';
					await replace('blog/stone/en.md', /$/, `\n\n${added}\n`);
				},
				changes: ['blog/stone/index.html', '_img/film-938c4a1861.webm'],
			},
		],
		[
			{
				name: 'a picture that is back',
				edit: () =>
					writeFile(
						at('blog/ink/flow.svg'),
						'<svg xmlns="http://www.w3.org/2000/svg" width="50" height="40"><path d="M0 0h9"/></svg>',
					),
				changes: ['blog/ink/index.html', 'zh/blog/ink/index.html', 'zh/rss.xml'],
			},
			{
				name: 'a diagram',
				edit: () => replace('blog/stone/en.md', 'a --> b', 'a --> c'),
				changes: ['blog/stone/index.html'],
			},
		],
		[
			{
				name: 'a series',
				edit: async () => {
					await replace('blog/stone/en.md', 'tags:', 'series: studio\ntags:');
					await replace('blog/stone/zh.md', 'tags:', 'series: studio\ntags:');
				},
				changes: [
					'blog/stone/index.html',
					'blog/water/index.html',
					'series/studio/index.html',
					'zh/series/studio/index.html',
				],
			},
			{
				name: 'a new translation',
				edit: async () => {
					const text = await readFile(at('blog/paper/zh.md'), 'utf8');
					await writeFile(
						at('blog/paper/en.md'),
						text.replace('目前只有中文。', 'Now in English.'),
					);
				},
				changes: ['blog/paper/index.html', 'zh/blog/paper/index.html', 'feed.json', 'sitemap.xml'],
			},
		],
		[
			{
				name: 'a date, and with it the order',
				edit: async () => {
					await replace('blog/stone/en.md', '2023-11-30', '2024-04-30');
					await replace('blog/stone/zh.md', '2023-11-30', '2024-04-30');
				},
				changes: ['blog/ink/index.html', 'archive/index.html', 'sitemap.xml'],
			},
		],
		[
			{
				name: 'a draft',
				edit: () => replace('blog/brush/en.md', 'date:', 'draft: true\ndate:'),
				changes: ['blog/brush/index.html', 'zh/blog/brush/index.html', 'tags/materials/index.html'],
			},
			{
				name: 'a deleted post',
				edit: () => rm(at('blog/elsewhere'), { recursive: true }),
				changes: ['blog/elsewhere/index.html', 'zh/rss.xml', 'tags/chemistry/index.html'],
			},
		],
		[
			{
				name: 'a renamed post',
				edit: async () => {
					await rename(at('blog/water'), at('blog/rain'));
					await replace('blog/ink/en.md', '../water/en.md', '../rain/en.md');
				},
				changes: ['blog/water/index.html', 'blog/rain/index.html', 'blog/ink/index.html'],
				says: 'link/broken',
			},
		],
		[
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
				name: 'a formula and the bytes of a film',
				edit: async () => {
					await replace('blog/stone/en.md', 'x^2', 'x^3');
					await writeFile(at('blog/stone/film.webm'), 'another film');
				},
				changes: ['blog/stone/index.html', 'rss.xml'],
			},
		],
		[
			{
				name: 'a body',
				edit: () => replace('blog/stone/en.md', 'Nothing but stone.', 'Nothing but **slate**.'),
				changes: ['blog/stone/index.html', 'rss.xml', 'feed.json'],
			},
			{
				name: 'a description in taxonomy.yaml',
				edit: () => replace('taxonomy.yaml', 'What things are made of.', 'Stuff.'),
				changes: ['tags/materials/index.html', 'tags/index.html'],
			},
			{
				name: 'an alias',
				edit: () => replace('blog/ink/en.md', '/2019/old.html', '/2018/older.html'),
				changes: ['2018/older.html', '2019/old.html', '_redirects'],
			},
			{
				name: 'a picture for dark paper that is gone',
				edit: () => rm(at('blog/ink/flow.dark.svg')),
				changes: ['blog/ink/index.html', 'zh/blog/ink/index.html'],
			},
		],
		[
			{
				name: 'the origin of the site',
				edit: () => Promise.resolve(),
				changes: ['index.html', 'sitemap.xml', 'robots.txt', 'rss.xml', 'who.html'],
				env: { BIMO_SITE: 'https://other.example' },
			},
		],
	];
}
