import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	startFakeWechat,
	type FakeOptions,
	type FakeWechat,
} from '../../support/fake-wechat/fake-wechat.ts';
import { pixels } from '../../support/fake-wechat/pixels.ts';
import { plainClient } from '../../support/fake-wechat/plain-client.ts';

const fakes: FakeWechat[] = [];
const start = async (options?: FakeOptions) => {
	const fake = await startFakeWechat(options);
	fakes.push(fake);
	return { fake, ...plainClient(fake) };
};
afterAll(() => Promise.all(fakes.map((fake) => fake.close())));

const rid = ' rid: 65f0c0de-';

describe('tokens', () => {
	test('the same token is given until its last five minutes', async () => {
		const { fake, token } = await start();
		const first = await token();
		expect(first).toEqual({ access_token: expect.any(String), expires_in: 7200 });
		fake.advance(6000);
		expect(await token()).toEqual({ ...first, expires_in: 1200 });
		fake.advance(1000);
		const second = await token();
		expect(second['access_token']).not.toBe(first['access_token']);
		const count = (value: unknown) =>
			fetch(`${fake.url}/cgi-bin/draft/count?access_token=${value}`);
		expect(await (await count(first['access_token'])).json()).toEqual({ total_count: 0 });
		fake.advance(200);
		expect(await (await count(first['access_token'])).json()).toMatchObject({ errcode: 42001 });
		expect(await (await count(second['access_token'])).json()).toEqual({ total_count: 0 });
	});

	test('force ends the last one, but not within 30 seconds', async () => {
		const { fake, token, post, address } = await start();
		const first = await token();
		const second = await token({ force_refresh: true });
		expect(second).not.toEqual(first);
		expect(await token({ force_refresh: true })).toEqual(second);
		const answer = await post(address('draft/get', String(first['access_token'])), '{}');
		expect(answer).toMatchObject({
			errcode: 40001,
			errmsg: expect.stringMatching(/^invalid credential.* rid: \w{8}-\w{8}-\w{8}$/),
		});
		expect(fake.secrets).toHaveLength(3);
	});

	test.each([
		[{ appid: undefined }, 41002],
		[{ secret: '' }, 41004],
		[{ grant_type: 'password' }, 40002],
		[{ appid: 'wx1' }, 40013],
		[{ secret: 'guess' }, 40125],
	])('%o is refused with %i', async (more, errcode) => {
		const { token } = await start();
		expect(await token(more)).toMatchObject({ errcode, errmsg: expect.stringContaining(rid) });
	});

	test('an address that is not listed is named', async () => {
		const { fake, token } = await start({ whitelist: ['198.51.100.1'] });
		fake.setIp('1.2.3.4');
		expect(await token()).toEqual({
			errcode: 40164,
			errmsg:
				'invalid ip 1.2.3.4 ipv6 ::ffff:1.2.3.4, not in whitelist rid: 65f0c0de-00000001-5a17ab1e',
		});
		fake.setIp('198.51.100.1');
		expect(await token()).toHaveProperty('access_token');
	});

	test('GET, an empty body, bad JSON, a missing and a strange token are refused', async () => {
		const { fake, post, address } = await start();
		const got = await fetch(`${fake.url}/cgi-bin/stable_token?appid=a&secret=b`);
		expect([got.status, await got.json()]).toMatchObject([200, { errcode: 43002 }]);
		expect(await post(`${fake.url}/cgi-bin/stable_token`, '')).toMatchObject({ errcode: 44002 });
		expect(await post(`${fake.url}/cgi-bin/stable_token`, '{')).toMatchObject({ errcode: 47001 });
		expect(await post(address('draft/get', ''), '{}')).toMatchObject({ errcode: 41001 });
		expect(await post(address('draft/get', 'x'), '{}')).toMatchObject({ errcode: 40014 });
		expect((await fetch(`${fake.url}/cgi-bin/nothing`)).status).toBe(404);
	});

	test('a body of unknown length is refused before it is looked at', async () => {
		const { fake } = await start();
		const status = await new Promise((done) => {
			const sent = request(`${fake.url}/cgi-bin/stable_token`, { method: 'POST' }, (response) => {
				response.resume();
				done(response.statusCode);
			});
			sent.write('{');
			sent.end('}');
		});
		expect(status).toBe(412);
	});

	test('calls are kept without secrets', async () => {
		const { fake, call } = await start();
		await call('draft/get', { media_id: 'x' });
		expect(fake.calls).toMatchObject([
			{ path: '/cgi-bin/stable_token', body: { secret: '[secret]' }, outcome: 0 },
			{ query: { access_token: '[token]' }, body: { media_id: 'x' }, outcome: 40007 },
		]);
		for (const secret of fake.secrets) expect(JSON.stringify(fake.calls)).not.toContain(secret);
	});
});

