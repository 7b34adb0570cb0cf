import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findDocuments } from '../../../../../src/publish/wechat/article/find-documents.ts';
import { folderName } from '../../../../../src/publish/wechat/article/folder-name.ts';
import type { DocumentFile } from '../../../../../src/source/list-documents.ts';
import { tempFolder } from '../../../../support/temp-folder.ts';

const text = (kind: 'blog' | 'pages', slug: string, locale: 'en' | 'zh'): DocumentFile => ({
	kind,
	slug,
	locale,
	file: `/site/content/${slug}/${locale}.md`,
	path: `${slug}/${locale}.md`,
});

const documents = [
	text('blog', 'mesh', 'en'),
	text('blog', 'mesh', 'zh'),
	text('blog', 'only-english', 'en'),
	text('pages', 'about', 'zh'),
	text('blog', 'code', 'zh'),
	text('pages', 'handbooks/author/code', 'zh'),
];

const find = (name: string, lang?: 'en' | 'zh', cwd = '/nowhere') =>
	findDocuments({ names: [name], lang, documents, cwd });

describe('a text is found', () => {
	test.each([
		['mesh', undefined, 'mesh/zh.md'],
		['mesh', 'en', 'mesh/en.md'],
		['blog/mesh', undefined, 'mesh/zh.md'],
		['/zh/blog/mesh/', undefined, 'mesh/zh.md'],
		['en/blog/mesh', undefined, 'mesh/en.md'],
		['content/blog/mesh', undefined, 'mesh/zh.md'],
		['only-english', undefined, 'only-english/en.md'],
		['about', undefined, 'about/zh.md'],
		['handbooks/author/code', undefined, 'handbooks/author/code/zh.md'],
		['author/code', undefined, 'handbooks/author/code/zh.md'],
	] as const)('%s %s', (name, lang, expected) => {
		expect(find(name, lang)).toMatchObject({ found: [{ path: expected }], problems: [] });
	});

	test('once, however often it is asked for', () => {
		const names = ['mesh', 'blog/mesh'];
		expect(findDocuments({ names, lang: undefined, documents, cwd: '/' }).found).toHaveLength(1);
	});

	test('by its file, also outside of the content folder', () => {
		const folder = tempFolder();
		mkdirSync(path.join(folder, 'note'));
		for (const name of ['note/en.md', 'draft.zh.md', 'plain.md']) {
			writeFileSync(path.join(folder, name), 'x');
		}
		const facts = (name: string, lang?: 'en' | 'zh') =>
			find(name, lang, folder).found.map((each) => [each.slug, each.locale, each.isForeign]);
		expect(facts('note/en.md')).toEqual([['note', 'en', true]]);
		expect(facts('draft.zh.md')).toEqual([['draft', 'zh', true]]);
		expect(facts('plain.md')).toEqual([['plain', 'zh', true]]);
		expect(facts('plain.md', 'en')).toEqual([['plain', 'en', true]]);
	});
});

describe('what is no text says so', () => {
	test.each([
		[
			'mash',
			undefined,
			'Unexpected `mash`, expected a slug such as `blog/first-post`, or a Markdown file. Did you mean `mesh`?',
		],
		[
			'code',
			undefined,
			'Unexpected `code`, expected one text: it may be blog/code or handbooks/author/code',
		],
		[
			'only-english',
			'zh',
			'Unexpected language zh for `only-english`, expected en: there is no other file',
		],
	] as const)('%s %s', (name, lang, message) => {
		expect(find(name, lang)).toEqual({ found: [], problems: [message] });
	});

	test('all at once', () => {
		const names = ['nope-nope', 'never-never'];
		expect(findDocuments({ names, lang: undefined, documents, cwd: '/' }).problems).toHaveLength(2);
	});
});

test('folders are named by slug and language, and by kind where two would be one', () => {
	const names = documents.map((each) => folderName(each, documents));
	expect(names).toEqual([
		'mesh.en',
		'mesh.zh',
		'only-english.en',
		'about.zh',
		'code.zh',
		'author-code.zh',
	]);
	const twins = [text('blog', 'a', 'zh'), text('pages', 'a', 'zh')];
	expect(twins.map((each) => folderName(each, twins))).toEqual(['blog-a.zh', 'pages-a.zh']);
});

test('a name that somebody began is the one that is meant', () => {
	expect(find('only').problems[0]).toMatch(/Did you mean `only-english`\?$/);
});

describe('the text of a project', () => {
	const name = 'landscape/projects/mesh/zh.md';
	const ask = (asked: string, contentDir = '/site/content') => {
		const file = path.join(contentDir, name);
		const all = [...documents, { ...text('pages', 'landscape/mesh', 'zh'), file }];
		return findDocuments({ names: [asked], lang: undefined, documents: all, cwd: contentDir });
	};
	const refused = {
		found: [],
		problems: [
			'Unexpected project `landscape/mesh`, expected a post, a page or a chapter. Write a post about it, and link to /landscape/mesh/',
		],
	};

	test.each(['landscape/mesh', '/zh/landscape/mesh/'])('is refused as %s', (asked) => {
		expect(ask(asked)).toEqual(refused);
	});

	test('is refused by its file', () => {
		expect(ask(name, tempFolder({ [name]: 'Text.' }))).toEqual(refused);
	});

	test('does not stand in the way of a post of that name', () => {
		expect(ask('mesh').found).toMatchObject([{ path: 'mesh/zh.md' }]);
	});
});
