import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { ArticleBundle } from '../../../../src/domain/wechat/article.ts';
import { describePush } from '../../../../src/publish/wechat/describe-push.ts';
import { openLock } from '../../../../src/publish/wechat/lock-file.ts';
import { pushArticle } from '../../../../src/publish/wechat/push.ts';
import { tempFolder } from '../../../support/temp-folder.ts';
import { wechatBundle } from '../../../support/wechat-bundle.ts';
import { type Answer, broken, refusal, script } from '../../../support/wechat-script.ts';

const url = 'https://mmbiz.qpic.cn/';

/** A lock file of its own, and pushes by scripts. */
async function desk() {
	const file = path.join(tempFolder(), 'wechat-lock.json');
	const lock = await openLock({ file, name: 'wechat-lock.json', appId: 'wx1' });
	if ('issue' in lock) throw new Error(lock.issue.message);
	onTestFinished(lock.close);
	const push = async (
		bundle: ArticleBundle,
		answers: Record<string, Answer[]> = {},
		again = false,
	) => {
		const { client, calls, names } = script(answers);
		const lines: string[] = [];
		const report = (line: string) => void lines.push(line);
		const options = { lock, hasErrors: false, dryRun: false, client, again, report } as const;
		const result = await pushArticle(bundle, options);
		return { result, calls, lines, names: names().filter((name) => name !== 'stable_token') };
	};
	return { lock, push };
}

const plain = wechatBundle({ pictures: {} });
const changed = wechatBundle({ pictures: {}, text: '<p>b</p>' });
const { id, title, sourceUrl } = plain.meta;
const coverSha = plain.meta.cover?.image.sha256 ?? '';

/** A draft box with these drafts. */
const box = (...drafts: [mediaId: string, title: string, source: string][]): object => ({
	item: drafts.map(([media_id, name, content_source_url]) => ({
		media_id,
		content: { news_item: [{ title: name, content_source_url }] },
	})),
});

test('an answer of draft/add that is lost: the draft is looked for, and brought up to date', async () => {
	const { push, lock } = await desk();
	const { result, names, lines } = await push(plain, {
		'draft/add': [broken('ECONNRESET')],
		'draft/batchget': [box(['other', title, 'https://example.com/'], ['mine', title, sourceUrl])],
	});
	expect(result).toMatchObject({ outcome: 'added', mediaId: 'mine', issues: [] });
	expect(names).toEqual([
		'material/add_material',
		'draft/add',
		'draft/batchget',
		'draft/update',
		'draft/get',
	]);
	expect(lock.draft(id)).toMatchObject({ mediaId: 'mine' });
	expect(lines).toContain(
		'Unexpected failure of draft/add, expected an answer: the server cannot be reached (ECONNRESET). Looking whether the draft is in the box.',
	);
});

test('an answer of draft/add that is lost, and no draft: it is added again, three times in all', async () => {
	const { push, lock } = await desk();
	const { result, names } = await push(plain, {
		'draft/add': [500, '{"media', broken('ECONNRESET')],
	});
	expect(result).toMatchObject({ outcome: 'failed', stops: true });
	expect(result.issues[0]?.hint).toContain('nothing is made twice');
	expect(names.filter((name) => name === 'draft/add')).toHaveLength(3);
	expect(names.at(-1)).toBe('draft/add');
	expect(lock.draft(id)).toEqual({ adding: title });
	const next = await push(plain, { 'draft/batchget': [box(['late', title, sourceUrl])] });
	expect(next.result).toMatchObject({ outcome: 'updated', mediaId: 'late', uploaded: 0 });
	expect(next.names).toEqual(['draft/batchget', 'draft/update', 'draft/get']);
});

test('a draft of another article is never taken for a lost one', async () => {
	const { push, lock } = await desk();
	await lock.keepDraft('blog/twin/zh', { mediaId: 'twin', digest: '0'.repeat(64) });
	await lock.keepDraft(id, { adding: title });
	const { result, names } = await push(plain, {
		'draft/batchget': [box(['twin', title, sourceUrl], ['renamed', 'Other', sourceUrl])],
	});
	expect(result).toMatchObject({ outcome: 'added', mediaId: 'draft-1' });
	expect(names).not.toContain('draft/update');
});

