import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { createClient } from '../../../../src/publish/wechat/client.ts';
import type { DraftArticle } from '../../../../src/publish/wechat/draft-article.ts';
import { appId, refusal, script, secret, token } from '../../../support/wechat-script.ts';

const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
const png = { name: 'flow-1a2b.png', type: 'image/png', bytes } as const;
const gif = { name: 'loop.gif', type: 'image/gif', bytes } as const;

const article: DraftArticle = {
	article_type: 'news',
	title: '标题 “引号” 😀 \u2028',
	author: '作者',
	digest: '摘要',
	content: '<p>五&amp;六 / \uD800</p>',
	content_source_url: 'https://example.com/',
	thumb_media_id: 'cover',
	need_open_comment: 1,
	only_fans_can_comment: 0,
	pic_crop_235_1: '0_0_1_1',
	pic_crop_1_1: '0.25_0_0.75_1',
};

test('a token is asked for once, in JSON, and used for every call', async () => {
	const { client, calls, names } = script();
	await client.uploadPicture(png);
	await client.addDraft(article);
	expect(names()).toEqual(['stable_token', 'media/uploadimg', 'draft/add']);
	expect(calls[0]?.json).toEqual({ grant_type: 'client_credential', appid: appId, secret });
	expect(calls[0]?.query).toEqual({});
	expect(calls[1]?.query).toEqual({ access_token: token });
	expect(calls[2]?.query).toEqual({ access_token: token });
});

test('calls that begin together share the question for a token', async () => {
	const { client, names } = script();
	await Promise.all([client.uploadPicture(png), client.addMaterial(gif), client.listDrafts()]);
	expect(names().filter((name) => name === 'stable_token')).toHaveLength(1);
});

test('a picture of a text goes as a form with its name and type; its address gets https', async () => {
	const { client, calls } = script();
	const { url } = await client.uploadPicture(png);
	expect(url).toBe('https://mmbiz.qpic.cn/mmbiz_png/flow-1a2b.png/0?wx_fmt=png&from=appmsg');
	const file = calls[1]?.form?.get('media');
	if (!(file instanceof File)) throw new Error('no file');
	expect([...(calls[1]?.form?.keys() ?? [])]).toEqual(['media']);
	expect([file.name, file.type]).toEqual(['flow-1a2b.png', 'image/png']);
	expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes);
	// The platform adds the type with the boundary.
	expect(calls[1]?.type).toBeUndefined();
});

test('a picture for the library goes as an image, and has a media id', async () => {
	const { client, calls } = script();
	expect(await client.addMaterial(gif)).toEqual({
		mediaId: 'id-of-loop.gif',
		url: 'https://mmbiz.qpic.cn/mmbiz_gif/loop.gif/0?wx_fmt=gif',
	});
	expect(calls[1]?.query).toEqual({ access_token: token, type: 'image' });
});

test('a draft is added as a list of one, every character as itself', async () => {
	const { client, calls } = script();
	expect(await client.addDraft(article)).toBe('draft-1');
	expect(calls[1]?.json).toEqual({
		articles: [{ ...article, content: '<p>五&amp;六 / \uFFFD</p>' }],
	});
	expect(calls[1]?.text).not.toContain('\\u');
	expect(calls[1]?.text).toContain('标题 “引号” 😀 \u2028'.replaceAll('"', '\\"'));
	expect(calls[1]?.type).toBe('application/json; charset=utf-8');
});

test('a draft is updated with one object at index 0', async () => {
	const { client, calls } = script();
	await client.updateDraft('draft-7', { ...article, content: '<p>x</p>' });
	expect(calls[1]?.json).toEqual({
		media_id: 'draft-7',
		index: 0,
		articles: { ...article, content: '<p>x</p>' },
	});
});

test('drafts are read by media id, and listed without their texts', async () => {
	const item = { title: 'T', content: '<p>x</p>', url: 'http://mp.weixin.qq.com/s' };
	const list = { item: [{ media_id: 'd', content: { news_item: [item] }, update_time: 1 }] };
	const { client, calls } = script({
		'draft/get': [{ news_item: [item], create_time: 1 }],
		'draft/batchget': [list],
	});
	expect(await client.getDraft('draft-7')).toEqual([{ title: 'T', content: '<p>x</p>' }]);
	expect(await client.listDrafts()).toMatchObject([{ mediaId: 'd', articles: [{ title: 'T' }] }]);
	expect(calls[1]?.json).toEqual({ media_id: 'draft-7' });
	expect(calls[2]?.json).toEqual({ offset: 0, count: 20, no_content: 1 });
});

