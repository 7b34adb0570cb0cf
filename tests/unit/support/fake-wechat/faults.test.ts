import { expect, test } from 'vitest';
import { fakeBox } from '../../../support/fake-wechat/fake-box.ts';
import { pixels } from '../../../support/fake-wechat/pixels.ts';

test('codes, broken connections and strange answers come when they are asked for', async () => {
	const { fake, token } = await fakeBox();
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
	const { fake, upload } = await fakeBox();
	fake.fail('media/uploadimg', 'lost');
	await expect(upload('media/uploadimg', pixels('png'), 'a.png')).rejects.toThrow();
	expect(fake.images.size).toBe(1);
});

test('slow: no answer until the client goes', async () => {
	const { fake } = await fakeBox();
	fake.fail('stable_token', 'slow');
	const stop = new AbortController();
	const url = `${fake.url}/cgi-bin/stable_token`;
	const asked = fetch(url, { method: 'POST', body: '{}', signal: stop.signal });
	await fake.until('stable_token', 1);
	stop.abort();
	await expect(asked).rejects.toThrow();
	fake.expireTokens();
});
