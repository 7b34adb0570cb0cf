import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject } from '../support/checkout.ts';
import { scriptEnv } from '../support/run-script.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

let workshop: Workshop;
let server: ChildProcess;
let origin: string;
let output = '';

/** A port that nothing listens on at this moment. */
async function freePort(): Promise<number> {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const address = probe.address();
	probe.close();
	await once(probe, 'close');
	if (!address || typeof address === 'string') throw new Error('Unexpected address of a server');
	return address.port;
}

beforeAll(async () => {
	workshop = await openWorkshop('mini');
	// A copy, since a project serves one at a time and somebody may be writing with this one.
	const project = await copyProject(workshop.dir);
	await mkdir(path.join(project.dir, 'dist/_search'), { recursive: true });
	await writeFile(path.join(project.dir, 'dist/_search/index.json'), '{"format":1}');
	const port = await freePort();
	origin = `http://127.0.0.1:${port}`;
	server = spawn(process.execPath, ['scripts/dev.ts', '--port', String(port)], {
		cwd: project.dir,
		// A group of its own, so that the last test can see whether anything of it is left.
		detached: true,
		env: scriptEnv({ BIMO_CONTENT: workshop.content, BIMO_CACHE: workshop.cache }),
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const keep = (chunk: Buffer): void => void (output += chunk.toString());
	server.stdout?.on('data', keep);
	server.stderr?.on('data', keep);
	await until('/blog/ink/', (html) => html.includes('Two kinds'));
});
afterAll(async () => {
	if (isRunning()) process.kill(-(server.pid ?? 0), 'SIGKILL');
	await workshop.remove();
});

/** True while any process of the server's group lives. */
function isRunning(): boolean {
	try {
		return server.pid !== undefined && process.kill(-server.pid, 0);
	} catch {
		return false;
	}
}

const mostPolls = 300;

/** Asks for a page until it is as wanted; gives up after many polls, with what was last seen. */
async function until(
	address: string,
	isDone: (html: string, status: number) => boolean,
): Promise<string> {
	let seen = '';
	for (let poll = 0; poll < mostPolls; poll++) {
		const response = await fetch(origin + encodeURI(address)).catch(() => undefined);
		seen = (await response?.text()) ?? '';
		if (response && isDone(seen, response.status)) return seen;
		await sleep(200);
	}
	throw new Error(`${address} did not change:\n${seen.slice(0, 2000)}\n\n${output.slice(-3000)}`);
}

async function replace(file: string, from: string, to: string): Promise<void> {
	const before = await readFile(path.join(workshop.content, file), 'utf8');
	await workshop.write(file, before.replace(from, to));
}

test('the server starts without a complaint', () => {
	expect(output).not.toMatch(/\[ERROR\]|Failed/);
});

test('search answers from what was built last, and from nothing else', async () => {
	await until('/_search/index.json', (text, status) => status === 200 && text === '{"format":1}');
	await until('/_search/0a1b/t0.bin', (_, status) => status === 404);
	await until('/_search/content.json', (_, status) => status === 404);
});

test('an edit of a body shows', async () => {
	await replace('blog/ink/en.md', 'Pine soot is blue', 'Pine soot is azure');
	await until('/blog/ink/', (html) => html.includes('azure'));
});

test('an edit of a title shows on its page and on others', async () => {
	await replace('blog/ink/en.md', 'title: Ink', 'title: Black ink');
	await until('/blog/ink/', (html) => html.includes('Black ink</h1>'));
	await until('/', (html) => html.includes('Black ink'));
	await until('/blog/water/', (html) => html.includes('Black ink'));
});

test('the article for WeChat is a click away, and follows an edit', async () => {
	const page = await until('/blog/ink/', (html) => html.includes('/_wechat/'));
	const [, address = ''] = /<a href="(\/_wechat\/[^"]+)"/.exec(page) ?? [];
	expect(address).toBe('/_wechat/blog/ink/en/');
	const preview = await until(address, (_, status) => status === 200);
	expect(preview).toContain('azure');
	const [, events = ''] = /data-live="([^"]+)"/.exec(preview) ?? [];
	const stream = await fetch(origin + events, { signal: AbortSignal.timeout(60_000) });
	const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
	let told = '';
	await replace('blog/ink/en.md', 'azure', 'turquoise');
	while (!told.includes('data:')) told += (await reader?.read())?.value ?? '';
	await reader?.cancel();
	await until(address, (html) => html.includes('turquoise') && !html.includes('azure'));
	await replace('blog/ink/en.md', 'turquoise', 'azure');
	await until(
		'/_wechat/blog/nowhere/en/',
		(text, status) => status === 404 && text.includes('nowhere/en'),
	);
});

test('an article in parts shows one of them, with links to the others', async () => {
	const part = (name: string): string => `## ${name}\n\n${'Long is the way. '.repeat(700)}\n\n`;
	const head = '---\ntitle: Way\ndescription: Far.\ndate: 2024-06-01\ndraft: true\n';
	const text = `${head}wechat: { split: true }\n---\n\n${part('One')}${part('Two')}`;
	await workshop.write('blog/way/en.md', text);
	const first = await until('/_wechat/blog/way/en/', (html) => html.includes('Way (1/2)'));
	const [, second = ''] = /<a href="(\/_wechat[^"]+)">2<\/a>/.exec(first) ?? [];
	expect(second).toBe('/_wechat/blog/way/en/2/');
	await until(second, (html) => html.includes('Way (2/2)') && !html.includes('>One<'));
	await until('/_wechat/blog/way/en/3/', (_, status) => status === 404);
	await rm(path.join(workshop.content, 'blog/way'), { recursive: true });
});

