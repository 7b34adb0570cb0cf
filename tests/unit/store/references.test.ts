import { rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { formatIssue } from '../../../src/domain/issue.ts';
import { site } from '../../../src/site.ts';
import { buildLibrary } from '../../../src/store/library.ts';
import { Store } from '../../../src/store/store.ts';
import { renderHtml } from '../../../src/targets/web/render-html.ts';
import { openTestMaker } from '../../support/wechat-maker.ts';
import { makeSettled } from '../../../src/store/make-settled.ts';
import { tempFolder, writeFiles } from '../../support/temp-folder.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const text = (title: string, body: string): string =>
	`---\ntitle: ${title}\ndescription: D.\n---\n\n${body}\n`;
const book = (chapters: string): string =>
	`title: { en: Ink }\ndescription: { en: D. }\nparts:\n  - title: { en: One }\n    chapters: [${chapters}]\n`;

let contentDir: string;
let cacheDir: string;
beforeEach(() => {
	cacheDir = tempFolder();
	contentDir = tempFolder({
		'handbooks/ink/book.yaml': book('soot, glue'),
		'handbooks/ink/soot/en.md': text('Soot', '## Burn {#burn}\n\nSee [](#glue) and [](#fig:b).'),
		'handbooks/ink/glue/en.md': text(
			'Glue',
			'![B](https://example.com/b.png "B"){#fig:b}\n\nAfter [](../soot/en.md#burn), `a`{lang=js}.\n\n```js\nlet a = 1;\n```',
		),
		'handbooks/ink/glue/zh.md': text('胶', '![B](https://example.com/b.png "B"){#fig:b}'),
		'blog/pen/en.md': text('Pen', 'Of [](../../handbooks/ink/glue/en.md).').replace(
			'description',
			'date: 2026-01-01\ndescription',
		),
	});
});

async function build() {
	const store = new Store(cacheDir);
	onTestFinished(() => store.close());
	const put = vi.spyOn(store, 'put');
	const library = await buildLibrary({ root, contentDir, site, store, renderHtml });
	const issues = library.issues.map(formatIssue);
	const html = (slug: string, locale = 'en'): string => {
		const entries = [...library.posts, ...library.pages];
		const { key = '' } = entries.find((each) => each.slug === slug && each.locale === locale) ?? {};
		return store.text('html', key) ?? '';
	};
	return { issues, html, made: put.mock.calls.map(([kind]) => kind) };
}

test('links say what other texts call the place', async () => {
	const { issues, html } = await build();
	expect(issues).toEqual([]);
	expect(html('handbooks/ink/soot')).toContain(
		'See <a href="/handbooks/ink/glue/">Chapter 2</a> and <a href="/handbooks/ink/glue/#fig:b">Figure 2.1</a>.',
	);
	expect(html('handbooks/ink/glue')).toContain(
		'After <a href="/handbooks/ink/soot/#burn">Section 1.1</a>, ',
	);
	expect(html('handbooks/ink/glue')).toContain('class="k"');
	expect(html('pen')).toContain('Of <a href="/handbooks/ink/glue/">Glue</a>.');
});

test('nothing is made twice, and nothing goes stale', async () => {
	await build();
	expect((await build()).made).toEqual([]);
	writeFiles(contentDir, { 'handbooks/ink/book.yaml': book('glue, soot') });
	const { html, issues } = await build();
	expect(issues).toEqual([]);
	expect(html('handbooks/ink/soot')).toContain('>Chapter 1</a> and ');
	expect(html('handbooks/ink/soot')).toContain('>Figure 1.1</a>');
	expect(html('handbooks/ink/glue')).toContain('>Section 2.1</a>');
	writeFiles(contentDir, { 'handbooks/ink/glue/en.md': text('Gum', 'No figure.') });
	const after = await build();
	expect(after.html('pen')).toContain('>Gum</a>');
	expect(after.issues[0]).toMatch(
		/soot\/en\.md:8:19 error Unexpected reference to `#fig:b`, expected the id of a place in this book/,
	);
});

test('what leads to a planned chapter is words alone, and no link besides', async () => {
	const glue = text('Glue', '## Boil {#boil}').replace('description', 'draft: true\ndescription');
	const soot = text('Soot', '[](#glue), [](../glue/en.md#boil) and [how](../glue/en.md).');
	writeFiles(contentDir, {
		'handbooks/ink/glue/en.md': glue,
		'handbooks/ink/soot/en.md': soot,
	});
	rmSync(path.join(contentDir, 'handbooks/ink/glue/zh.md'));
	const { html, issues } = await build();
	expect(issues).toEqual([]);
	expect(html('handbooks/ink/soot')).toContain(
		'<p><span>Chapter 2</span>, <span>Section 2.1</span> and <span>how</span>.</p>',
	);
});

test('a slip in the file of a book is not told of its references, too', async () => {
	writeFiles(contentDir, { 'handbooks/ink/book.yaml': `${book('soot, glue')}autors: [me]\n` });
	const { issues } = await build();
	expect(issues).toHaveLength(1);
	expect(issues[0]).toContain('Unexpected key `autors`');
});

test('one text alone knows the others, too', async () => {
	const { tools, documents, close } = await openTestMaker(contentDir, cacheDir);
	onTestFinished(close);
	const [soot] = documents.filter(({ slug }) => slug === 'handbooks/ink/soot');
	if (!soot) throw new Error('Unexpected absence, expected the chapter');
	const { key = '', issues } = await makeSettled(soot, tools.maker, documents);
	expect(issues).toEqual([]);
	expect(tools.maker.store.text('html', key)).toContain('>Figure 2.1</a>');
});
