import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { type BudgetPage, kindOf, listPages, onePerKind, pickKinds } from '../../budget/pages.ts';

const page = (path: string): BudgetPage => ({
	kind: kindOf(path),
	locale: path.startsWith('/zh/') ? 'zh' : 'en',
	path,
	file: `${path.slice(1)}index.html`,
});

test.each([
	['/', 'home'],
	['/zh/', 'home'],
	['/blog/', 'list'],
	['/blog/2/', 'list-page'],
	['/zh/blog/page/2/', 'list-page'],
	['/blog/a-post/', 'post'],
	['/zh/tags/time/', 'tag'],
	['/tags/', 'tags'],
	['/categories/notes/', 'category'],
	['/series/ordinary-failures/', 'series'],
	['/archive/', 'archive'],
	['/about/', 'about'],
	['/404.html', '404'],
	['/zh/404.html', '404'],
	['/glossary/', 'glossary'],
	['/zh/glossary/leap-second/', 'term'],
])('%s is a page of the kind %s', (path, kind) => {
	expect(kindOf(path)).toBe(kind);
});

test('one page of each kind and language is taken, the preferred one if it is there', () => {
	const pages = ['/blog/a/', '/blog/b/', '/blog/c/', '/zh/blog/a/'].map(page);
	const chosen = onePerKind(pages, ['b']).map(({ path }) => path);
	expect(chosen).toEqual(['/blog/b/', '/zh/blog/a/']);
});

test('a kind that is not there is named, with those that are', () => {
	const pages = ['/', '/blog/'].map(page);
	expect(pickKinds(pages, ['list', 'home']).map(({ kind }) => kind)).toEqual(['list', 'home']);
	expect(() => pickKinds(pages, ['home', 'pots'])).toThrow(
		'Unexpected page kind pots, expected home, list',
	);
});

test('a built folder is listed without its redirects', async () => {
	const dir = await mkdtemp(join(tmpdir(), 'bimo-pages-'));
	const files = {
		'index.html': '<h1>Home</h1>',
		'zh/blog/a/index.html': '<h1>A</h1>',
		'old/index.html': '<meta http-equiv="refresh" content="0;url=/">',
		'feed.xml': '<feed/>',
	};
	try {
		for (const [name, text] of Object.entries(files)) {
			await mkdir(dirname(join(dir, name)), { recursive: true });
			await writeFile(join(dir, name), text);
		}
		expect(await listPages(dir)).toEqual([
			{ kind: 'home', locale: 'en', path: '/', file: 'index.html' },
			{ kind: 'post', locale: 'zh', path: '/zh/blog/a/', file: 'zh/blog/a/index.html' },
		]);
	} finally {
		await rm(dir, { recursive: true });
	}
});