describe('uploads', () => {
	const mebibyte = 1_048_576;
	test.each([
		['media/uploadimg', 'a.png', pixels('png'), undefined],
		['media/uploadimg', 'a.jpg', pixels('jpg', { size: mebibyte - 1 }), undefined],
		['media/uploadimg', 'a.jpg', pixels('jpg', { size: mebibyte }), 40009],
		['media/uploadimg', 'a.gif', pixels('gif'), 40005],
		['media/uploadimg', 'a.png', pixels('webp'), 40005],
		['media/uploadimg', 'a.png', pixels('jpg'), 40005],
		['media/uploadimg', '', pixels('png'), 41005],
		['material/add_material', 'a.gif', pixels('gif', { size: 2 * mebibyte }), undefined],
		['material/add_material', 'a.jpeg', pixels('jpg', { size: 10 * mebibyte + 1 }), 40009],
		['material/add_material', 'a.webp', pixels('webp'), 40005],
	])('%s of %s', async (path, filename, bytes, errcode) => {
		const { fake, upload } = await start();
		const answer = await upload(path, bytes, filename);
		expect(answer['errcode'] ?? 0).toBe(errcode ?? 0);
		expect(fake.images.size + fake.materials.size).toBe(errcode ? 0 : 1);
	});

	test('answers are JSON that calls itself text, with addresses in http', async () => {
		const { fake, token, address, upload } = await start();
		expect(await upload('media/uploadimg', pixels('png'), 'a.png')).toEqual({
			url: expect.stringMatching(/^http:\/\/mmbiz\.qpic\.cn\/mmbiz_png\/[\w-]{60}\/0\?wx_fmt=png$/),
			errcode: 0,
			errmsg: 'ok',
		});
		const { access_token } = await token();
		const response = await fetch(address('media/uploadimg', String(access_token)), {
			method: 'POST',
			body: 'media',
		});
		expect(response.headers.get('content-type')).toBe('text/plain; encoding=utf-8');
		expect(await response.json()).toMatchObject({ errcode: 41005 });
		expect(fake.callsOf('media/uploadimg')[0]?.body).toMatchObject({ filename: 'a.png', size: 64 });
	});
});