test.each([40001, 40014, 42001])('after %i a fresh token is asked for, once', async (code) => {
	const { client, calls, names } = script({
		stable_token: [
			{ access_token: 'first-token', expires_in: 7200 },
			{ access_token: 'second-token', expires_in: 7200 },
		],
		'draft/add': [refusal(code)],
	});
	expect(await client.addDraft(article)).toBe('draft-1');
	await client.getDraft('draft-1');
	expect(names()).toEqual(['stable_token', 'draft/add', 'stable_token', 'draft/add', 'draft/get']);
	expect(calls.map(({ query }) => query['access_token'])).toEqual([
		undefined,
		'first-token',
		undefined,
		'second-token',
		'second-token',
	]);
	expect(calls[2]?.json).not.toHaveProperty('force_refresh');
});

test('a token that WeChat gives again though it refused it is renewed by force', async () => {
	const { client, calls } = script({
		stable_token: [
			{ access_token: 'first-token' },
			{ access_token: 'first-token' },
			{ access_token: 'second-token' },
		],
		'draft/add': [refusal(40001)],
	});
	await client.addDraft(article);
	const asked = calls.filter(({ name }) => name === 'stable_token');
	expect(asked.map(({ json }) => json['force_refresh'])).toEqual([undefined, undefined, true]);
});

test('a fresh token that is refused, too, ends the call', async () => {
	const { client, names } = script({
		stable_token: [{ access_token: 'first-token' }, { access_token: 'second-token' }],
		'draft/add': [refusal(40001), refusal(40001)],
	});
	await expect(client.addDraft(article)).rejects.toThrow('Unexpected answer 40001 of draft/add');
	expect(names()).toEqual(['stable_token', 'draft/add', 'stable_token', 'draft/add']);
});

test('a token that could not be had is asked for again by the next call', async () => {
	const { client, names } = script({ stable_token: [refusal(40164)] });
	await expect(client.listDrafts()).rejects.toThrow('40164');
	await client.listDrafts();
	expect(names()).toEqual(['stable_token', 'stable_token', 'draft/batchget']);
});

test('the token follows no redirect', async () => {
	const { client, calls } = script({ 'draft/add': [302] });
	await expect(client.addDraft(article)).rejects.toThrow(
		'Unexpected HTTP status 302 from draft/add, expected 200 with a media id',
	);
	expect(calls.every(({ redirect }) => redirect === 'manual')).toBe(true);
});

test.each([
	['https://api.weixin.qq.com', true],
	['http://127.0.0.1:8080', true],
	['http://127.8.9.1:8080/', true],
	['http://localhost:1', true],
	['http://[::1]:9', true],
	['http://api.weixin.qq.com', false],
	['https://api.weixin.qq.com.example.com', false],
	['http://127.0.0.1@example.com', false],
	['http://127.0.0.1.example.com', false],
	['http://me:pw@127.0.0.1', false],
	['http://10.0.0.1', false],
	['ftp://127.0.0.1', false],
	['', false],
])('secrets may be sent to %s: %s', (baseUrl, isAllowed) => {
	const make = () => createClient({ appId, secret, fetch, baseUrl });
	if (isAllowed) expect(make()).toHaveProperty('addDraft');
	else expect(make).toThrow('The base of the API must be WeChat’s or loopback');
});

test('neither the client nor an error shows the secret or the token', async () => {
	const said = `invalid ${token} ${encodeURIComponent(token)} for ${secret} ${encodeURIComponent(secret)}`;
	const { client, told, calls } = script({
		'draft/get': [
			refusal(-1, said),
			new TypeError(`fetch failed: https://x/?access_token=${token}`, { cause: new Error(token) }),
			`<html>${token} ${JSON.stringify(secret)} access_token=98_other-token</html>`,
		],
	});
	const error: unknown = await client.getDraft('x').catch((caught: unknown) => caught);
	const all = [inspect(client, { depth: 9 }), inspect(error, { depth: 9 }), ...told].join('\n');
	expect(calls).toHaveLength(4);
	expect(told).toHaveLength(2);
	expect(all).toContain('[hidden]');
	for (const text of [token, secret, encodeURIComponent(token), encodeURIComponent(secret)])
		expect(all).not.toContain(text);
	expect(all).not.toContain('98_other-token');
	expect(all).not.toContain(JSON.stringify(secret));
});
