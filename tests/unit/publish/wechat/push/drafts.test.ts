import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { describePush } from '../../../../../src/publish/wechat/describe-push.ts';
import { fetchWith, pushBox } from '../../../../support/push-box.ts';
import { wechatBundle } from '../../../../support/wechat-bundle.ts';

const first = ['stable_token', 'media/uploadimg', 'media/uploadimg', 'material/add_material'];

test('an article becomes a draft, whole, with its pictures and its cover', async () => {
	const { push, fake, folder } = await pushBox();
	const result = await push(wechatBundle({ comments: 'followers' }));
	expect(result).toMatchObject({ outcome: 'added', uploaded: 3, reused: 0, issues: [] });
	expect(result.calls).toEqual([...first, 'draft/add', 'draft/get']);
	const [[mediaId, draft] = []] = fake.drafts;
	expect(mediaId).toBe(result.mediaId);
	expect(draft?.article).toMatchObject({
		title: '第一篇',
		author: '作者',
		digest: '摘要',
		content_source_url: 'https://example.com/zh/blog/first-post/',
		need_open_comment: 1,
		only_fans_can_comment: 1,
		pic_crop_235_1: '0_0_1_1',
		pic_crop_1_1: '0.287234_0_0.712766_1',
	});
	const sources = [...(draft?.article.content ?? '').matchAll(/src="([^"]+)"/g)].map(
		([, src]) => src,
	);
	expect(sources).toEqual([...fake.images.keys()].map((url) => url.replace('http:', 'https:')));
	expect([...fake.images.values()].map(({ filename }) => filename)).toEqual([
		expect.stringMatching(/^flow-\w{8}\.png$/),
		expect.stringMatching(/^map-\w{8}\.png$/),
	]);
	expect(fake.materials.get(draft?.article.thumb_media_id ?? '')?.type).toBe('jpeg');
	expect(readdirSync(path.join(folder, 'content'))).toEqual(['wechat-lock.json']);
});

test('a second push of the same article makes no call', async () => {
	const { push, lockText } = await pushBox();
	const { mediaId } = await push(wechatBundle());
	const before = lockText();
	const again = await push(wechatBundle());
	expect(again).toMatchObject({ outcome: 'unchanged', mediaId, calls: [], uploaded: 0, reused: 3 });
	expect(lockText()).toBe(before);
});

test('a changed text updates the same draft and uploads nothing', async () => {
	const { push, fake } = await pushBox();
	const { mediaId } = await push(wechatBundle());
	const changed = await push(wechatBundle({ text: '<p>新 &amp; new</p>' }));
	expect(changed).toMatchObject({ outcome: 'updated', mediaId, uploaded: 0, issues: [] });
	expect(changed.calls).toEqual(['stable_token', 'draft/update', 'draft/get']);
	expect(fake.drafts.size).toBe(1);
	expect(fake.drafts.get(mediaId ?? '')?.article.content).toContain('<p>新 &#x26; new</p>');
});

test.each([
	['title', { title: '另一篇 "x" \u2028' }],
	['author', { author: '别人' }],
	['digest', { digest: '又 <b>' }],
	['content_source_url', { sourceUrl: 'https://example.com/zh/blog/other/?a=1&b=2' }],
	['need_open_comment', { comments: 'everyone' as const }],
])('a changed %s updates the draft', async (_, options) => {
	const { push } = await pushBox();
	await push(wechatBundle());
	const changed = await push(wechatBundle(options));
	expect(changed).toMatchObject({ outcome: 'updated', uploaded: 0, issues: [] });
});

test('a changed picture is the only upload', async () => {
	const { push, fake } = await pushBox();
	await push(wechatBundle());
	const changed = await push(wechatBundle({ pictures: { flow: 1, map: 3 } }));
	expect(changed).toMatchObject({ outcome: 'updated', uploaded: 1, reused: 2 });
	expect(changed.calls).toEqual(['stable_token', 'media/uploadimg', 'draft/update', 'draft/get']);
	expect(fake.images.size).toBe(3);
});

test('a changed cover is the only upload', async () => {
	const { push, fake } = await pushBox();
	await push(wechatBundle());
	const { calls } = await push(wechatBundle({ cover: 8 }));
	expect(calls).toEqual(['stable_token', 'material/add_material', 'draft/update', 'draft/get']);
	expect(fake.materials.size).toBe(2);
});

test('a picture that was renamed or moved is not uploaded again', async () => {
	const { push } = await pushBox();
	await push(wechatBundle());
	const moved = await push(wechatBundle({ pictures: { chart: 2, flow: 1 } }));
	expect(moved).toMatchObject({ outcome: 'updated', uploaded: 0 });
});

