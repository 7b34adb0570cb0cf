import { expect, test } from 'vitest';
import { describePush } from '../../../../../src/publish/wechat/describe-push.ts';
import { pushBox } from '../../../../support/push-box.ts';
import { wechatBundle, type BundleOptions } from '../../../../support/wechat-bundle.ts';

/** Part of a text; all parts have the same original. */
function partOf(number: number, count: number, own: BundleOptions = {}) {
	const id = number === 1 ? 'blog/first-post/zh' : `blog/first-post/zh#${number}`;
	const title = `第一篇（${number}/${count}）`;
	const bundle = wechatBundle({ id, title, text: `<p>第 ${number} 篇</p>`, cover: number, ...own });
	return { ...bundle, meta: { ...bundle.meta, part: { number, count } } };
}

test('each part has a draft of its own, and only the one that changed is sent again', async () => {
	const { push, fake, lockText } = await pushBox();
	const first = await push(partOf(1, 2));
	const second = await push(partOf(2, 2));
	expect([first.outcome, second.outcome]).toEqual(['added', 'added']);
	expect(fake.drafts.size).toBe(2);
	expect(lockText()).toContain('"blog/first-post/zh#2": {');
	for (const number of [1, 2]) {
		expect(await push(partOf(number, 2))).toMatchObject({ outcome: 'unchanged', calls: [] });
	}
	const changed = partOf(2, 2, { text: '<p>改了</p>' });
	expect((await push(partOf(1, 2))).calls).toEqual([]);
	expect(await push(changed)).toMatchObject({
		outcome: 'updated',
		mediaId: second.mediaId,
		calls: ['stable_token', 'draft/update', 'draft/get'],
		issues: [],
	});
	expect(fake.drafts.size).toBe(2);
});

test('a plan names the part', async () => {
	const { push } = await pushBox();
	const planned = await push(partOf(2, 3), { dryRun: true });
	expect(describePush(planned)[0]).toBe('Plan for “第一篇（2/3）” (dry run, nothing was sent):');
	expect(planned).toMatchObject({ id: 'blog/first-post/zh#2', outcome: 'planned', calls: [] });
});

test('a whole text becomes the first part, and drafts that are left over are named', async () => {
	const { push, fake, lockText } = await pushBox();
	const whole = await push(wechatBundle());
	expect(await push(partOf(1, 3))).toMatchObject({ outcome: 'updated', mediaId: whole.mediaId });
	await push(partOf(2, 3));
	await push(partOf(3, 3));
	expect(fake.drafts.size).toBe(3);
	// Said once, with the last part.
	expect((await push(partOf(1, 2))).issues).toEqual([]);
	const shorter = await push(partOf(2, 2));
	expect(shorter.outcome).toBe('updated');
	expect(shorter.issues).toEqual([
		{
			code: 'wechat/surplus-draft',
			severity: 'warning',
			message: 'Unexpected draft of part 3, expected 2 parts: the text has become shorter',
			hint: 'Delete that draft in 草稿箱, and `blog/first-post/zh#3` in content/wechat-lock.json.',
			file: 'content/blog/first-post/zh.md',
		},
	]);
	const one = await push(wechatBundle());
	expect(one).toMatchObject({ outcome: 'updated', mediaId: whole.mediaId });
	expect(one.issues.map(({ message }) => message)).toEqual([
		'Unexpected draft of part 2, expected one article: the text has become shorter',
		'Unexpected draft of part 3, expected one article: the text has become shorter',
	]);
	expect(fake.drafts.size).toBe(3);
	expect(lockText()).toContain('zh#3');
});