test('a new post shows, and a new translation', async () => {
	const text = '---\ntitle: Vermilion\ndescription: Red.\ndate: 2024-06-01\n---\n\nCinnabar.\n';
	await workshop.write('blog/seal/en.md', text);
	await until('/blog/seal/', (html, status) => status === 200 && html.includes('Cinnabar'));
	await until('/zh/blog/seal/', (html) => html.includes('class="notice"'));
	await workshop.write('blog/seal/zh.md', text.replace('Cinnabar', '朱砂'));
	await until(
		'/zh/blog/seal/',
		(html) => html.includes('朱砂') && !html.includes('class="notice"'),
	);
	await until('/blog/', (html) => html.includes('Vermilion'));
});

test('a picture that is replaced shows', async () => {
	const before = await until('/blog/ink/', (html) => html.includes('/_img/flow-'));
	const svg =
		'<svg xmlns="http://www.w3.org/2000/svg" width="77" height="33"><path d="M0 0h9"/></svg>';
	await workshop.write('blog/ink/flow.svg', svg);
	const after = await until('/blog/ink/', (html) => html.includes('width="77"'));
	const [name = ''] = /\/_img\/flow-[^"]*/.exec(after) ?? [];
	expect(before).not.toContain(name);
	await until(name, (text, status) => status === 200 && text.startsWith('<svg'));
	const picture = await fetch(origin + name);
	expect(picture.headers.get('content-type')).toContain('image/svg+xml');
});

test('drafts and scheduled posts show, with a mark', async () => {
	const list = await until('/blog/', (html) => html.includes('Quokka'));
	expect(list).toMatch(/Draft<\/span>/);
	expect(list).toMatch(/Scheduled<\/span>/);
	expect(await until('/blog/unready/', (_, status) => status === 200)).toContain('Draft</span>');
	expect(await until('/zh/blog/tomorrow/', (_, status) => status === 200)).toContain(
		'待发布</span>',
	);
});

test('a mistake in the front matter is said, and what is right is still served', async () => {
	await replace('blog/stone/en.md', 'date: 2023-11-30', 'date: soon');
	await until('/blog/', () => output.includes('blog/stone/en.md:4:7'));
	await until('/blog/ink/', (html, status) => status === 200 && html.includes('azure'));
	await replace('blog/stone/en.md', 'date: soon', 'date: 2023-11-30');
	await until(
		'/blog/stone/',
		(html, status) => status === 200 && html.includes('Nothing but stone'),
	);
});

test('a text with components shows, and edits of both', async () => {
	const text = (body: string): string =>
		`---\ntitle: Press\ndescription: Hard.\ndate: 2024-07-01\n---\n\nimport Seal from './Seal.astro';\n\n${body}\n`;
	await workshop.write('blog/press/Seal.astro', '<b class="seal">Seal: <slot /></b>');
	await workshop.write('blog/press/en.mdx', text('<Seal>once</Seal>'));
	await until('/blog/press/', (html) => html.includes('<b class="seal">Seal: once</b>'));
	await workshop.write('blog/press/en.mdx', text('A <Seal>twice</Seal>, <Seal>thrice</Seal>.'));
	await until('/blog/press/', (html) => html.includes('Seal: twice</b>, <b'));
	await workshop.write('blog/press/Seal.astro', '<b class="seal">Stamp: <slot /></b>');
	await until('/blog/press/', (html) => html.includes('Stamp: thrice'));
	await workshop.write('blog/press/en.mdx', text('A <Seal>open'));
	await until('/blog/press/', (html) => html.includes('<pre'));
	expect(output).toContain('blog/press/en.mdx:9:3 error Unexpected end of the text');
	await workshop.write('blog/press/en.mdx', text('A <Seal>last</Seal>.'));
	await until('/blog/press/', (html) => html.includes('Stamp: last'));
});

test('a term that is new, defined anew, named anew and gone', async () => {
	const topic = (term: string): string => `title: { en: Ink, zh: 墨 }\nterms:\n${term}`;
	const soot = (name: string, definition: string): string =>
		`  soot:\n    en: { name: ${name}, definition: ${definition} }\n    zh: { name: 烟炱, definition: 烟里的炭。 }\n`;
	await workshop.write('glossary/ink.yaml', topic(soot('pine soot', 'What burning pine leaves.')));
	await until('/blog/ink/', (html) => html.includes('What burning pine leaves.'));
	await until('/glossary/soot/', (html) => html.includes('/blog/ink/'));
	await workshop.write('glossary/ink.yaml', topic(soot('pine soot', 'Black and fine.')));
	await until('/blog/ink/', (html) => html.includes('Black and fine.'));
	await until('/glossary/', (html) => html.includes('Black and fine.'));
	await workshop.write('glossary/ink.yaml', topic(soot('azure', 'Blue.')));
	await until('/blog/ink/', (html) => html.includes('aria-label="azure"'));
	await workshop.write('glossary/ink.yaml', 'title: 1');
	await until('/blog/ink/', () => output.includes('glossary/ink.yaml:1:8'));
	await rm(path.join(workshop.content, 'glossary'), { recursive: true });
	await until('/blog/ink/', (html) => !html.includes('data-term'));
	await until('/glossary/soot/', (_, status) => status === 404);
});

test('a deleted post is gone', async () => {
	await rm(path.join(workshop.content, 'blog/seal'), { recursive: true });
	await until('/blog/', (html) => !html.includes('Vermilion'));
	await until('/blog/seal/', (_, status) => status === 404);
});

test('the server ends when it is told to, and leaves nothing running', async () => {
	const ended = once(server, 'exit');
	server.kill('SIGTERM');
	await ended;
	for (let poll = 0; poll < mostPolls && isRunning(); poll++) await sleep(50);
	expect(isRunning()).toBe(false);
});
