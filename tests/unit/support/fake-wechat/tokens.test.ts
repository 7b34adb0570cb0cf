import { request } from 'node:http';
import { expect, test } from 'vitest';
import { fakeBox } from '../../../support/fake-wechat/fake-box.ts';

const rid = ' rid: 65f0c0de-';

test('the same token is given until its last five minutes', async () => {
	const { fake, token, address } = await fakeBox();
	const first = await token();
	expect(first).toEqual({ access_token: expect.any(String) as unknown, expires_in: 7200 });
	fake.advance(6000);
	expect(await token()).toEqual({ ...first, expires_in: 1200 });
	fake.advance(1000);
	const second = await token();
	expect(second['access_token']).not.toBe(first['access_token']);
	const count = (value: unknown) => fetch(address('draft/count', value));
	expect(await (await count(first['access_token'])).json()).toEqual({ total_count: 0 });
	fake.advance(200);
	expect(await (await count(first['access_token'])).json()).toMatchObject({ errcode: 42001 });
	expect(await (await count(second['access_token'])).json()).toEqual({ total_count: 0 });
});

test('force ends the last one, but not within 30 seconds', async () => {
	const { fake, token, post, address } = await fakeBox();
	const first = await token();
	const second = await token({ force_refresh: true });
	expect(second).not.toEqual(first);
	expect(await token({ force_refresh: true })).toEqual(second);
	const answer = await post(address('draft/get', first['access_token']), '{}');
	expect(answer).toMatchObject({
		errcode: 40001,
		errmsg: expect.stringMatching(/^invalid credential.* rid: \w{8}-\w{8}-\w{8}$/) as unknown,
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
	const { token } = await fakeBox();
	expect(await token(more)).toMatchObject({
		errcode,
		errmsg: expect.stringContaining(rid) as unknown,
	});
});

test('an address that is not listed is named', async () => {
	const { fake, token } = await fakeBox({ whitelist: ['198.51.100.1'] });
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
	const { fake, post, address } = await fakeBox();
	const got = await fetch(`${fake.url}/cgi-bin/stable_token?appid=a&secret=b`);
	expect([got.status, await got.json()]).toMatchObject([200, { errcode: 43002 }]);
	expect(await post(`${fake.url}/cgi-bin/stable_token`, '')).toMatchObject({ errcode: 44002 });
	expect(await post(`${fake.url}/cgi-bin/stable_token`, '{')).toMatchObject({ errcode: 47001 });
	expect(await post(address('draft/get', ''), '{}')).toMatchObject({ errcode: 41001 });
	expect(await post(address('draft/get', 'x'), '{}')).toMatchObject({ errcode: 40014 });
	expect((await fetch(`${fake.url}/cgi-bin/nothing`)).status).toBe(404);
});

test('a body of unknown length is refused before it is looked at', async () => {
	const { fake } = await fakeBox();
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
	const { fake, call } = await fakeBox();
	await call('draft/get', { media_id: 'x' });
	expect(fake.calls).toMatchObject([
		{ path: '/cgi-bin/stable_token', body: { secret: '[secret]' }, outcome: 0 },
		{ query: { access_token: '[token]' }, body: { media_id: 'x' }, outcome: 40007 },
	]);
	for (const secret of fake.secrets) expect(JSON.stringify(fake.calls)).not.toContain(secret);
});