describe('drafts', () => {
	let box: Awaited<ReturnType<typeof start>>;
	let cover: unknown;
	const article = (more: Record<string, unknown> = {}) => ({
		title: '标题',
		content: '<p>文</p>',
		thumb_media_id: cover,
		...more,
	});
	beforeAll(async () => {
		box = await start();
		cover = (await box.upload('material/add_material', pixels('png'), 'c.png'))['media_id'];
	});

	test('a draft is added, read, updated, listed and taken out', async () => {
		const { call, fake } = box;
		const { media_id } = await call('draft/add', { articles: [article()] });
		expect(await call('draft/get', { media_id })).toMatchObject({
			news_item: [{ title: '标题', digest: '文', content: '<p>文</p>', url: expect.any(String) }],
			create_time: expect.any(Number),
		});
		const update = { media_id, index: 0, articles: article({ title: '新' }) };
		expect(await call('draft/update', update)).toEqual({ errcode: 0, errmsg: 'ok' });
		expect(await call('draft/batchget', { offset: 0, count: 20, no_content: 1 })).toMatchObject({
			total_count: 1,
			item: [{ media_id, content: { news_item: [{ title: '新' }] } }],
		});
		expect(await call('draft/update', { ...update, index: 1 })).toMatchObject({ errcode: 40114 });
		const list = { ...update, articles: [article()] };
		expect(await call('draft/update', list)).toMatchObject({ errcode: 40007 });
		fake.deleteDraft(String(media_id));
		expect(await call('draft/update', update)).toMatchObject({ errcode: 40007 });
		expect(await call('freepublish/submit', { media_id })).toMatchObject({ errcode: 48001 });
	});

	test.each([
		[{ title: '三'.repeat(33) }, 45003],
		[{ title: '' }, 45003],
		[{ author: '三'.repeat(17) }, 45110],
		[{ digest: '😀'.repeat(129) }, 45004],
		[{ content: '' }, 44003],
		[{ content: `<p>${'字'.repeat(20_000)}</p>` }, 45002],
		[{ content: `<p style="${'a'.repeat(1_048_576)}">x</p>` }, 45002],
		[{ thumb_media_id: 'none' }, 40007],
		[{ pic_crop_235_1: '0.5_0_0.25_1' }, 53402],
		[{ pic_crop_1_1: '0_0_1_1.0000001' }, 53402],
		[{ content_source_url: 'example.com' }, 41039],
		[{ content_source_url: `https://example.com/${'a'.repeat(1024)}` }, 41039],
		[{ need_open_comment: true }, 47001],
	])('%#: %i is what WeChat says', async (more, errcode) => {
		const answer = await box.call('draft/add', { articles: [article(more)] });
		expect(answer).toMatchObject({ errcode });
	});

	test('what is just short enough is taken', async () => {
		const more = {
			title: '😀'.repeat(32),
			author: '三'.repeat(16),
			digest: '三'.repeat(128),
			content: `<p>${'字'.repeat(19_999)}</p>`,
			pic_crop_1_1: '0.1945_0_1_0.5236',
		};
		const answer = await box.call('draft/add', { articles: [article(more)] });
		expect(answer).toHaveProperty('media_id');
		const html = await start({ limits: { content: 'html', title: 64 } });
		const { media_id } = await html.upload('material/add_material', pixels('png'), 'c.png');
		const sent = article({ ...more, thumb_media_id: media_id });
		expect(await html.call('draft/add', { articles: [sent] })).toMatchObject({ errcode: 45002 });
	});

	test('articles has to be an array here and an object there', async () => {
		expect(await box.call('draft/add', { articles: article() })).toMatchObject({ errcode: 44003 });
		expect(await box.call('draft/add', '{"articles":[{"title":"\\u6807"}]}')).toMatchObject({
			errcode: 44003,
		});
		expect(box.fake.complaints).toEqual(['escaped characters: 6807']);
	});

	test('only what the API keeps is kept, and the rest is noted', async () => {
		const { call, upload, fake } = box;
		const { url } = await upload('media/uploadimg', pixels('png'), 'a.png');
		const mine = String(url).replace('http:', 'https:');
		const content =
			`<section style="color:#333" id="a"><script>x()</script><p onclick="x()" class="b">a</p>` +
			`<img src="${mine}" alt=""><img src="https://example.com/b.png">` +
			`<a href="https://example.com/">b</a><a href="https://mp.weixin.qq.com/s/x">c</a></section>` +
			`<style>p{}</style><details><summary>d</summary>e</details><!-- f -->` +
			`<p style="background:url(https://example.com/c.png);color:red">g</p>` +
			`<svg viewBox="0 0 1 1" id="s"><rect fill="url(#x)"></rect></svg>`;
		const { media_id } = await call('draft/add', { articles: [article({ content })] });
		expect(fake.drafts.get(String(media_id))?.article.content).toBe(
			`<section style="color:#333"><p>a</p><img src="${mine}" alt="">` +
				`<a>b</a><a href="https://mp.weixin.qq.com/s/x">c</a></section>` +
				`de<p style="color:red">g</p>` +
				`<svg viewBox="0 0 1 1"><rect fill="url(#x)"></rect></svg>`,
		);
		expect(fake.filtered).toEqual([
			'script',
			'p[onclick]',
			'p[class]',
			'img[src=https://example.com/b.png]',
			'a[href=https://example.com/]',
			'section[id]',
			'style',
			'summary',
			'details',
			'#comment',
			'p[style:background:url(https://example.com/c.png)]',
			'svg[id]',
		]);
	});
});

describe('faults', () => {
	test('codes, broken connections and strange answers come when they are asked for', async () => {
		const { fake, token } = await start();
		fake.fail('stable_token', 45011, { times: 2, after: 1 });
		for (const fault of ['http500', 'html', 'cut', 'drop', 'lost'] as const) {
			fake.fail('stable_token', fault);
		}
		expect(await token()).toHaveProperty('access_token');
		expect(await token()).toMatchObject({ errcode: 45011 });
		expect(await token()).toMatchObject({ errcode: 45011 });
		const seen = async () => {
			const url = `${fake.url}/cgi-bin/stable_token`;
			const response = await fetch(url, { method: 'POST', body: '{}' }).catch(() => undefined);
			return response && [response.status, (await response.text()).slice(0, 9)];
		};
		expect([await seen(), await seen(), await seen(), await seen()]).toEqual([
			[500, 'oops'],
			[200, '<!DOCTYPE'],
			[200, '{"media_i'],
			undefined,
		]);
		expect(() => fake.fail('nothing', 'drop')).toThrow('No such path: nothing');
	});

	test('lost: the work is done, and the answer never comes', async () => {
		const { fake, upload } = await start();
		fake.fail('media/uploadimg', 'lost');
		await expect(upload('media/uploadimg', pixels('png'), 'a.png')).rejects.toThrow();
		expect(fake.images.size).toBe(1);
	});

	test('slow: no answer until the client goes', async () => {
		const { fake } = await start();
		fake.fail('stable_token', 'slow');
		const stop = new AbortController();
		const url = `${fake.url}/cgi-bin/stable_token`;
		const asked = fetch(url, { method: 'POST', body: '{}', signal: stop.signal });
		await fake.until('stable_token', 1);
		stop.abort();
		await expect(asked).rejects.toThrow();
		fake.expireTokens();
	});
});
