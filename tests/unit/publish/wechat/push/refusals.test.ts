import { describe, expect, test } from 'vitest';
import { pushBox } from '../../../../support/push-box.ts';
import { wechatBundle } from '../../../../support/wechat-bundle.ts';
import type { Errcode } from '../../../../support/fake-wechat/errors.ts';

describe('what the account refuses', () => {
	test('a wrong secret is not shown, and nothing more is tried', async () => {
		const { push } = await pushBox();
		const result = await push(wechatBundle(), { secret: 'ffffffffffffffffffffffffffffffff' });
		expect(result).toMatchObject({ outcome: 'failed', stops: true, calls: ['stable_token'] });
		expect(result.issues).toMatchObject([
			{
				code: 'wechat/api-40125',
				message: expect.stringContaining('40125') as unknown,
				hint: expect.stringContaining('WECHAT_APP_SECRET') as unknown,
			},
		]);
	});

	test.each(['1.2.3.4', '2001:db8::1'])('the address %s is printed, to be listed', async (ip) => {
		const { push, fake } = await pushBox({ whitelist: ['198.51.100.1'] });
		fake.setIp(ip);
		const result = await push(wechatBundle());
		expect(result).toMatchObject({ outcome: 'failed', stops: true, calls: ['stable_token'] });
		expect(result.issues[0]).toMatchObject({
			code: 'wechat/api-40164',
			hint: expect.stringContaining(`Add ${ip} in `) as unknown,
		});
		fake.setIp('198.51.100.1');
		expect((await push(wechatBundle())).outcome).toBe('added');
	});

	test.each(['stable_token', 'media/uploadimg', 'draft/add'])(
		'an error of %s that repeats what was sent shows no secret',
		async (path) => {
			const { push, fake } = await pushBox();
			fake.fail(path, 'echo');
			const { outcome, issues } = await push(wechatBundle());
			expect(outcome).toBe('failed');
			expect(issues[0]?.message).toContain(`data format error: /cgi-bin/${path} `);
			expect(issues[0]?.message).toContain('[hidden]');
		},
	);

	test('the quota of the day ends the push; the next day goes on where it stopped', async () => {
		const { push, fake } = await pushBox();
		fake.fail('media/uploadimg', 45009, { after: 1 });
		const result = await push(wechatBundle());
		expect(result).toMatchObject({ outcome: 'failed', uploaded: 1, stops: true, waits: [] });
		expect(result.issues[0]?.hint).toContain('tomorrow');
		const next = await push(wechatBundle());
		expect(next).toMatchObject({ outcome: 'added', uploaded: 2, reused: 1 });
		expect(fake.images.size).toBe(2);
	});

	test.each<[string, Errcode, string]>([
		['draft/add', 48001, 'api-48001'],
		['draft/add', 88000, 'api-88000'],
		['material/add_material', 45001, 'api-45001'],
		['stable_token', 89503, 'api-89503'],
		['stable_token', 40013, 'api-40013'],
		['draft/add', 47001, 'api-47001'],
		['draft/add', 50002, 'api-50002'],
	])('%s: %i is explained', async (path, errcode, code) => {
		const { push, fake } = await pushBox();
		fake.fail(path, errcode, { times: 9 });
		const { outcome, issues, waits } = await push(wechatBundle());
		expect({ outcome, waits }).toEqual({ outcome: 'failed', waits: [] });
		expect(issues).toMatchObject([{ code: `wechat/${code}`, severity: 'error' }]);
		expect(issues[0]?.message).not.toContain('does not know');
		expect(issues[0]?.hint).toMatch(/\w+/);
	});
});

describe('what is wrong with the article', () => {
	test.each([
		['the title', { title: '三'.repeat(33) }, 45003, '32 characters'],
		['the digest', { digest: '三'.repeat(129) }, 45004, '128 characters'],
		['the text', { text: `<p>${'字'.repeat(20_000)}</p>` }, 45002, '20,000 characters'],
	])('%s is too long', async (_, options, errcode, limit) => {
		const { push, fake } = await pushBox();
		const { outcome, stops, issues } = await push(wechatBundle(options));
		expect({ outcome, stops }).toEqual({ outcome: 'failed', stops: false });
		expect(issues).toMatchObject([{ code: `wechat/api-${errcode}` }]);
		expect(issues[0]?.hint).toContain(limit);
		expect(fake.drafts.size).toBe(0);
		const mended = await push(wechatBundle());
		expect(mended).toMatchObject({ outcome: 'added', uploaded: 0 });
		expect(fake.drafts.size).toBe(1);
	});

	test('a text that the limit of HTML refuses', async () => {
		const { push } = await pushBox({ limits: { content: 'html' } });
		const { issues } = await push(
			wechatBundle({ text: '<p style="color:#333">a</p>'.repeat(800) }),
		);
		expect(issues).toMatchObject([{ code: 'wechat/api-45002' }]);
	});

	test.each<[Errcode, RegExp]>([
		[40005, /type|JPEG|PNG/],
		[40009, /1 MB/],
	])('a picture is named that WeChat refuses with %i', async (errcode, hint) => {
		const { push, fake } = await pushBox();
		fake.fail('media/uploadimg', errcode, { after: 1 });
		const { outcome, uploaded, issues } = await push(wechatBundle());
		expect({ outcome, uploaded }).toEqual({ outcome: 'failed', uploaded: 1 });
		expect(issues[0]?.message).toMatch(/map-\w{8}\.png/);
		expect(issues[0]?.hint).toMatch(hint);
	});

	test('comments that the account may not have', async () => {
		const { push } = await pushBox({ comments: false });
		const { issues } = await push(wechatBundle({ comments: 'everyone' }));
		expect(issues).toMatchObject([{ code: 'wechat/api-88000' }]);
		expect(issues[0]?.hint).toContain('comments');
	});

	test('a cover that is gone from the library is uploaded again', async () => {
		const { push, fake } = await pushBox();
		const { mediaId } = await push(wechatBundle());
		const [cover = ''] = fake.materials.keys();
		fake.deleteMaterial(cover);
		const next = await push(wechatBundle({ text: '<p>b</p>' }));
		expect(next).toMatchObject({ outcome: 'updated', mediaId, uploaded: 1, issues: [] });
		fake.deleteMaterial([...fake.materials.keys()][0] ?? '');
		const other = await push(wechatBundle({ id: 'blog/second/zh', title: '第二篇' }));
		expect(other).toMatchObject({ outcome: 'added', uploaded: 1, issues: [] });
		expect(fake.drafts.size).toBe(2);
	});
});