test('a picture of another article is not uploaded again', async () => {
	const { push, fake } = await pushBox();
	const one = await push(wechatBundle());
	const other = await push(wechatBundle({ id: 'blog/second/zh', title: '第二篇' }));
	expect(other).toMatchObject({ outcome: 'added', uploaded: 0, reused: 3 });
	expect(other.mediaId).not.toBe(one.mediaId);
	expect(fake.drafts.size).toBe(2);
});

test('a GIF goes into the library, since the way of pictures does not take it', async () => {
	const { push, fake } = await pushBox();
	const result = await push(wechatBundle({ pictures: {}, films: { run: 4 } }));
	expect(result).toMatchObject({ outcome: 'added', uploaded: 2, issues: [] });
	expect([...fake.materials.values()].map(({ type }) => type)).toEqual(['gif', 'jpeg']);
});

test('a draft that was published meanwhile is added again', async () => {
	const { push, fake } = await pushBox();
	const { mediaId = '' } = await push(wechatBundle());
	fake.deleteDraft(mediaId);
	const result = await push(wechatBundle({ text: '<p>b</p>' }));
	expect(result).toMatchObject({ outcome: 'added', uploaded: 0, issues: [] });
	expect(result.calls).toEqual([
		'stable_token',
		'draft/update',
		'draft/get',
		'draft/add',
		'draft/get',
	]);
	expect(result.mediaId).not.toBe(mediaId);
	const remark = 'The draft is not in the box any more: published or deleted. Adding a new one.';
	expect(result.remarks).toEqual([remark]);
	expect(describePush(result)[0]).toBe(remark);
	expect(result.lines).toContain(
		'The draft is not in the box any more: published or deleted. Adding a new one.',
	);
	expect((await push(wechatBundle({ text: '<p>b</p>' }))).outcome).toBe('unchanged');
});

test('a dry run makes no call and writes nothing', async () => {
	const { push, lockText } = await pushBox();
	const result = await push(wechatBundle(), { dryRun: true });
	expect(result).toMatchObject({ outcome: 'planned', calls: [], plan: { action: 'add' } });
	expect(result.plan.uploads).toHaveLength(3);
	expect(lockText()).toBe('');
	await push(wechatBundle());
	const next = await push(wechatBundle({ text: '<p>b</p>' }), { dryRun: true });
	expect(next).toMatchObject({ plan: { action: 'update', uploads: [] }, calls: [] });
});

test('what WeChat changes in a draft is reported', async () => {
	const { push, fake } = await pushBox();
	const drop = fetchWith('draft/get', () => {
		const [id = ''] = fake.drafts.keys();
		fake.editDraft(id, (content) => content.replace(' text.', ''));
	});
	const { outcome, issues } = await push(wechatBundle(), { fetch: drop });
	expect(outcome).toBe('added');
	expect(issues).toMatchObject([
		{
			code: 'wechat/pushed-differs',
			severity: 'warning',
			message: 'Unexpected text “正文” in the draft that WeChat keeps, expected text “正文 text.”',
			file: 'content/blog/first-post/zh.md',
			line: 1,
		},
	]);
});

test('what WeChat merely writes otherwise is no difference', async () => {
	const { push } = await pushBox();
	const text =
		'<p style=\'font-family:"mp-quote", PingFang SC;color:#333\'>a&nbsp;&nbsp;b &lt;c&gt; “d” 👩‍💻 e\u00a0f<br>g</p>' +
		'<section style="overflow:auto"><table><tr><td style="width:1%">a|b</td></tr></table></section>' +
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9px" height="9px"><g fill="currentColor"><path d="M0 0h9"/><animateTransform attributeName="transform" begin="click+2s"/></g></svg>' +
		'<a href="https://mp.weixin.qq.com/s?__biz=a&mid=1">x</a><hr><p>&#39;&quot;&amp;amp;</p>';
	expect(await push(wechatBundle({ text }))).toMatchObject({ outcome: 'added', issues: [] });
});

test('a picture that WeChat filters is reported with the line of its source', async () => {
	const { push, fake } = await pushBox();
	const filter = fetchWith('draft/get', () => {
		const [id = ''] = fake.drafts.keys();
		fake.editDraft(id, (content) => content.replace(/<img[^>]*>/, ''));
	});
	const { issues } = await push(wechatBundle(), { fetch: filter });
	expect(issues).toMatchObject([{ code: 'wechat/pushed-differs', line: 1 }]);
	expect(issues[0]?.message).toMatch(/expected .*img/);
});
