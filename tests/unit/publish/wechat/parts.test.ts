import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DocumentFile } from '../../../../src/source/list-documents.ts';
import type { OpenMaker } from '../../../../src/publish/wechat/article/open-maker.ts';
import { sanitize } from '../../../../src/targets/wechat/sanitize.ts';
import { themes } from '../../../../src/targets/wechat/themes/themes.ts';
import { expectGolden } from '../../../support/golden.ts';
import { writeFiles } from '../../../support/temp-folder.ts';
import { toGolden } from '../../../support/wechat-golden.ts';
import { issueLines, madeParts, openTestMaker } from '../../../support/wechat-maker.ts';

// Texts that are too long for one article, where that is a small number of characters: so that they can
// be read.
const limit = 560;
const fixtures = new URL('../../../fixtures/wechat-parts/', import.meta.url);
const shared = fileURLToPath(new URL('../../../fixtures/wechat-content/', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'bimo-wechat-'));
const content = path.join(folder, 'content');

let open: OpenMaker;

beforeAll(async () => {
	cpSync(shared, content, { recursive: true });
	cpSync(fileURLToPath(new URL('zh/', fixtures)), path.join(content, 'blog/pot'), {
		recursive: true,
	});
	writeFiles(content, texts);
	open = await openTestMaker(content, path.join(folder, 'cache'));
});

afterAll(() => {
	open.close();
	rmSync(folder, { recursive: true, force: true });
});

const sentence = 'A queue is a promise that somebody made for somebody else. ';
const section = (name: string, times: number): string =>
	`${name}\n\n${sentence.repeat(times).trim()}\n\n`;
const head = (more = ''): string =>
	`---\ntitle: What a queue is\ndescription: About queues.\ndate: 2026-11-20\n${more}---\n\n`;
const split = 'wechat: { split: true }\n';

const texts = {
	'blog/short/en.md': `${head(split)}${section('## One', 2)}`,
	'blog/silent/en.md': `${head()}${section('## One', 6)}${section('## Two', 6)}`,
	'blog/refused/en.md': `${head('wechat: { split: false }\n')}${section('## One', 6)}${section('## Two', 6)}`,
	'blog/five/en.md': `${head(split)}${['One', 'Two', 'Three', 'Four', 'Five'].map((each) => section(`## ${each}`, 7)).join('')}`,
	'blog/deep/en.md': `${head(split)}${section('## One', 6)}${section('### Two', 6)}${section('## Three', 7)}`,
	'blog/large/en.md': `${head(split)}${section('## One', 20)}${section('## Two', 2)}`,
};

function documentOf(name: string): DocumentFile {
	const found = open.documents.find(({ slug }) => slug === name);
	if (!found) throw new Error(`Unexpected absence of ${name}, expected a text`);
	return found;
}

/** With settings of its own, as the command line and the account have them. */
const partsOf = (name: string, own: Partial<OpenMaker['tools']> = {}) =>
	madeParts(documentOf(name), { ...open, tools: { ...open.tools, limit, ...own } });

test('a text becomes parts, as they are written down', async () => {
	const published = { zh: 'https://mp.weixin.qq.com/s/pot-1' };
	const config = { ...open.tools.config, articles: { 'blog/pot': published } };
	const parts = await partsOf('pot', { config, limit: 420 });
	expect(parts.length).toBe(2);
	for (const [index, { bundle, issues }] of parts.entries()) {
		const { html, meta, files } = bundle;
		expect(sanitize(html)).toBe(html);
		const golden = withoutDigests(toGolden(html, themes.ink.zh));
		expectGolden(golden, new URL(`part-${index + 1}.html`, fixtures));
		const { id, part, title, digest, sourceUrl } = meta;
		const facts = JSON.stringify({ id, part, title, digest, sourceUrl }, undefined, '\t');
		const lines = [
			facts,
			...Object.keys(Object.fromEntries(files)),
			...issueLines(issues, content),
		];
		const text = withoutDigests(`${lines.join('\n')}\n`);
		expectGolden(text, new URL(`part-${index + 1}.txt`, fixtures));
	}
});

describe('whether a text is cut', () => {
	test.each([
		['its front matter says so', 'five', {}, 5],
		['nobody says so', 'silent', {}, 1],
		['it is short', 'short', {}, 1],
		['the command line says so', 'silent', { split: true }, 2],
		['its front matter forbids it', 'refused', {}, 1],
		['the command line says so all the same', 'refused', { split: true }, 2],
		['a section is too long', 'large', {}, 1],
		['a section is too long, and has some of its own', 'deep', {}, 3],
	])('%s', async (_what, name, own, count) => {
		const parts = await partsOf(name, own);
		expect(parts.map(({ bundle }) => bundle.meta.part)).toEqual(
			count === 1
				? [undefined]
				: Array.from({ length: count }, (_part, index) => ({ number: index + 1, count })),
		);
	});

	test('the account says so, unless the text forbids it', async () => {
		const config = { ...open.tools.config, split: true };
		expect(await partsOf('silent', { config })).toHaveLength(2);
		expect(await partsOf('refused', { config })).toHaveLength(1);
	});

	test('the account counts tags, too', async () => {
		const config = { ...open.tools.config, strictHtml: true };
		expect(await partsOf('short', { config, limit: 560 })).toHaveLength(1);
		expect(await partsOf('five', { config, limit: 2200 })).toHaveLength(3);
	});
});

test('parts have titles that fit, and summaries that name their sections', async () => {
	const parts = await partsOf('five');
	expect(parts.map(({ bundle: { meta } }) => [meta.id, meta.title, meta.digest])).toEqual([
		['blog/five/en', 'What a queue is (1/5)', 'About queues.'],
		['blog/five/en#2', 'What a queue is (2/5)', 'Part 2 of 5: Two.'],
		['blog/five/en#3', 'What a queue is (3/5)', 'Part 3 of 5: Three.'],
		['blog/five/en#4', 'What a queue is (4/5)', 'Part 4 of 5: Four.'],
		['blog/five/en#5', 'What a queue is (5/5)', 'Part 5 of 5: Five.'],
	]);
	const lines = parts.map(({ bundle: { html } }) => [
		...html.matchAll(/(?:Part \d of \d\. Previous|Next): “[^”]+”/g),
	]);
	expect(lines.map((each) => each.map(([line]) => line))).toEqual([
		['Next: “What a queue is (2/5)”'],
		['Part 2 of 5. Previous: “What a queue is (1/5)”', 'Next: “What a queue is (3/5)”'],
		['Part 3 of 5. Previous: “What a queue is (2/5)”', 'Next: “What a queue is (4/5)”'],
		['Part 4 of 5. Previous: “What a queue is (3/5)”', 'Next: “What a queue is (5/5)”'],
		['Part 5 of 5. Previous: “What a queue is (4/5)”'],
	]);
});

/** Bytes of pictures may differ between machines. */
function withoutDigests(text: string): string {
	return text.replace(/-[\da-f]{8}(?=\.(?:png|jpg|gif)\b)/g, '-########');
}
