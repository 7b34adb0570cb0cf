import { readdirSync, readFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PushResult } from '../../src/publish/wechat/push.ts';
import { startFakeWechat, type FakeWechat } from '../support/fake-wechat/fake-wechat.ts';
import { runScript } from '../support/run-script.ts';
import { fixtureDir, openWorkshop, type Workshop } from '../support/workshop.ts';

// The command itself, from Markdown to the draft box, in the order of an author's days.

let workshop: Workshop;
let fake: FakeWechat;
beforeAll(async () => {
	fake = await startFakeWechat({ whitelist: ['198.51.100.1'] });
	workshop = await openWorkshop();
	await workshop.write('blog/first/zh.md', textOf('第一段。'));
	const picture = path.join(fixtureDir('mini'), 'blog/ink/grid.png');
	await copyFile(picture, path.join(workshop.content, 'blog/first/a.png'));
});
afterAll(async () => {
	await fake.close();
	await workshop.remove();
});

function textOf(words: string): string {
	return `---
title: 第一篇 <b>"x"</b>
description: 摘要 & more.
date: 2026-11-01
---

${words} 见[链接](https://example.com/a_(b)?c=1&d=2)，又见脚注[^1]。

![图](./a.png)

\`\`\`ts
const a = { b:  1 };	// c
\`\`\`

| 名 | 值 |
| :- | -: |
| a \\| b | 1 |

- 一
  - 二

<div onclick="x()" id="y">raw</div>

[^1]: 注。
`;
}

interface Run {
	args?: string[];
	env?: Record<string, string>;
}

async function run({ args = ['--push'], env = {} }: Run = {}) {
	const before = fake.calls.length;
	const ended = await runScript('wechat', {
		args: ['first', '--out', workshop.out, ...args],
		env: {
			BIMO_CONTENT: workshop.content,
			BIMO_CACHE: workshop.cache,
			BIMO_WECHAT_API: fake.url,
			WECHAT_APP_ID: fake.appId,
			WECHAT_APP_SECRET: fake.secret,
			...env,
		},
	});
	const calls = fake.calls.slice(before).map((call) => call.path.replace('/cgi-bin/', ''));
	expectNoSecret(ended.stdout + ended.stderr);
	return { ...ended, calls };
}

/** Neither in these words nor in any file of the content, the output and the cache. */
function expectNoSecret(said: string): void {
	const files = readdirSync(workshop.dir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'latin1'));
	for (const secret of fake.secrets) {
		expect(said).not.toContain(secret);
		expect(files.filter((text) => text.includes(secret))).toEqual([]);
	}
}

function pushOf({ stdout }: { stdout: string }): PushResult {
	// The shape is that of the report, which the command prints.
	const report = JSON.parse(stdout) as { articles: { push: PushResult }[] };
	const [article] = report.articles;
	if (!article) throw new Error('No article in the report');
	return article.push;
}

test('without secrets it says which ones it needs, and makes the article all the same', async () => {
	const { code, stdout, stderr, calls } = await run({ env: { WECHAT_APP_SECRET: '' } });
	expect({ code, calls }).toEqual({ code: 1, calls: [] });
	expect(stdout + stderr).toContain('WECHAT_APP_SECRET');
	expect(readdirSync(path.join(workshop.out, 'first.zh'))).toContain('article.html');
});

test('a dry run needs no secret and calls nobody', async () => {
	const env = { WECHAT_APP_ID: '', WECHAT_APP_SECRET: '' };
	const { code, stdout, calls } = await run({ args: ['--push', '--dry-run'], env });
	expect({ code, calls }).toEqual({ code: 0, calls: [] });
	expect(stdout).toMatch(/upload images\/\S+ \(\d+ KB\) by uploadimg/);
	expect(stdout).toContain('add a draft');
	expect(readdirSync(workshop.content)).toEqual(['blog']);
});

test('an address that is not listed is printed', async () => {
	fake.setIp('1.2.3.4');
	const { code, stdout, stderr, calls } = await run();
	expect({ code, calls }).toEqual({ code: 1, calls: ['stable_token'] });
	expect(stdout + stderr).toContain('Add 1.2.3.4 in ');
	fake.setIp('198.51.100.1');
});

test('the article becomes a draft, of which nothing is filtered and nothing is lost', async () => {
	const { code, stdout, calls } = await run();
	expect({ code, stdout }).toEqual({
		code: 0,
		stdout: expect.stringContaining('Added “第一篇 <b>"x"</b>” to the drafts: ') as unknown,
	});
	expect(calls).toEqual([
		'stable_token',
		'media/uploadimg',
		'material/add_material',
		'draft/add',
		'draft/get',
	]);
	expect([fake.filtered, fake.complaints]).toEqual([[], []]);
	const [draft] = [...fake.drafts.values()];
	expect(draft?.article).toMatchObject({
		title: '第一篇 <b>"x"</b>',
		digest: '摘要 & more.',
		content_source_url: expect.stringMatching(/\/zh\/blog\/first\/$/) as unknown,
	});
	const content = draft?.article.content ?? '';
	const [image = ''] = fake.images.keys();
	expect(content).toContain(`src="${image.replace('http:', 'https:')}"`);
	expect(content).not.toMatch(/images\/|<script|onclick| id=/);
	expect(content).toContain('第一段。');
	expect(content).toContain('https://example.com/a_(b)?c=1&#x26;d=2');
});

test('a second push makes no call', async () => {
	const again = await run({ args: ['--push', '--json'] });
	expect(again.calls).toEqual([]);
	const [[mediaId] = []] = fake.drafts;
	expect(pushOf(again)).toMatchObject({ outcome: 'unchanged', mediaId });
});

test('a changed text updates the draft, or adds it again when it was published', async () => {
	const [[mediaId = ''] = []] = fake.drafts;
	await workshop.write('blog/first/zh.md', textOf('改过的第一段。'));
	const changed = await run({ args: ['--push', '--json'] });
	expect(pushOf(changed)).toMatchObject({ outcome: 'updated', mediaId, uploaded: 0, issues: [] });
	expect(changed.calls).toEqual(['stable_token', 'draft/update', 'draft/get']);
	fake.deleteDraft(mediaId);
	await workshop.write('blog/first/zh.md', textOf('又改过的第一段。'));
	const added = await run({ args: ['--push', '--json'] });
	expect(pushOf(added)).toMatchObject({ outcome: 'added', uploaded: 0, issues: [] });
	expect(fake.drafts.size).toBe(1);
	expect([...fake.callsOf('freepublish/submit'), ...fake.callsOf('draft/delete')]).toEqual([]);
});
