import path from 'node:path';
import { expect, test } from 'vitest';
import { formatIssue } from '../../../src/domain/issue.ts';
import { listDocuments } from '../../../src/source/list-documents.ts';
import { tempFolder } from '../../support/temp-folder.ts';

/** Paths and problems of a content folder with these files. */
function list(...files: string[]): { paths: string[]; issues: string[] } {
	const folder = tempFolder(Object.fromEntries(files.map((file) => [file, ''])));
	const { documents, issues } = listDocuments(folder, (file) => path.relative(folder, file));
	return { paths: documents.map((document) => document.path), issues: issues.map(formatIssue) };
}

test('documents come by kind, folder and language', () => {
	const folder = tempFolder({
		'pages/about/en.md': '',
		'blog/b/zh.md': '',
		'blog/b/en.md': '',
		'blog/a/zh.md': '',
	});
	const { documents, issues } = listDocuments(folder, (file) => file);
	expect(issues).toEqual([]);
	expect(documents.map((document) => document.path)).toEqual([
		'blog/a/zh.md',
		'blog/b/en.md',
		'blog/b/zh.md',
		'pages/about/en.md',
	]);
	expect(documents[0]).toEqual({
		kind: 'blog',
		slug: 'a',
		locale: 'zh',
		file: path.join(folder, 'blog/a/zh.md'),
		path: 'blog/a/zh.md',
	});
});

test('pictures, hidden files, later sections and empty folders are no problem', () => {
	expect(
		list(
			'taxonomy.yaml',
			'blog/a/en.md',
			'blog/a/pic.png',
			'blog/a/data/raw.csv',
			'blog/.draft.md',
			'blog/.DS_Store',
			'.git/config',
			'blog/empty/',
			'glossary/a.yaml',
			'notes.txt',
			'blog/架构-2/zh.md',
		),
	).toEqual({ paths: ['blog/a/en.md', 'blog/架构-2/zh.md'], issues: [] });
});

test('an empty content folder has nothing to say', () => {
	expect(list()).toEqual({ paths: [], issues: [] });
});

test('a folder that looks like a section is asked about', () => {
	expect(list('blogs/a/en.md', 'page/about/en.md').issues).toEqual([
		'blogs warning Unexpected `blogs`, expected one of blog, pages, handbooks, glossary, landscape, briefings, taxonomy.yaml, wechat.yaml, wechat-lock.json [content/unknown-section]\n    Did you mean `blog`?',
		'page warning Unexpected `page`, expected one of blog, pages, handbooks, glossary, landscape, briefings, taxonomy.yaml, wechat.yaml, wechat-lock.json [content/unknown-section]\n    Did you mean `pages`?',
	]);
});

test('a text without a folder is sent into one', () => {
	expect(list('blog/hello.md', 'blog/note.txt')).toEqual({
		paths: [],
		issues: [
			'blog/hello.md:1:1 error Unexpected file `hello.md`, expected a folder for each text [content/loose-file]\n    Move it to `hello/en.md` or `hello/zh.md`.',
		],
	});
});

test.each([
	['zh-cn.md', 'Did you mean `zh.md`?'],
	['cn.md', 'Did you mean `zh.md`?'],
	['english.md', 'Did you mean `en.md`?'],
	['en-GB.md', 'Did you mean `en.md`?'],
	['zn.md', 'Did you mean `en.md`?'],
	['index.md', 'The name of the file is the language of its text.'],
])('%s is no language: %s', (name, hint) => {
	expect(list(`blog/a/${name}`)).toEqual({
		paths: [],
		issues: [
			`blog/a/${name}:1:1 error Unexpected language file \`${name}\`, expected en.md or zh.md [content/unknown-language]\n    ${hint}`,
		],
	});
});

test.each([
	['My Post', 'my-post'],
	['a_b', 'a-b'],
	['a--b', 'a-b'],
	['-a-', 'a'],
	['Ünï', 'ünï'],
])('the folder %s should be %s', (name, better) => {
	const { paths, issues } = list(`blog/${name}/en.md`);
	expect(paths).toEqual([`blog/${name}/en.md`]);
	expect(issues).toEqual([
		`blog/${name}:1:1 error Unexpected folder name \`${name}\`, expected lower-case letters, digits and single hyphens [content/slug]\n    The name is part of the address. Try \`${better}\`.`,
	]);
});

test('two spellings of one name are told apart by nobody', () => {
	const { issues } = list('blog/Post/en.md', 'blog/post/en.md', 'pages/post/en.md');
	expect(issues).toContain(
		'blog/post:1:1 error Unexpected folder `post`, expected no second spelling of `Post` [content/duplicate-slug]\n    Both would have the same address. Rename one of them.',
	);
	expect(issues).toHaveLength(2);
});

test('a text may be MDX, in one language or in both', () => {
	expect(list('blog/a/en.mdx', 'blog/a/zh.md', 'blog/a/Chart.astro', 'pages/b/zh.mdx')).toEqual({
		paths: ['blog/a/en.mdx', 'blog/a/zh.md', 'pages/b/zh.mdx'],
		issues: [],
	});
});

test('Markdown and MDX of one language are two files too many', () => {
	expect(list('blog/a/en.md', 'blog/a/en.mdx', 'blog/a/zh.mdx')).toEqual({
		paths: ['blog/a/en.md', 'blog/a/zh.mdx'],
		issues: [
			'blog/a/en.mdx:1:1 error Unexpected `en.mdx` beside `en.md`, expected one file for each language [content/two-files]\n    Both would be the same page. Delete one of them.',
		],
	});
});

test('MDX in the wrong place or language is named as it is', () => {
	expect(list('blog/cn/cn.mdx', 'pages/loose.mdx').issues).toEqual([
		'blog/cn/cn.mdx:1:1 error Unexpected language file `cn.mdx`, expected en.mdx or zh.mdx [content/unknown-language]\n    Did you mean `zh.mdx`?',
		'pages/loose.mdx:1:1 error Unexpected file `loose.mdx`, expected a folder for each text [content/loose-file]\n    Move it to `loose/en.mdx` or `loose/zh.mdx`.',
	]);
});

test('a chapter may hold sections, a section no further ones', () => {
	const paths = ['handbooks/b/c/en.md', 'handbooks/b/c/s/en.md', 'handbooks/b/c/s/zh.md'];
	expect(list(...paths, 'handbooks/b/c/pictures/a.svg')).toEqual({ paths, issues: [] });
	expect(list(...paths, 'handbooks/b/c/s/deep/en.md').issues).toEqual([
		'handbooks/b/c/s/deep error Unexpected text in `deep` below a section, expected none deeper than a section [content/too-deep]\n    Move the folder up: a book has chapters, a chapter has sections.',
	]);
});
