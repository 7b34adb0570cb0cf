import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { formatIssue } from '../../../src/domain/issue.ts';
import { site } from '../../../src/site.ts';
import { documentId } from '../../../src/source/document-id.ts';
import { buildLibrary } from '../../../src/store/library.ts';
import { Store } from '../../../src/store/store.ts';
import { renderHtml } from '../../../src/targets/web/render-html.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

async function build(files: Record<string, string>) {
	const store = new Store(tempFolder());
	onTestFinished(() => store.close());
	const all = Object.entries(files).map(([name, text]) => [`landscape/${name}`, text]);
	const contentDir = tempFolder(Object.fromEntries(all) as Record<string, string>); // of pairs above
	const library = await buildLibrary({ root, contentDir, site, store, renderHtml });
	return { ...library, contentDir, store };
}

const categories = `categories:
  inference:
    title: { en: I, zh: 一 }
    description: { en: I., zh: 一。 }
    subcategories: { engines: { title: { en: E, zh: 二 } } }
`;
const head = (...lines: string[]): string =>
	['---', 'name: vLLM', 'description: Fast.', ...lines, '---', '', ''].join('\n');
const shared = ['repo: vllm-project/vllm', 'category: inference/engines', 'added: 2026-11-01'];

test('the texts of a project are pages with its name for a title', async () => {
	const { pages, issues, landscape, store, texts } = await build({
		'categories.yaml': categories,
		'projects/vllm/en.md': `${head(...shared)}## History\n\n[Sections](#history-1), [Chinese](./zh.mdx#二).\n`,
		'projects/vllm/zh.mdx': `${head()}## 二\n\n正文。\n`,
		'projects/ray.yaml': `name: Ray\ndescription: { en: A., zh: 一。 }\nrepo: ray-project/ray\ncategory: inference/engines\nadded: 2026-11-01\n`,
		'observations/2026-11.ndjson':
			'{"id":"ray","as_of":"2026-11-02","source":"github","stars":11}\n',
	});
	expect(issues.map(formatIssue)).toEqual([]);
	expect(texts).toBe(2);
	expect(pages.map(documentId)).toEqual(['landscape/vllm', 'landscape/vllm']);
	expect(pages[0]).toMatchObject({
		kind: 'pages',
		slug: 'landscape/vllm',
		locale: 'en',
		path: 'landscape/projects/vllm/en.md',
		data: { title: 'vLLM', description: 'Fast.', draft: false, aliases: [], glossary: true },
		// The page has a part of its own with that id.
		headings: [{ id: 'history-1', text: 'History' }],
		links: [{ url: '#history-1' }, { url: '/zh/landscape/vllm/#%E4%BA%8C' }],
	});
	expect(store.text('html', pages[0]?.key ?? '')).toContain('id="history-1"');
	expect(landscape.projects.map(({ id, texts: its }) => [id, its])).toEqual([
		['ray', []],
		['vllm', ['en', 'zh']],
	]);
	expect(landscape.projects[0]?.assessment.asOf).toBe('2026-11-02');
});

const svg =
	'<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><path d="M0 0h9"/></svg>';

test('a logo is a picture like others, and one that is none is told', async () => {
	const ray = (logo: string, repo: string): string =>
		`name: Ray\ndescription: { en: A., zh: 一。 }\nrepo: a/${repo}\ncategory: inference/engines\nadded: 2026-11-01\nlogo: ${logo}\n`;
	const { landscape, images, issues } = await build({
		'categories.yaml': categories,
		'projects/ray.yaml': ray('./ray.svg', 'ray'),
		'projects/ray.svg': svg,
		'projects/bad.yaml': ray('./bad.png', 'bad'),
		'projects/bad.png': 'Not a picture.',
		'projects/gone.yaml': ray('./gone.png', 'gone'),
	});
	expect(issues.map(({ code, file }) => `${file.split('/').at(-1)} ${code}`)).toEqual([
		'gone.yaml landscape/no-logo',
		'bad.yaml landscape/logo',
	]);
	const picture = landscape.projects.find(({ id }) => id === 'ray')?.picture;
	expect(picture).toMatchObject({ width: 20, height: 10 });
	expect(images.map(({ name }) => name)).toContain(picture?.fallback.name);
});

test('what is wrong with them is said once, and breaks no link', async () => {
	const { pages, issues, landscape, contentDir } = await build({
		'categories.yaml': categories,
		'projects/vllm/en.md': `${head(...shared, 'draft: true')}Text.\n`,
		'projects/vllm/zh.md': `${head()}正文。\n`,
		'projects/wrong.yaml': 'name: Wrong\n',
		'projects/ray/en.md': `${head(...shared).replace('vllm-project/vllm', 'ray-project/ray')}[v](/landscape/vllm/), [w](/landscape/wrong/), [no](/landscape/no/)\n`,
		'projects/ray/zh.md': `${head()}正文。\n`,
	});
	const told = issues.map(
		(issue) =>
			formatIssue(issue)
				.slice(contentDir.length + 1)
				.split('\n')[0],
	);
	expect(
		told.map((each) => each?.replace(/^landscape\/projects\/(.*?) (?:.*)\[(.*)\]$/, '$1 $2')),
	).toEqual([
		'vllm/en.md:7:1 front-matter/unknown-key',
		'wrong.yaml:1:1 front-matter/missing-key',
		'wrong.yaml:1:1 front-matter/missing-key',
		'wrong.yaml:1:1 front-matter/missing-key',
		'wrong.yaml:1:1 front-matter/missing-key',
		'ray/en.md:9:48 link/broken',
	]);
	expect(pages.map(({ path }) => path)).not.toContain('landscape/projects/vllm/en.md');
	expect(landscape.projects.map(({ id }) => id)).toEqual(['ray']);
});
