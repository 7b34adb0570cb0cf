import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenMaker } from '../../../../src/publish/wechat/article/open-maker.ts';
import { listDocuments } from '../../../../src/source/list-documents.ts';
import { projectRoot } from '../../../support/run-script.ts';
import { issueLines, madeArticle, openTestMaker } from '../../../support/wechat-maker.ts';

// The project's own content: whatever kind of text is added to it is held by this.
const content = path.join(projectRoot, 'content');
const { documents } = listDocuments(content, (file) => file);
const cache = mkdtempSync(path.join(tmpdir(), 'bimo-wechat-'));

let open: OpenMaker;

beforeAll(async () => {
	open = await openTestMaker(content, cache);
});

afterAll(() => {
	open.close();
	rmSync(cache, { recursive: true, force: true });
});

test('every text of the content folder is one that articles are made of', () => {
	const files = readdirSync(content, { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.mdx?$/.test(file))
		.map((file) => file.split(path.sep).join('/'));
	expect(documents.map((document) => document.path).sort()).toEqual(files.sort());
});

test('the account has no faults', () => {
	expect(issueLines(open.issues, content)).toEqual([]);
});

describe.each(documents)('$path', (document) => {
	test('becomes an article without an error or a warning', async () => {
		const { bundle, issues } = await madeArticle(document, open);
		const bad = issues.filter(({ severity }) => severity !== 'note');
		expect(issueLines(bad, content)).toEqual([]);
		// A chapter that is planned may say no more than that.
		const isPlanned = /^draft: true$/m.test(readFileSync(document.file, 'utf8'));
		expect(bundle.meta.counts.text).toBeGreaterThan(isPlanned ? 20 : 100);
	});
});
