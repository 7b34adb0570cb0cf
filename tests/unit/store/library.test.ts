import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { formatIssue } from '../../../src/domain/issue.ts';
import { site } from '../../../src/site.ts';
import { buildLibrary } from '../../../src/store/library.ts';
import { Store } from '../../../src/store/store.ts';
import { renderHtml } from '../../../src/targets/web/render-html.ts';
import { tempFolder, writeFiles } from '../../support/temp-folder.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const frontMatter = (...lines: string[]): string =>
	['---', 'title: T', 'description: D.', ...lines, '---', '', ''].join('\n');

let red: Buffer;
let blue: Buffer;
beforeAll(async () => {
	const square = (background: string) =>
		sharp({ create: { width: 8, height: 8, channels: 3, background } })
			.png()
			.toBuffer();
	[red, blue] = await Promise.all([square('#f00'), square('#00f')]);
});

const files = (): Record<string, string | Uint8Array> => ({
	'taxonomy.yaml': 'tags: { web: { en: Web, zh: 网页 } }\n',
	'blog/a/en.md': `${frontMatter('date: 2026-01-01', 'tags: [web]', 'cover: ./a.png', 'coverAlt: A')}## One\n\n![A](./a.png "Fig") and [b](../b/en.md#two)\n\n\`\`\`js\nlet a = 1;\n\`\`\`\n`,
	'blog/a/a.png': red,
	'blog/b/en.md': `${frontMatter('date: 2026-01-02')}## Two\n\nPlain text.\n`,
	'blog/b/zh.md': `${frontMatter('date: 2026-01-02')}## 二\n\n一段文字。\n`,
	'pages/about/en.md': `${frontMatter('order: 1')}About.\n`,
});

/** Builds the library of a folder; says also what was put into the store. */
async function build(contentDir: string, cacheDir: string) {
	const store = new Store(cacheDir);
	onTestFinished(() => store.close());
	const put = vi.spyOn(store, 'put');
	const library = await buildLibrary({ root, contentDir, site, store, renderHtml });
	return { ...library, store, made: put.mock.calls.map(([kind]) => kind) };
}

const pathsOf = (entries: readonly { path: string }[]): string[] =>
	entries.map((entry) => entry.path);

test('everything in a content folder, at once', async () => {
	const { posts, pages, taxonomy, images, issues, store } = await build(
		tempFolder(files()),
		tempFolder(),
	);
	expect(issues.map(formatIssue)).toEqual([]);
	expect(pathsOf(posts)).toEqual(['blog/a/en.md', 'blog/b/en.md', 'blog/b/zh.md']);
	expect(pathsOf(pages)).toEqual(['pages/about/en.md']);
	expect(taxonomy.tags).toEqual({ web: { en: 'Web', zh: '网页' } });
	expect(new Set(images.map(({ format }) => format))).toEqual(new Set(['avif', 'webp', 'png']));

	const [post, , chinese] = posts;
	expect(post).toMatchObject({
		kind: 'blog',
		slug: 'a',
		locale: 'en',
		data: { title: 'T', date: '2026-01-01' },
		headings: [{ depth: 2, id: 'one', text: 'One' }],
		links: [{ url: '/blog/b/#two' }],
		cover: { width: 8, height: 8 },
	});
	expect(post?.ids).toContain('one');
	expect(chinese?.stats).toEqual({ han: 5, words: 0 });
	const html = store.text('html', post?.key ?? '');
	expect(html).toContain('<h2 id="one"><a href="#one">One</a></h2>');
	expect(html).toContain('<span class="k">let</span>');
	expect(html).toMatch(/<source type="image\/avif" srcset="\/_img\/a-[0-9a-f]{10}-8\.avif 8w"/);
	expect(JSON.parse(store.text('tree', post?.key ?? '') ?? '{}')).toMatchObject({ type: 'root' });
});

test('a second build makes nothing, and gives the same', async () => {
	const content = tempFolder(files());
	const cache = tempFolder();
	const first = await build(content, cache);
	expect(new Set(first.made)).toEqual(
		new Set(['words', 'source', 'image', 'code', 'html', 'tree', 'document']),
	);
	const second = await build(content, cache);
	expect(second.made).toEqual([]);
	expect(second.posts).toEqual(first.posts);
	expect(second.images).toEqual(first.images);
	expect(second.issues).toEqual(first.issues);
});

test('an edited picture changes the documents that show it, and no others', async () => {
	const content = tempFolder(files());
	const cache = tempFolder();
	const before = await build(content, cache);
	writeFiles(content, { 'blog/a/a.png': blue });
	const after = await build(content, cache);
	const changed = after.posts.filter(({ key }, index) => key !== before.posts[index]?.key);
	expect(pathsOf(changed)).toEqual(['blog/a/en.md']);
	expect(after.made).toEqual(['image', 'html', 'tree', 'document']);
	expect(after.posts[0]?.cover).not.toEqual(before.posts[0]?.cover);
});

