import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Checkout, copyProject } from '../support/checkout.ts';
import { differences, readFiles } from '../support/files.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

let workshop: Workshop;
let project: Checkout;

const chapter = (title: string, body: string, more = ''): string =>
	`---\ntitle: ${title}\ndescription: On ${title}.\n${more}---\n\n${body}\n`;
const figure = (id: string): string => `![A](https://example.com/a.png "A"){#fig:${id}}`;

const book = 'handbooks/ink/book.yaml';
const files: Record<string, string> = {
	[book]: `title: { en: Ink, zh: 墨 }
description: { en: All of it., zh: 都在这里。 }
parts:
  - title: { en: Matter, zh: 物 }
    chapters: [soot, glue]
  - title: { en: Use, zh: 用 }
    chapters: [stroke]
changes:
  - { date: 2026-01-01, text: { en: Begun., zh: 动笔。 } }
`,
	'handbooks/ink/soot/en.md': chapter('Soot', `See [](#fig:pot), [](#stroke).\n\n## Burn\n\nFire.`),
	'handbooks/ink/soot/zh.md': chapter('烟', '见[](#fig:pot)、[](#stroke)。'),
	'handbooks/ink/glue/en.md': chapter('Glue', `## Boil\n\nA sidecar.\n\n${figure('pot')}`),
	'handbooks/ink/glue/zh.md': chapter('胶', `## 熬\n\n边车。\n\n${figure('pot')}`),
	'handbooks/ink/stroke/en.md': chapter('Stroke', 'Later.', 'draft: true\n'),
	'glossary/a.yaml':
		'title: { en: A, zh: 甲 }\nterms:\n  sidecar:\n    en: { name: sidecar, definition: A helper. }\n    zh: { name: 边车, definition: 帮手。 }\n',
	'blog/pen/en.md': chapter('Pen', 'Of [](../../handbooks/ink/glue/en.md).', 'date: 2026-01-01\n'),
};

beforeAll(async () => {
	workshop = await openWorkshop();
	for (const [file, text] of Object.entries(files)) await workshop.write(file, text);
	// A copy: both builds of a comparison run the same code while somebody works on this one.
	project = await copyProject(workshop.dir);
	await workshop.build({ cwd: project.dir });
});
afterAll(() => workshop.remove());

async function replace(file: string, from: string, to: string): Promise<void> {
	const at = path.join(workshop.content, file);
	const before = await readFile(at, 'utf8');
	expect(before, file).toContain(from);
	await writeFile(at, before.replace(from, to));
}

/** Builds on top of what is kept: the same content, built from nothing, is the same bytes. */
async function rebuild(): Promise<void> {
	await workshop.build({ cwd: project.dir });
	await workshop.build({ cwd: project.dir, out: 'clean', cache: 'empty' });
	const clean = await readFiles(path.join(workshop.dir, 'clean'));
	expect(differences(await readFiles(workshop.out), clean)).toEqual([]);
	await rm(path.join(workshop.dir, 'empty'), { recursive: true, force: true });
}

const page = (address: string): Promise<string> =>
	readFile(path.join(workshop.out, address, 'index.html'), 'utf8');

test('another order gives other numbers everywhere', async () => {
	expect(await page('handbooks/ink/soot')).toContain('>Figure 2.1</a>');
	await replace(book, '[soot, glue]', '[glue, soot]');
	await replace(book, 'Matter', 'Matters');
	await rebuild();
	expect(await page('handbooks/ink/soot')).toContain('>Figure 1.1</a>');
	expect(await page('zh/handbooks/ink/soot')).toContain('>图1.1</a>');
	expect(await page('handbooks/ink/glue')).toContain('<span class="n">1.1</span>');
	for (const address of ['handbooks/ink', 'handbooks/ink/part/1', 'handbooks/ink/print'])
		expect(await page(address)).toContain('Matters');
});

test('a figure, a title and a change show wherever they are named', async () => {
	await replace('handbooks/ink/glue/en.md', '## Boil', `${figure('hide')}\n\n## Boiling`);
	await replace('handbooks/ink/glue/zh.md', '## 熬', `${figure('hide')}\n\n## 熬`);
	await replace('handbooks/ink/glue/en.md', 'title: Glue', 'title: Gum');
	await replace(book, 'changes:', 'changes:\n  - { date: 2026-02-01, text: { en: Gum. } }');
	await rebuild();
	expect(await page('handbooks/ink/soot')).toContain('>Figure 1.2</a>');
	expect(await page('blog/pen')).toContain('>Gum</a>');
	expect(await page('handbooks/ink/terms')).toContain('Boiling');
	expect(await readFile(path.join(workshop.out, 'handbooks/ink/changes.xml'), 'utf8')).toContain(
		'Gum.',
	);
});

test('a planned chapter is published, another goes', async () => {
	await replace('handbooks/ink/stroke/en.md', 'draft: true\n', '');
	await replace(book, '[glue, soot]', '[soot]');
	await rm(path.join(workshop.content, 'handbooks/ink/glue'), { recursive: true });
	await replace('handbooks/ink/soot/en.md', '[](#fig:pot), ', '');
	await replace('handbooks/ink/soot/zh.md', '[](#fig:pot)、', '');
	await replace('blog/pen/en.md', '[](../../handbooks/ink/glue/en.md)', 'ink');
	await rebuild();
	expect(await page('handbooks/ink/soot')).toContain('>Chapter 2</a>');
	expect(await page('handbooks/ink/print')).toContain('Stroke');
	expect((await readFiles(workshop.out)).has('handbooks/ink/glue/index.html')).toBe(false);
});
