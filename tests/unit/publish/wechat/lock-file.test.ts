import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openLock, type WechatLock } from '../../../../src/publish/wechat/lock-file.ts';
import { tempFolder } from '../../../support/temp-folder.ts';

const sha = (digit: string): string => digit.repeat(64);
const fileName = 'wechat-lock.json';

interface OpenOptions {
	appId?: string;
	readOnly?: boolean;
	waiting?: (pid: number) => void;
}

async function tryOpen(folder: string, options: OpenOptions = {}) {
	const file = path.join(folder, fileName);
	return openLock({ file, name: 'content/wechat-lock.json', appId: 'wx1', ...options });
}

async function open(folder: string, options?: OpenOptions): Promise<WechatLock> {
	const lock = await tryOpen(folder, options);
	if ('issue' in lock) throw new Error(lock.issue.message);
	onTestFinished(lock.close);
	return lock;
}

const textOf = (folder: string): string => readFileSync(path.join(folder, fileName), 'utf8');

test('what is kept is on disk at once, sorted, one value a line, and nothing else is left', async () => {
	const folder = tempFolder();
	const lock = await open(folder);
	await lock.keepImage(sha('b'), { url: 'https://mmbiz.qpic.cn/b' });
	await lock.keepDraft('blog/z/zh', { mediaId: 'd2', digest: sha('2') });
	await lock.keepDraft('blog/a/en', { adding: 'A title' });
	await lock.keepImage(sha('a'), { mediaId: 'm', url: 'https://mmbiz.qpic.cn/a' });
	expect(textOf(folder)).toBe(`{
	"accounts": {
		"wx1": {
			"drafts": {
				"blog/a/en": {
					"adding": "A title"
				},
				"blog/z/zh": {
					"digest": "${sha('2')}",
					"mediaId": "d2"
				}
			},
			"images": {
				"${sha('a')}": {
					"mediaId": "m",
					"url": "https://mmbiz.qpic.cn/a"
				},
				"${sha('b')}": {
					"url": "https://mmbiz.qpic.cn/b"
				}
			}
		}
	},
	"version": 1
}
`);
	await lock.close();
	expect(readdirSync(folder)).toEqual([fileName]);
});

test('what was kept is there next time; a picture gathers what is known of it', async () => {
	const folder = tempFolder();
	const first = await open(folder);
	await first.keepImage(sha('a'), { url: 'https://mmbiz.qpic.cn/a' });
	await first.keepImage(sha('a'), { mediaId: 'm' });
	await first.keepDraft('a', { mediaId: 'd', digest: sha('1') });
	await first.keepDraft('b', { adding: 'B' });
	await first.keepDraft('c', { adding: 'C' });
	await first.keepDraft('c', undefined);
	await first.close();
	const second = await open(folder);
	expect(second.image(sha('a'))).toEqual({ url: 'https://mmbiz.qpic.cn/a', mediaId: 'm' });
	expect(second.draft('a')).toEqual({ mediaId: 'd', digest: sha('1') });
	expect(second.draft('b')).toEqual({ adding: 'B' });
	expect(second.draft('c')).toBeUndefined();
	expect(second.draftIds()).toEqual(new Set(['d']));
});

test('accounts know nothing of each other, and stay', async () => {
	const folder = tempFolder();
	const one = await open(folder, { appId: 'wx1' });
	await one.keepDraft('a', { mediaId: 'd1', digest: sha('1') });
	await one.close();
	const two = await open(folder, { appId: 'wx2' });
	expect(two.draft('a')).toBeUndefined();
	await two.keepDraft('a', { mediaId: 'd2', digest: sha('2') });
	expect(Object.keys((JSON.parse(textOf(folder)) as { accounts: object }).accounts)).toEqual([
		'wx1',
		'wx2',
	]);
});

test('to look takes no lock and writes nothing', async () => {
	const folder = tempFolder();
	await open(folder);
	const waiting = vi.fn();
	const look = await open(folder, { readOnly: true, waiting });
	expect(look.draft('a')).toBeUndefined();
	await expect(look.keepDraft('a', { adding: 'A' })).rejects.toThrow('never written');
	expect(waiting).not.toHaveBeenCalled();
	expect(readdirSync(folder)).not.toContain(fileName);
});

test('a second process waits, says so once, and sees what the first one kept', async () => {
	const folder = tempFolder();
	const first = await open(folder);
	const waits = Promise.withResolvers<number>();
	const second = open(folder, { waiting: waits.resolve });
	expect(await waits.promise).toBe(process.pid);
	await first.keepDraft('a', { mediaId: 'd', digest: sha('1') });
	await first.close();
	expect((await second).draft('a')).toMatchObject({ mediaId: 'd' });
});

test.each([
	['', 'text that is no JSON', 1, 1],
	['{\n\t"version": 1,\n', 'text that is no JSON', 3, 1],
	['{\n\t"version": 1,\n\toops\n}', 'text that is no JSON', 3, 2],
	[
		'{\n\t"version": 1,\n<<<<<<< HEAD\n\t"accounts": {}\n=======\n',
		'mark of a merge conflict',
		3,
		1,
	],
	['{ "version": 2, "accounts": {} }', 'value of version', undefined, undefined],
	['[]', 'value of the whole file', undefined, undefined],
	[
		'{ "version": 1, "accounts": { "wx1": { "images": {}, "drafts": { "a": {} } } } }',
		'value of accounts → wx1 → drafts → a',
		undefined,
		undefined,
	],
	[
		`{ "version": 1, "accounts": { "wx1": { "images": { "${sha('a')}": { "url": "http://x" } }, "drafts": {} } } }`,
		`value of accounts → wx1 → images → ${sha('a')} → url`,
		undefined,
		undefined,
	],
])('damage is named, with its place: %j', async (text, found, line, column) => {
	const folder = tempFolder({ [fileName]: text });
	const lock = await tryOpen(folder);
	if (!('issue' in lock)) throw new Error('expected an issue');
	expect(lock.issue).toMatchObject({ code: 'wechat/lock-file', severity: 'error' });
	expect(lock.issue).toMatchObject({ file: 'content/wechat-lock.json' });
	expect(lock.issue.message).toContain(`Unexpected ${found}, expected`);
	expect([lock.issue.line, lock.issue.column]).toEqual([line, column]);
	expect(lock.issue.hint).toContain('Take it back from Git');
	// Nobody waits for one who could not begin, and the damage stays for its author to see.
	expect(readdirSync(folder)).toEqual([fileName]);
	expect(textOf(folder)).toBe(text);
});

test.each([
	'https://example.com/a',
	'https://mmbiz.qpic.cn/a"onerror="x',
	'https://mmbiz.qpic.cn/',
])('%s is no picture of WeChat’s', async (url) => {
	const account = { images: { [sha('a')]: { url } }, drafts: {} };
	const text = JSON.stringify({ version: 1, accounts: { wx1: account } });
	const lock = await tryOpen(tempFolder({ [fileName]: text }));
	expect('issue' in lock && lock.issue.message).toContain(`images → ${sha('a')} → url, expected`);
});

test.each(['constructor', '__proto__', 'toString'])('%s is no name of anything', async (name) => {
	const lock = await open(tempFolder(), { appId: name, readOnly: true });
	expect(lock.image(sha('a'))).toBeUndefined();
	expect(lock.draft(name)).toBeUndefined();
});
