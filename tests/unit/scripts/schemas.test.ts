import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { writeAstroCollections, writeSchemas } from '../../../scripts/schemas.ts';
import { projectRoot } from '../../support/run-script.ts';
import { readFiles } from '../../support/files.ts';
import { tempFolder, writeFiles } from '../../support/temp-folder.ts';
import { LanguageServer } from './language-server.ts';

interface Place {
	line: number;
	character: number;
}

interface Problem {
	message: string;
	range: { start: Place };
}

/** What the tests read of an answer. */
interface Completion {
	items: { label: string; documentation?: { value: string } }[];
}

const good = ['---', 'title: A', 'description: B', 'date: 2026-11-21', '---', '', 'Text.', ''];
const slow = 60_000;

/** `line: message`, sorted: servers tell them in an order of their own. */
function problemsOf(items: readonly Problem[]): string[] {
	return items.map(({ message, range }) => `${range.start.line + 1}: ${message}`).sort();
}

/** A site with these texts as Astro's server sees it after `npm run schemas`. */
async function openSite(files: Record<string, string>) {
	const root = tempFolder(files);
	await writeAstroCollections({ root, contentDir: path.join(root, 'content') });
	const server = new LanguageServer('astro');
	onTestFinished(() => server.stop());
	await server.open(root);
	return { root, server };
}

async function problemsIn(server: LanguageServer, uri: string): Promise<string[]> {
	const answer = await server.request('textDocument/diagnostic', { textDocument: { uri } });
	// As the protocol has it.
	return problemsOf((answer as { items: Problem[] }).items);
}

async function completionsAt(server: LanguageServer, uri: string, position: Place) {
	const params = { textDocument: { uri }, position };
	// As the protocol has it.
	return (await server.request('textDocument/completion', params)) as Completion;
}

async function hoverAt(server: LanguageServer, uri: string, position: Place): Promise<string> {
	const params = { textDocument: { uri }, position };
	// As the protocol has it.
	const answer = await server.request('textDocument/hover', params);
	return (answer as { contents: { value: string } }).contents.value;
}

test('the schemas in git are those of src/schema (else: npm run schemas)', async () => {
	const root = tempFolder();
	await writeSchemas(root);
	const made = await readFiles(path.join(root, '.vscode/schemas'));
	expect([...made.keys()]).toEqual([
		'book.schema.json',
		'glossary.schema.json',
		'landscape.schema.json',
		'page.schema.json',
		'post.schema.json',
		'project.schema.json',
		'projectText.schema.json',
		'taxonomy.schema.json',
		'wechat.schema.json',
	]);
	for (const [name, bytes] of made) {
		const kept = readFileSync(path.join(projectRoot, '.vscode/schemas', name), 'utf8');
		expect(bytes.toString(), name).toBe(kept);
	}
});

test('the list names texts as the server compares them, in every content folder', async () => {
	const root = tempFolder({ 'content/blog/墨 A/zh.md': '', 'content/pages/about/en.md': '' });
	const elsewhere = tempFolder({
		'blog/b/en.md': '',
		'blog/b/notes.txt': '',
		'landscape/projects/vllm/en.md': '',
	});
	await writeAstroCollections({ root, contentDir: elsewhere });
	const text = readFileSync(path.join(root, '.astro/collections/collections.json'), 'utf8');
	const at = (file: string) => `file://${file}`.toLowerCase();
	expect(JSON.parse(text)).toEqual({
		collections: [
			{ hasSchema: true, name: 'blog' },
			{ hasSchema: true, name: 'pages' },
			{ hasSchema: true, name: 'projects' },
		],
		entries: {
			[at(`${root}/content/blog/墨 A/zh.md`)]: 'blog',
			[at(`${root}/content/pages/about/en.md`)]: 'pages',
			[at(`${elsewhere}/blog/b/en.md`)]: 'blog',
			[at(`${elsewhere}/landscape/projects/vllm/en.md`)]: 'projects',
		},
	});
});

test('the editor underlines what is wrong in front matter', { timeout: slow }, async () => {
	const { root, server } = await openSite({
		'content/blog/墨/en.md': '',
		'content/blog/墨/zh.md': '',
		'content/pages/about/en.md': '',
	});
	const bad = [
		'---',
		'title: 5',
		'descripton: B',
		'date: 2026-02-30',
		'updated: 2026-11-21 08:00',
		'draft: "yes"',
		'aliases: [old]',
		'canonical: ftp://example.com',
		'---',
		'',
	];
	const uri = server.show(path.join(root, 'content/blog/墨/en.md'), bad.join('\n'));
	expect(await problemsIn(server, uri)).toEqual([
		'1: Missing property "description".',
		'2: Incorrect type. Expected "string".',
		'3: Property descripton is not allowed.',
		'4: expected a date as `2026-11-21` or `2026-11-21T08:00:00+08:00`',
		'6: Incorrect type. Expected "boolean".',
		'7: expected an address on this site that starts with `/`, without `?`, `#`, `*` or `:`',
		'8: expected an absolute http:// or https:// address',
	]);
	const fine = server.show(path.join(root, 'content/blog/墨/zh.md'), good.join('\n'));
	expect(await problemsIn(server, fine)).toEqual([]);
	const page = server.show(path.join(root, 'content/pages/about/en.md'), good.join('\n'));
	expect(await problemsIn(server, page)).toEqual(['4: Property date is not allowed.']);
});