test('an edited text is made again alone, and its code is not', async () => {
	const content = tempFolder(files());
	const cache = tempFolder();
	await build(content, cache);
	const text = String(files()['blog/a/en.md']);
	writeFiles(content, { 'blog/a/en.md': text.replace('## One', '## Uno') });
	const { made, posts } = await build(content, cache);
	expect(made).toEqual(['words', 'source', 'html', 'tree', 'document']);
	expect(posts[0]?.headings[0]?.text).toBe('Uno');
});

test('all problems of all files are reported together', async () => {
	const content = tempFolder({
		...files(),
		'taxonomy.yaml': 'tag: {}\n',
		'blog/b/en.md': `${frontMatter('date: 2026-01-02', 'cover: ./gone.png')}![x](./no.png)\n\n\`\`\`pythn\nx\n\`\`\`\n\n[broken](../nowhere/en.md) [bad](javascript:x)\n`,
		'blog/b/zh.md': Buffer.from([0xff, 0xfe]),
		'blog/c/en.md': 'No front matter.\n',
		'blog/d/fr.md': '',
		'pages/about/en.md': `${frontMatter('titel: x')}About.\n`,
	});
	const { issues, posts, pages } = await build(content, tempFolder());
	expect(issues.map(({ code, file, line }) => [code, path.relative(content, file), line])).toEqual([
		['content/unknown-language', 'blog/d/fr.md', 1],
		['front-matter/unknown-key', 'taxonomy.yaml', 1],
		['markdown/unsafe-url', 'blog/b/en.md', 14],
		['image/missing', 'blog/b/en.md', 8],
		['code/unknown-language', 'blog/b/en.md', 10],
		['image/missing', 'blog/b/en.md', 5],
		['content/encoding', 'blog/b/zh.md', 1],
		['front-matter/missing', 'blog/c/en.md', 1],
		['front-matter/unknown-key', 'pages/about/en.md', 4],
		['link/fragment', 'blog/a/en.md', 12],
		['link/broken', 'blog/b/en.md', 14],
		['content/cover', 'blog/b/en.md', 5],
	]);
	expect(pathsOf(posts)).toEqual(['blog/a/en.md', 'blog/b/en.md']);
	expect(pages).toEqual([]);
	const language = issues.find(({ code }) => code === 'code/unknown-language');
	expect(language).toMatchObject({
		message:
			'Unexpected language `pythn` of a block of code, expected one that the highlighter knows',
		hint: 'Did you mean `python`?',
	});
	const cover = issues.find(({ message }) => message.includes('cover:'));
	expect(cover?.message).toBe('Unexpected `cover: ./gone.png`, expected a picture at that path');
});

test('without a taxonomy, names are plain', async () => {
	const content = tempFolder({
		'blog/b/en.md': `${frontMatter('date: 2026-01-02', 'tags: [Any]')}x\n`,
	});
	const { taxonomy, issues } = await build(content, tempFolder());
	expect(taxonomy).toEqual({ tags: {}, categories: {}, series: {} });
	expect(issues).toEqual([]);
});

test('progress is told after each hundred', async () => {
	const texts = Array.from({ length: 120 }, (_, n) => [
		`blog/p-${n}/en.md`,
		`${frontMatter('date: 2026-01-02')}x\n`,
	]);
	const contentDir = tempFolder(Object.fromEntries(texts) as Record<string, string>);
	const store = new Store(tempFolder());
	onTestFinished(() => store.close());
	const progress = vi.fn<(done: number, total: number) => void>();
	await buildLibrary({ root, contentDir, site, store, renderHtml, progress });
	expect(progress.mock.calls).toEqual([
		[100, 120],
		[120, 120],
	]);
});

test('a text that is nested too deep leaves the others be', async () => {
	const { posts, texts, issues } = await build(
		tempFolder({
			'blog/deep/en.md': `${frontMatter('date: 2026-01-01')}${'> '.repeat(5000)}words\n`,
			'blog/b/en.md': `${frontMatter('date: 2026-01-02')}Plain text.\n`,
		}),
		tempFolder(),
	);
	expect(texts).toBe(2);
	expect(pathsOf(posts)).toEqual(['blog/b/en.md']);
	expect(issues).toMatchObject([
		{
			code: 'markdown/too-deep',
			severity: 'error',
			message: 'Unexpected depth of blocks within blocks, expected fewer than a few hundred',
			file: expect.stringMatching(/deep\/en\.md$/) as string,
		},
	]);
});

test('settings of the site that are wrong stop it as wrong texts do', async () => {
	const store = new Store(tempFolder());
	onTestFinished(() => store.close());
	const wrong = { ...site, newsletter: 'letters.example' };
	const contentDir = tempFolder();
	const library = await buildLibrary({ root, contentDir, site: wrong, store, renderHtml });
	expect(library.issues.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
		'error site/value',
	]);
});
