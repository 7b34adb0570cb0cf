import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Checkout, copyProject } from '../support/checkout.ts';
import { differences, readFiles } from '../support/files.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

let workshop: Workshop;
let project: Checkout;

const topic = 'glossary/traffic.yaml';
const files: Record<string, string> = {
	[topic]: `title: { en: Traffic, zh: 流量 }
terms:
  mesh:
    en: { name: service mesh, definition: Proxies that carry all calls. }
    zh: { name: 服务网格, definition: 代办一切调用的代理。 }
  sidecar:
    en: { name: sidecar, definition: A helper beside each service. }
    zh: { name: 边车, definition: 每个服务身边的帮手。 }
    related: [mesh]
`,
	'blog/both/en.md': 'A service mesh gives each service a sidecar.',
	'blog/both/zh.md': '服务网格给每个服务配一个边车。',
	'blog/one/en.md': 'A sidecar alone.',
	'blog/one/zh.md': '只有边车。',
	'blog/none/en.md': 'Neither of them, but a proxy.',
	'blog/none/zh.md': '都没有，只有代理。',
};

const matter = (title: string): string =>
	`---\ntitle: ${title}\ndescription: ${title}.\ndate: 2026-01-01\n---\n\n`;

beforeAll(async () => {
	workshop = await openWorkshop();
	for (const [file, text] of Object.entries(files)) {
		const head = file.endsWith('.md') ? matter(path.dirname(file).slice(5)) : '';
		await workshop.write(file, `${head}${text}\n`);
	}
	// A copy: both builds of a comparison run the same code while somebody works on this one.
	project = await copyProject(workshop.dir);
	// How much Astro says is part of what it compares.
	await workshop.build({ cwd: project.dir, verbose: true });
});
afterAll(() => workshop.remove());

async function replace(file: string, from: string, to: string): Promise<void> {
	const at = path.join(workshop.content, file);
	const before = await readFile(at, 'utf8');
	expect(before, file).toContain(from);
	await writeFile(at, before.replace(from, to));
}

/** Builds on top of what is kept, and says which pages were rendered, as addresses. */
async function renderedAfter(edit: () => Promise<void>): Promise<string[]> {
	await edit();
	const { code, stdout, stderr } = await workshop.tryBuild({ cwd: project.dir, verbose: true });
	expect(code, stderr).toBe(0);
	// Astro colours its log where it is told to.
	const log = stdout.replace(/\u001B\[\d+m/g, '');
	const lines = log.split('\n').filter((line) => /[├└]─ \/.*\.html/.test(line));
	expect(lines.length).toBeGreaterThan(10);
	return lines
		.filter((line) => !/\((?:cached|restored)\)/.test(line))
		.map((line) => /─ (\/\S*?)(?:index\.html)?(?: |$)/.exec(line)?.[1] ?? line)
		.filter((address) => !address.includes('404'))
		.sort();
}

/** The same content, built from nothing, is the same bytes. */
async function expectClean(): Promise<void> {
	await workshop.build({ cwd: project.dir, out: 'clean', cache: 'empty' });
	const clean = await readFiles(path.join(workshop.dir, 'clean'));
	expect(differences(await readFiles(workshop.out), clean)).toEqual([]);
	await rm(path.join(workshop.dir, 'empty'), { recursive: true, force: true });
}

const page = async (address: string): Promise<string> =>
	readFile(path.join(workshop.out, address, 'index.html'), 'utf8');

test('without an edit nothing is rendered', async () => {
	expect(await renderedAfter(() => Promise.resolve())).toEqual([]);
});

test('a definition changes every page that shows it, and no other', async () => {
	const rendered = await renderedAfter(() => replace(topic, 'A helper beside', 'A proxy beside'));
	expect(rendered).toEqual(
		expect.arrayContaining(['/blog/both/', '/blog/one/', '/glossary/', '/glossary/sidecar/']),
	);
	for (const address of ['/blog/none/', '/zh/blog/none/', '/zh/blog/both/', '/archive/'])
		expect(rendered).not.toContain(address);
	for (const address of ['blog/both', 'blog/one', 'glossary/sidecar', 'glossary'])
		expect(await page(address)).toContain('A proxy beside each service.');
	await expectClean();
});

test('a new name changes the texts that hold it, and the pages of its term', async () => {
	const rendered = await renderedAfter(() =>
		replace(topic, 'name: sidecar, ', 'name: sidecar, aliases: [proxy], '),
	);
	expect(rendered).toEqual(expect.arrayContaining(['/blog/none/', '/glossary/sidecar/']));
	for (const address of ['/blog/one/', '/blog/both/', '/zh/blog/none/', '/zh/blog/one/'])
		expect(rendered).not.toContain(address);
	expect(await page('blog/none')).toContain('data-term="sidecar"');
	expect(await page('glossary/sidecar')).toContain('/blog/none/');
	await expectClean();
});

test('of texts, only a sentence around a term changes pages of the glossary', async () => {
	const rendered = await renderedAfter(async () => {
		await replace('blog/none/zh.md', '都没有', '一个也没有');
		await replace('blog/one/en.md', 'A sidecar alone.', 'One sidecar alone.');
	});
	expect(rendered).toEqual(expect.arrayContaining(['/zh/blog/none/', '/blog/one/']));
	expect(rendered.filter((address) => address.includes('glossary'))).toEqual([
		'/glossary/sidecar/',
	]);
	expect(await page('glossary/sidecar')).toContain('One ');
});

test('a term that goes takes its page, its marks and its backlinks along', async () => {
	await renderedAfter(async () => {
		const text = await readFile(path.join(workshop.content, topic), 'utf8');
		await workshop.write(topic, text.replace(/ {2}sidecar:[\s\S]*/, ''));
	});
	expect(await page('blog/both')).not.toContain('data-term="sidecar"');
	await expect(page('glossary/sidecar')).rejects.toThrow('ENOENT');
	await expectClean();
});
