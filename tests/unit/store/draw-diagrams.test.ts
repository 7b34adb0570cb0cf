import { fileURLToPath } from 'node:url';
import type { Root } from 'hast';
import sharp from 'sharp';
import { expect, onTestFinished, test, vi } from 'vitest';
import { formatIssue } from '../../../src/domain/issue.ts';
import { site } from '../../../src/site.ts';
import { DiagramRenderer } from '../../../src/store/diagrams/renderer.ts';
import { buildLibrary } from '../../../src/store/library.ts';
import { Store } from '../../../src/store/store.ts';
import { toFeedHtml } from '../../../src/targets/feed/to-feed-html.ts';
import { renderHtml } from '../../../src/targets/web/render-html.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const head = '---\ntitle: T\ndescription: D.\ndate: 2026-01-01\n---\n\n';
const fence = (source: string, meta = ''): string => `\`\`\`mermaid${meta}\n${source}\n\`\`\`\n\n`;
const flow = 'flowchart LR\n  accTitle: One\n  accDescr: Two.\n  a --> b';

async function build(files: Record<string, string>, cacheDir = tempFolder()) {
	const store = new Store(cacheDir);
	onTestFinished(() => store.close());
	const put = vi.spyOn(store, 'put');
	const library = await buildLibrary({
		root,
		contentDir: tempFolder(files),
		site,
		store,
		renderHtml,
	});
	const html = (index: number): string => store.text('html', library.posts[index]?.key ?? '') ?? '';
	return { ...library, store, html, made: put.mock.calls.map(([kind]) => kind) };
}

test(
	'a diagram becomes a picture for pages and another for feeds',
	{ timeout: 60_000 },
	async () => {
		const { posts, issues, images, html, store } = await build({
			'blog/a/en.md': `${head}${fence(flow, ' caption="How"')}`,
			'blog/a/zh.md': `${head}${fence('pie\n  "甲" : 1')}`,
		});
		expect(issues.map(formatIssue)).toEqual([]);
		expect(posts[0]?.features).toContain('diagram');
		expect(html(0)).toMatch(
			/<figure class="diagram" id="fig-1"><div class="drawing"><img src="\/_img\/flowchart-[0-9a-f]{10}\.svg" alt="One\. Two\." width="\d+" height="\d+" loading="lazy" decoding="async"><\/div><details><summary>Diagram source.*<\/details><figcaption><b>Figure 1<\/b> How<\/figcaption>/s,
		);
		expect(html(1)).toContain('alt="饼图"');

		const [asset] = posts[0]?.diagrams ?? [];
		const names = images.map(({ name }) => name);
		expect(names).toContain(asset?.svg);
		expect(names).toContain(asset?.png);
		const { width, format } = await sharp(store.bytes('variant', asset?.png ?? '')).metadata();
		expect({ width, format }).toEqual({ width: 2 * (asset?.width ?? 0), format: 'png' });

		// Written by the library from such a tree.
		const tree = JSON.parse(store.text('tree', posts[0]?.key ?? '') ?? '') as Root;
		const feed = toFeedHtml(tree, 'https://x.example/a/');
		expect(feed).toBe(
			`<figure id="fig-1"><img src="https://x.example/_img/${asset?.png}" alt="One. Two." width="${asset?.width}" height="${asset?.height}"><figcaption><b>Figure 1</b> How</figcaption></figure>`,
		);
	},
);

test('a diagram is drawn once, whatever else changes', { timeout: 60_000 }, async () => {
	const cache = tempFolder();
	const first = await build({ 'blog/a/en.md': `${head}${fence(flow)}` }, cache);
	expect(first.made.filter((kind) => kind === 'diagram')).toHaveLength(1);
	const again = await build({ 'blog/b/en.md': `${head}New text.\n\n${fence(flow)}` }, cache);
	expect(again.made).not.toContain('diagram');
	expect(again.posts[0]?.diagrams).toEqual(first.posts[0]?.diagrams);
});

test('a bad diagram names its line, and breaks no other', { timeout: 60_000 }, async () => {
	const bad = '---\ntitle: x\n---\n%% note\nsequenceDiagram\n  A->>B: hi\n  %% note\n  foo bar';
	const { issues, html, posts } = await build({
		'blog/a/en.md': `${head}${fence(bad)}${fence(flow)}- In a list:\n\n  \`\`\`mermaid\n  flowhart LR\n  \`\`\`\n`,
		'blog/b/en.md': `${head}${fence(flow)}`,
	});
	expect(issues.map(formatIssue).map((text) => text.replace(/^.*(?=blog\/)/, ''))).toEqual([
		'blog/a/en.md:15:1 warning Unexpected end of the line in `foo bar`, expected an arrow or `()` [diagram/syntax]\n    Mermaid says: Parse error on line 3.',
		'blog/a/en.md:28:3 warning Unexpected `flowhart` at the beginning of a diagram, expected its type [diagram/unknown-type]\n    Did you mean `flowchart`?',
	]);
	expect(html(0)).toContain(
		'<p class="failed">This diagram cannot be drawn: Unexpected end of the line in `foo bar`, expected an arrow or `()` (line 8)</p><details open>',
	);
	expect(posts.map(({ diagrams }) => diagrams.length)).toEqual([1, 1]);
});

test('what broke off is drawn again, and its page is made again', { timeout: 60_000 }, async () => {
	const cacheDir = tempFolder();
	const files = { 'blog/a/en.md': head + fence(flow) };
	const brokeOff = { failure: { message: 'it took too long', brokeOff: true } };
	const draw = vi.spyOn(DiagramRenderer.prototype, 'draw').mockResolvedValue(brokeOff);
	const first = await build(files, cacheDir);
	draw.mockRestore();
	expect(first.issues.map(({ message }) => message)).toEqual([
		'Unexpected end of drawing (it took too long), expected a picture',
	]);
	expect(first.html(0)).toContain('accTitle: One');

	const second = await build(files, cacheDir);
	expect(second.issues).toEqual([]);
	expect(second.html(0)).toContain('<div class="drawing">');
	expect(second.posts[0]?.key).not.toBe(first.posts[0]?.key);
});