test('what WeChat refuses leaves no trace of a draft', async () => {
	const { push, lock } = await desk();
	const { result } = await push(plain, {
		'draft/add': [refusal(45003, 'title size out of limit')],
	});
	expect(result).toMatchObject({ outcome: 'failed', uploaded: 1, stops: false });
	expect(result.issues).toEqual([
		{
			code: 'wechat/api-45003',
			severity: 'error',
			message:
				'Unexpected answer 45003 of draft/add (the title is too long), expected a media id. WeChat says: title size out of limit hint: [abc] rid: 0123',
			hint: 'WeChat takes 32 characters, for some accounts 64. Give a shorter one.',
			file: 'content/blog/first-post/zh.md',
		},
	]);
	expect(lock.draft(id)).toBeUndefined();
	expect(lock.image(coverSha)?.mediaId).toContain('id-of-cover');
});

test('a cover that the library has lost is uploaded again: for a new draft', async () => {
	const { push, lock } = await desk();
	await lock.keepImage(coverSha, { mediaId: 'lost', url: `${url}cover` });
	const { result, calls, names } = await push(plain, { 'draft/add': [refusal(40007)] });
	expect(result).toMatchObject({ outcome: 'added', uploaded: 1, reused: 1 });
	expect(names).toEqual(['draft/add', 'material/add_material', 'draft/add', 'draft/get']);
	const sent = calls.filter(({ name }) => name === 'draft/add').map(({ json }) => json['articles']);
	expect(sent).toMatchObject([
		[{ thumb_media_id: 'lost' }],
		[{ thumb_media_id: lock.image(coverSha)?.mediaId }],
	]);
	expect(lock.image(coverSha)?.url).toBe(`${url}cover`);
});

test('a cover that the library has lost is uploaded again: for the draft that is there', async () => {
	const { push } = await desk();
	await push(plain);
	const { result, names } = await push(changed, { 'draft/update': [refusal(40007)] });
	expect(result).toMatchObject({ outcome: 'updated', mediaId: 'draft-1', uploaded: 1 });
	expect(names).toEqual([
		'draft/update',
		'draft/get',
		'material/add_material',
		'draft/update',
		'draft/get',
	]);
});

test('when asked to, what is unchanged is sent again', async () => {
	const { push } = await desk();
	await push(plain);
	expect((await push(plain)).names).toEqual([]);
	expect((await push(plain, {}, true)).names).toEqual(['draft/update', 'draft/get']);
});

test('a draft that cannot be read back is a warning, and is kept', async () => {
	const { push } = await desk();
	const { result } = await push(plain, { 'draft/get': [refusal(48001, 'api unauthorized')] });
	expect(result).toMatchObject({ outcome: 'added', stops: false });
	expect(result.issues).toMatchObject([{ code: 'wechat/not-read-back', severity: 'warning' }]);
	expect((await push(plain)).result.outcome).toBe('unchanged');
});

test('a draft that comes back without its text is a difference', async () => {
	const { push } = await desk();
	const { result } = await push(plain, { 'draft/get': [{ news_item: [] }] });
	expect(result.issues).toMatchObject([{ code: 'wechat/pushed-differs' }]);
});

test('a GIF that gets no address ends the push', async () => {
	const { push } = await desk();
	const { result } = await push(wechatBundle({ pictures: {}, films: { run: 1 } }), {
		'material/add_material': [{ media_id: 'm' }],
	});
	expect(result.outcome).toBe('failed');
	expect(result.issues[0]?.message).toMatch(
		/^Unexpected answer of material\/add_material without an address, expected one of images\/run-\w+\.gif$/,
	);
});

