import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { formatIssue, sortIssues } from '../../../src/domain/issue.ts';
import { site } from '../../../src/site.ts';
import { buildLibrary } from '../../../src/store/library.ts';
import { Store } from '../../../src/store/store.ts';
import { renderHtml } from '../../../src/targets/web/render-html.ts';
import { tempFolder, writeFiles } from '../../support/temp-folder.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const frontMatter = '---\ntitle: T\ndescription: D.\ndate: 2026-01-01\n---\n\n';

/** A content folder; texts get front matter. */
function contentFolder(files: Record<string, string>): string {
	const texts = Object.entries(files).map(([name, text]): [string, string] => [
		name,
		/\.mdx?$/.test(name) ? frontMatter + text : text,
	]);
	return tempFolder(Object.fromEntries(texts));
}

/** The library of a folder, with its problems as an author sees them. */
async function build(contentDir: string, cacheDir = tempFolder()) {
	const store = new Store(cacheDir);
	onTestFinished(() => store.close());
	const library = await buildLibrary({ root, contentDir, site, store, renderHtml });
	const issues = sortIssues(library.issues).map((issue) =>
		formatIssue({ ...issue, file: issue.file.replace(contentDir, '') }),
	);
	return { ...library, store, issues };
}

const text =
	"import Tally from './Tally.astro';\n\n## One\n\nA <Tally>word</Tally>.\n\n```js\n1;\n```\n";

test('a text with components is kept whole for all, and in parts for the site', async () => {
	const { posts, issues, store } = await build(
		contentFolder({
			'blog/a/en.mdx': text,
			'blog/a/Tally.astro': '<slot />',
			'blog/a/zh.md': '见[这里](./en.mdx#one)。\n',
		}),
	);
	expect(issues).toEqual([
		'/blog/a/en.mdx:11:3 note Unexpected <Tally> outside of the site, expected text [mdx/component]\n    Only the site shows components: feeds and exports show its children instead.',
	]);
	const [post] = posts;
	expect(post).toMatchObject({ path: 'blog/a/en.mdx', runs: true, ids: ['one'] });
	expect(posts[1]).not.toHaveProperty('runs');
	const html = store.text('html', post?.key ?? '');
	expect(html).toContain('<p>A word.</p>');
	expect(store.text('tree', post?.key ?? '')).not.toContain('bimo-component');
	const parts = JSON.parse(store.text('parts', post?.key ?? '') ?? '') as string[];
	expect(parts).toHaveLength(3);
	expect(parts.join('')).toBe(html);
});

test('MDX without code is a text like others', async () => {
	const { posts, issues } = await build(
		contentFolder({ 'blog/a/en.mdx': '## One\n\nA word {/* why */}.\n' }),
	);
	expect(issues).toEqual([]);
	expect(posts[0]).not.toHaveProperty('runs');
});

test('what is broken in one text leaves the others whole', async () => {
	const { posts, issues } = await build(
		contentFolder({
			'blog/a/en.mdx': 'A <Tally>word.\n',
			'blog/b/en.mdx': text,
			'blog/b/Taly.astro': '<slot />',
			'blog/c/en.mdx': "import Other from '../b/en.mdx';\n\n[b](../b/en.mdx#one)\n",
		}),
	);
	expect(posts.map(({ slug }) => slug)).toEqual(['a', 'b', 'c']);
	const heads = issues.map((issue) => issue.split('\n')[0]);
	expect(heads).toEqual([
		'/blog/a/en.mdx:7:3 error Unexpected end of the text, expected a closing tag for `<Tally>` [mdx/syntax]',
		'/blog/b/en.mdx:7:20 error Unexpected import of `./Tally.astro`, expected a file at that path [mdx/import]',
		'/blog/b/en.mdx:11:3 note Unexpected <Tally> outside of the site, expected text [mdx/component]',
		'/blog/c/en.mdx:7:20 error Unexpected import of the text `../b/en.mdx`, expected a component [mdx/import]',
	]);
	expect(issues[1]).toContain('Did you mean `Taly.astro`?');
});

test('an import that is mended is no problem in the next build', async () => {
	const cache = tempFolder();
	const content = contentFolder({ 'blog/a/en.mdx': text });
	expect((await build(content, cache)).issues.join()).toContain('mdx/import');
	writeFiles(content, { 'blog/a/Tally.astro': '<slot />' });
	expect((await build(content, cache)).issues.join()).not.toContain('mdx/import');
});
