import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	statSync,
	writeFileSync,
	rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { describeRun } from '../../../../src/publish/wechat/describe-run.ts';
import { runWechat, type WechatReport } from '../../../../src/publish/wechat/run-wechat.ts';
import { readSettings } from '../../../../src/settings.ts';
import { site } from '../../../../src/site.ts';
import { projectRoot } from '../../../support/run-script.ts';
import { writeFiles } from '../../../support/temp-folder.ts';

// The run itself, on a text that is as long as WeChat's limit wants it.
const sentence = 'A queue is a promise that somebody made for somebody else. ';
const section = (name: string): string => `## ${name}\n\n${sentence.repeat(160).trim()}\n\n`;
const text = (sections: readonly string[]): string =>
	`---\ntitle: Queues\ndescription: About queues.\ndate: 2026-11-20\n---\n\n${sections.map(section).join('')}`;

const folder = mkdtempSync(path.join(tmpdir(), 'bimo-wechat-'));
const out = path.join(folder, 'out');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (sections: readonly string[]): void =>
	writeFiles(folder, { 'content/blog/queues/en.md': text(sections) });

async function run(split: boolean | undefined): Promise<WechatReport> {
	const env = {
		BIMO_CONTENT: path.join(folder, 'content'),
		BIMO_CACHE: path.join(folder, 'cache'),
		BIMO_SITE: 'https://bimo.example',
	};
	return runWechat(
		{
			...{ names: ['queues'], all: false, lang: 'en', out },
			...{ theme: undefined, terms: undefined, split, push: 'plan', again: false },
		},
		{
			settings: readSettings(env, projectRoot),
			...{ site, env, cwd: folder },
			fetch: () => Promise.reject(new Error('no network')),
			progress: () => undefined,
		},
	);
}

const folders = (): string[] => readdirSync(out).sort();

test('parts are folders, articles of the report and drafts of the plan', async () => {
	write(['One', 'Two', 'Three']);
	const report = await run(true);
	expect(folders()).toEqual(['queues.en-1', 'queues.en-2']);
	expect(report.articles.map(({ meta }) => [meta?.id, meta?.part])).toEqual([
		['blog/queues/en', { number: 1, count: 2 }],
		['blog/queues/en#2', { number: 2, count: 2 }],
	]);
	const told = describeRun(report);
	expect(told).toMatch(/queues\.en-1\/ {2}Queues \(1\/2\)\n/);
	expect(told).toContain('Plan for “Queues (2/2)” (dry run, nothing was sent):');
	expect(told.trimEnd()).toMatch(/2 articles, 0 errors, 0 warnings$/);
	const json: unknown = JSON.parse(
		readFileSync(path.join(out, 'queues.en-2', 'article.json'), 'utf8'),
	);
	expect(json).toMatchObject({ part: { number: 2, count: 2 }, title: 'Queues (2/2)' });
});

test('a second run writes nothing', async () => {
	const { ino } = statSync(path.join(out, 'queues.en-2'));
	const report = await run(true);
	expect(report.articles.map(({ written }) => written)).toEqual([false, false]);
	expect(statSync(path.join(out, 'queues.en-2')).ino).toBe(ino);
});

test('folders of other parts go, and what is not of this text stays', async () => {
	mkdirSync(path.join(out, 'queues.en-7'));
	writeFileSync(path.join(out, 'queues.en-7', 'article.json'), '{"id":"blog/other/en"}');
	mkdirSync(path.join(out, 'queues.en-8'));
	writeFileSync(path.join(out, 'queues.en-8', 'article.json'), '{"id":"blog/queues/en#8"}');
	writeFileSync(path.join(out, 'queues.en-8', 'notes.txt'), 'mine');
	mkdirSync(path.join(out, 'queues.en-9'));
	writeFileSync(path.join(out, 'queues.en-9', 'article.json'), '{"id":');
	writeFileSync(path.join(out, 'queues.en-old'), 'a file');
	write(['One']);
	const report = await run(true);
	expect(report.articles.map(({ meta }) => meta?.part)).toEqual([undefined]);
	const others = ['queues.en-7', 'queues.en-8', 'queues.en-9', 'queues.en-old'];
	expect(folders()).toEqual(['queues.en', ...others]);
	write(['One', 'Two', 'Three', 'Four', 'Five']);
	await run(true);
	expect(folders()).toEqual(['queues.en-1', 'queues.en-2', 'queues.en-3', ...others]);
	expect(existsSync(path.join(out, 'queues.en-8', 'notes.txt'))).toBe(true);
});

test('without leave it is one article with an error, and none is sent', async () => {
	const report = await run(undefined);
	expect(report.articles.map(({ meta, push }) => [meta?.id, push?.outcome])).toEqual([
		['blog/queues/en', 'refused'],
	]);
	expect(report.articles[0]?.issues.map(({ code, severity }) => `${severity} ${code}`)).toContain(
		'error wechat/P4',
	);
});