test('the same picture under two names is uploaded once', async () => {
	const { push } = await desk();
	const { meta, html, files } = wechatBundle({ pictures: { a: 1, b: 1 } });
	const { result, calls } = await push({ meta, html, files });
	expect(result).toMatchObject({ uploaded: 2, issues: [] });
	const [article] = calls.find(({ name }) => name === 'draft/add')?.json['articles'] as [
		{ content: string },
	];
	const sources = [...article.content.matchAll(/src="([^"]*)"/g)].map(([, src]) => src);
	expect(sources).toHaveLength(2);
	expect(new Set(sources).size).toBe(1);
});

test.each<[string, Partial<ArticleBundle>, boolean, string]>([
	['errors of the validator', {}, true, 'wechat/not-pushed'],
	['no cover', { meta: { ...plain.meta, cover: null } }, false, 'wechat/no-cover'],
	[
		'a picture that nobody lists',
		{ html: '<p><img src="images/x.png" alt=""></p>' },
		false,
		'wechat/unknown-picture',
	],
])('%s: nothing is sent', async (_, parts, hasErrors, code) => {
	const { lock } = await desk();
	const { client, calls } = script();
	const bundle = { ...plain, ...parts };
	const result = await pushArticle(bundle, { lock, hasErrors, dryRun: false, client });
	expect(result.outcome).toBe('refused');
	expect(result.issues).toMatchObject([{ code, severity: 'error', file: plain.meta.source }]);
	expect(calls).toEqual([]);
	expect(describePush(result)).toEqual(['“第一篇” was not sent.']);
});

test('what a push came to is said in words', async () => {
	const { push } = await desk();
	const last = 'Next: log in to mp.weixin.qq.com → 草稿箱, look at it, and publish it there.';
	expect(describePush((await push(plain)).result)).toEqual([
		'Added “第一篇” to the drafts: draft-1',
		'Pictures: 1 uploaded, 0 there already.',
		last,
	]);
	expect(describePush((await push(plain)).result)).toEqual([
		'“第一篇” is as it was sent before: nothing to do. Draft: draft-1',
	]);
	expect(describePush((await push(changed)).result)).toEqual([
		'Updated the draft of “第一篇”: draft-1',
		'Pictures: 0 uploaded, 1 there already.',
		last,
	]);
	const failed = await push(plain, { 'draft/update': [refusal(45166)] });
	expect(describePush(failed.result)).toEqual([
		'“第一篇” was not saved as a draft.',
		'Pictures: 0 uploaded, 1 there already. They are kept for the next try.',
	]);
});

test('a plan is said in words', async () => {
	const { lock, push } = await desk();
	const plan = async (bundle: ArticleBundle) =>
		describePush(await pushArticle(bundle, { lock, hasErrors: false, dryRun: true }));
	const [film] = wechatBundle({ pictures: {}, films: { run: 1 } }).meta.images;
	const [picture] = wechatBundle({ pictures: { map: 2 } }).meta.images;
	const full = wechatBundle({ pictures: { map: 2 }, films: { run: 1 } });
	expect(await plan(full)).toEqual([
		'Plan for “第一篇” (dry run, nothing was sent):',
		`- upload ${picture?.file} (1 KB) by uploadimg`,
		`- upload ${film?.file} (1 KB) by add_material`,
		`- upload ${plain.meta.cover?.image.file} (1 KB) by add_material, as the cover`,
		'- add a draft',
		'- read the draft back and compare it with what was sent',
	]);
	await lock.keepDraft(id, { adding: title });
	expect((await plan(plain)).slice(2)).toEqual([
		'- look whether an interrupted push left a draft',
		'- add a draft',
		'- read the draft back and compare it with what was sent',
	]);
	await push(plain);
	expect((await plan(plain)).slice(1)).toEqual(['- nothing: it is as it was sent before']);
	expect((await plan(changed)).slice(1)).toEqual([
		'- use 1 picture that WeChat has already',
		'- update the draft draft-1, or add it again if it is gone',
		'- read the draft back and compare it with what was sent',
	]);
});
