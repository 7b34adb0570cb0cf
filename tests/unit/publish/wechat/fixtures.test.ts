import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findDocuments } from '../../../../src/publish/wechat/article/find-documents.ts';
import type { OpenMaker } from '../../../../src/publish/wechat/article/open-maker.ts';
import { sanitize } from '../../../../src/targets/wechat/sanitize.ts';
import { themes } from '../../../../src/targets/wechat/themes/themes.ts';
import { expectGolden } from '../../../support/golden.ts';
import { writeFiles } from '../../../support/temp-folder.ts';
import { fromGolden, toGolden } from '../../../support/wechat-golden.ts';
import { issueLines, madeArticle, openTestMaker } from '../../../support/wechat-maker.ts';

// A case is the folder of a post: its text, its pictures, and what they become. `foreign.zh.md` is a
// text from outside of the content folder.
const fixtures = new URL('../../../fixtures/wechat/', import.meta.url);
const shared = fileURLToPath(new URL('../../../fixtures/wechat-content/', import.meta.url));
const cases = readdirSync(fixtures).sort();
const folder = mkdtempSync(path.join(tmpdir(), 'bimo-wechat-'));
const content = path.join(folder, 'content');

let open: OpenMaker;

beforeAll(async () => {
	cpSync(shared, content, { recursive: true });
	for (const name of cases) copyCase(name);
	writeFiles(content, { 'blog/long/en.md': longText() });
	open = await openTestMaker(content, path.join(folder, 'cache'));
});

afterAll(() => {
	open.close();
	rmSync(folder, { recursive: true, force: true });
});

test('there are enough of them', () => {
	expect(cases.length).toBeGreaterThanOrEqual(34);
});

describe.each(cases)('%s', (name) => {
	test('becomes what is written down', async () => {
		const { bundle, issues } = await madeArticle(documentOf(name), open);
		const { html, meta } = bundle;
		const sheet = themes.ink[meta.locale];
		const golden = toGolden(html, sheet);
		expect(fromGolden(golden, sheet), 'the golden form says the same').toBe(html);
		expect(sanitize(html), 'nothing for the filter').toBe(html);
		expectGolden(withoutDigests(golden), new URL(`${name}/article.html`, fixtures));
		const { title, author, digest, sourceUrl, images } = meta;
		const facts = [
			...Object.entries({ title, author, digest, sourceUrl }).map(([key, text]) => line(key, text)),
			...images.map(({ file, width, height, shownWidth, changes }) =>
				line('picture', `${file} ${width} × ${height}, ${shownWidth}: ${changes.join(', ')}`),
			),
		];
		const lines = [...facts, '', ...issueLines(issues, folderOf(name))];
		expectGolden(
			`${withoutDigests(lines.join('\n').trimEnd())}\n`,
			new URL(`${name}/issues.txt`, fixtures),
		);
	});
});

test('a text of 30,000 characters is made, and the places to split it are named', async () => {
	const { bundle, issues } = await madeArticle(documentOf('long'), open);
	expect(bundle.html).toContain('The last sentence.');
	expect(issueLines(issues, folderOf('long'))).toEqual([
		'en.md error Unexpected 29,629 characters of text, spaces included, expected fewer than 20,000 characters and less than 1 MiB [wechat/P4]\n    Split the text into 2 parts: begin a new one at `Part 11` (line 47).',
		expect.stringMatching(/^en\.md note Unexpected [\d,]+ characters of HTML, expected fewer/),
	]);
});

function copyCase(name: string): void {
	const from = fileURLToPath(new URL(`${name}/`, fixtures));
	mkdirSync(folderOf(name), { recursive: true });
	for (const file of readdirSync(from)) {
		if (file === 'article.html' || file === 'issues.txt') continue;
		cpSync(path.join(from, file), path.join(folderOf(name), file.replace('foreign.', '')));
	}
}

function folderOf(name: string): string {
	const isForeign =
		name !== 'long' &&
		readdirSync(new URL(`${name}/`, fixtures)).some((file) => file.startsWith('foreign.'));
	return isForeign ? path.join(folder, 'elsewhere', name) : path.join(content, 'blog', name);
}

function documentOf(name: string) {
	const at = folderOf(name);
	const text = readdirSync(at).find((file) => /\.mdx?$/.test(file)) ?? '';
	const { documents } = open;
	const { found } = findDocuments({ names: [text], lang: undefined, documents, cwd: at });
	const [document] = found;
	if (!document) throw new Error(`Unexpected folder ${name}, expected a text in it`);
	return document;
}

/** Bytes of pictures may differ between machines; the name of a diagram says how it was made, too. */
function withoutDigests(text: string): string {
	return text.replace(/(?:-[\da-f]{10})?-[\da-f]{8}(?=\.(?:png|jpg|gif)\b)/g, '-########');
}

const line = (key: string, text: string): string => `${key}: ${JSON.stringify(text)}`;

function longText(): string {
	const sentence = 'A queue is a promise that somebody made for somebody else. ';
	const part = (index: number): string => `## Part ${index}\n\n${sentence.repeat(25).trim()}\n`;
	const parts = Array.from({ length: 20 }, (_part, index) => part(index + 1));
	const head = '---\ntitle: Long\ndescription: Very long.\ndate: 2026-11-20\n---\n';
	return `${[head, ...parts, 'The last sentence.'].join('\n')}\n`;
}
