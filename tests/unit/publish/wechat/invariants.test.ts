import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DocumentFile } from '../../../../src/source/list-documents.ts';
import type { OpenMaker } from '../../../../src/publish/wechat/article/open-maker.ts';
import { sanitize } from '../../../../src/targets/wechat/sanitize.ts';
import { addKitchenSink } from '../../../support/kitchen-sink.ts';
import { markdownCases, readCase } from '../../../support/markdown-fixture.ts';
import { writeFiles } from '../../../support/temp-folder.ts';
import { issueLines, madeArticle, openTestMaker } from '../../../support/wechat-maker.ts';

// What holds for any text: every case of the Markdown pipeline, and the post that uses everything.
const folder = mkdtempSync(path.join(tmpdir(), 'bimo-wechat-'));
const content = path.join(folder, 'content');

let open: OpenMaker;

beforeAll(async () => {
	for (const name of markdownCases) {
		const { source, context } = readCase(name);
		// One title, so that one cover does for all.
		const head = source.startsWith('---') ? '' : '---\ntitle: Same\n---\n';
		writeFiles(content, { [`blog/${name}/${context.locale}.md`]: `${head}${source}` });
	}
	await addKitchenSink(content);
	leaveThreeDiagrams(path.join(content, 'blog/everything/zh.md'));
	open = await openTestMaker(content, path.join(folder, 'cache'));
});

afterAll(() => {
	open.close();
	rmSync(folder, { recursive: true, force: true });
});

describe.each([...markdownCases, 'everything'])('%s', (name) => {
	// The post that uses everything is long, so that its Chinese has to do.
	test('becomes an article that holds', { timeout: 180_000 }, async () => {
		const [document] = open.documents.filter(({ slug }) => slug === name).toReversed();
		if (!document) throw new Error(`Unexpected absence of ${name}, expected a text`);
		await holds(document);
	});
});

/** Each takes long to draw, and is a picture like any other to an article. */
function leaveThreeDiagrams(file: string): void {
	let count = 0;
	const text = readFileSync(file, 'utf8').replace(/^```mermaid.*?^```$/gms, (block) =>
		count++ < 3 ? block : '',
	);
	writeFileSync(file, text);
}

async function holds(document: DocumentFile): Promise<void> {
	const { bundle, issues } = await madeArticle(document, open);
	const { html, meta } = bundle;
	// What is wrong with the Markdown is said there; the article has no faults of its own.
	const errors = issues.filter(
		({ code, severity }) => severity === 'error' && code.startsWith('wechat/'),
	);
	expect(issueLines(errors, path.dirname(document.file)), 'errors').toEqual([]);
	expect(sanitize(html), 'nothing for the filter').toBe(html);
	expect(`${html}${JSON.stringify(meta)}`, 'words of programs').not.toMatch(
		/\bundefined\b|\[object |\bNaN\b/,
	);
	const again = await madeArticle(document, open);
	expect([again.bundle.html, again.bundle.meta], 'the same again').toEqual([html, meta]);
}