test('the editor completes and explains front matter', { timeout: slow }, async () => {
	const { root, server } = await openSite({ 'content/blog/a/en.md': '' });
	const text = ['---', 'title: A', 'draft: true', '', '---', '', 'Some text d', ''].join('\n');
	const uri = server.show(path.join(root, 'content/blog/a/en.md'), text);
	const { items } = await completionsAt(server, uri, { line: 3, character: 0 });
	const labels = items.map(({ label }) => label);
	expect(labels).toEqual(expect.arrayContaining(['description', 'date', 'aliases', 'tags']));
	expect(labels).not.toContain('title');
	expect(items.find(({ label }) => label === 'aliases')?.documentation?.value).toBe(
		'Old addresses that should lead here, such as `/2019/hello.html`.',
	);
	expect(await hoverAt(server, uri, { line: 1, character: 2 })).toBe(
		'The title, as shown above the post, in lists and in feeds.',
	);
	const values = await completionsAt(server, uri, { line: 2, character: 7 });
	expect(values.items.map(({ label }) => label)).toEqual(['false', 'true']);
	expect((await completionsAt(server, uri, { line: 6, character: 11 })).items).toEqual([]);
});

test('the editor knows a text that came later', { timeout: slow }, async () => {
	const { root, server } = await openSite({ 'content/blog/a/en.md': '' });
	const before = server.show(path.join(root, 'content/blog/a/en.md'), good.join('\n'));
	expect(await problemsIn(server, before)).toEqual([]);
	writeFiles(root, { 'content/blog/b/en.md': '' });
	const written = await writeAstroCollections({ root, contentDir: path.join(root, 'content') });
	server.notify('workspace/didChangeWatchedFiles', {
		changes: written.map((file) => ({ uri: pathToFileURL(file).href, type: 2 })),
	});
	const text = good.join('\n').replace('title', 'titel');
	const uri = server.show(path.join(root, 'content/blog/b/en.md'), text);
	expect(await problemsIn(server, uri)).toEqual([
		'1: Missing property "title".',
		'2: Property titel is not allowed.',
	]);
});

test(
	'the settings of VS Code check taxonomy.yaml and the glossary',
	{ timeout: slow },
	async () => {
		const text = readFileSync(path.join(projectRoot, '.vscode/settings.json'), 'utf8');
		// JSON with comments on lines of their own; the tests below say what is in it.
		const settings = JSON.parse(text.replace(/^\s*\/\/.*$/gm, '')) as Record<string, unknown>;
		expect(settings['astro.content-intellisense']).toBe(true);
		// The rest as the extension has it, but for its catalogue, which comes from the network.
		const yaml = {
			schemas: settings['yaml.schemas'],
			validate: true,
			hover: true,
			schemaStore: { enable: false },
		};
		const server = new LanguageServer('yaml', { yaml });
		onTestFinished(() => server.stop());
		const root = tempFolder();
		await writeSchemas(root);
		await server.open(root);
		const file = path.join(root, 'content/taxonomy.yaml');
		const problems = server.published(pathToFileURL(file).href);
		const lines = [
			'tagz: {}',
			'tags:',
			'  Web Pages:',
			'    en: Web',
			'  ok:',
			'    en: B',
			'    zh: 1',
		];
		const uri = server.show(file, `${lines.join('\n')}\n`);
		// As the protocol has it.
		expect(problemsOf((await problems) as Problem[])).toEqual([
			'1: Property tagz is not allowed.',
			'3: Missing property "zh".',
			'3: expected lower-case letters, digits and single hyphens',
			'7: Incorrect type. Expected "string".',
		]);
		expect(await hoverAt(server, uri, { line: 5, character: 5 })).toMatch(/^The name in English\./);
		const topic = path.join(root, 'content/glossary/a.yaml');
		const slips = server.published(pathToFileURL(topic).href);
		const term = ['terms:', '  mesh:', '    en: { name: mesh, definition: A mesh. }', '    zh: {}'];
		server.show(topic, `${['title: { en: A, zh: 甲 }', ...term].join('\n')}\n`);
		// As the protocol has it.
		expect(problemsOf((await slips) as Problem[])).toEqual([
			'5: Missing property "definition".',
			'5: Missing property "name".',
		]);
	},
);
