import { expect, test } from 'vitest';
import { readApiBase } from '../../../../src/publish/wechat/api-base.ts';
import { createRedactor } from '../../../../src/publish/redact.ts';
import { readSecrets } from '../../../../src/publish/wechat/secrets.ts';

test('secrets come from the environment', () => {
	const env = { WECHAT_APP_ID: ' wx0123456789abcdef\n', WECHAT_APP_SECRET: 'abc' };
	expect(readSecrets(env)).toEqual({ appId: 'wx0123456789abcdef', secret: 'abc' });
});

test.each([
	[{}, 'Unexpected absence of WECHAT_APP_ID and WECHAT_APP_SECRET, expected'],
	[{ WECHAT_APP_ID: 'wx0123456789abcdef' }, 'Unexpected absence of WECHAT_APP_SECRET, expected'],
	[
		{ WECHAT_APP_SECRET: 'hush', WECHAT_APP_ID: ' ' },
		'Unexpected absence of WECHAT_APP_ID, expected',
	],
	[{ WECHAT_APP_ID: 'hush-hush', WECHAT_APP_SECRET: 'x' }, 'Unexpected value of WECHAT_APP_ID'],
])('what is missing is named, with where to find it, and never shown: %j', (env, words) => {
	const read = readSecrets(env);
	if (!('issue' in read)) throw new Error('expected an issue');
	expect(read.issue.message).toContain(words);
	expect(read.issue.hint).toContain('微信开发者平台');
	expect(JSON.stringify(read)).not.toContain('hush');
});

test('the base of the API is WeChat’s, or on this machine', () => {
	expect(readApiBase({})).toEqual({ base: 'https://api.weixin.qq.com' });
	expect(readApiBase({ BIMO_WECHAT_API: 'http://127.0.0.1:99/' })).toEqual({
		base: 'http://127.0.0.1:99',
	});
	expect(readApiBase({ BIMO_WECHAT_API: 'https://user:pw@example.com' })).toEqual({
		issue: {
			code: 'wechat/api-base',
			severity: 'error',
			message:
				'Unexpected BIMO_WECHAT_API, expected https://api.weixin.qq.com or an address of this machine',
			hint: 'The secret of the account goes to that address. Unset it, or give `http://127.0.0.1:<port>`.',
			file: 'environment',
		},
	});
});

test('secrets are hidden in every spelling, the longer ones first', () => {
	const { add, hide } = createRedactor(['secret', 'secret-and-more']);
	expect(hide('a secret-and-more, a secret')).toBe('a [hidden], a [hidden]');
	expect(hide('a token/+ here')).toBe('a token/+ here');
	add('token/+');
	expect(hide('token/+ token%2F%2B')).toBe('[hidden] [hidden]');
	add('quo"ted\n');
	expect(hide(JSON.stringify({ is: 'quo"ted\n' }))).toBe('{"is":"[hidden]"}');
});

test('values under the names of secrets are hidden though nobody knows them', () => {
	const { hide } = createRedactor([]);
	expect(hide('x?access_token=98_abc&type=image')).toBe('x?access_token=[hidden]&type=image');
	expect(hide('{"secret":"abc","appid":"wx1"}')).toBe('{"secret":"[hidden]","appid":"wx1"}');
	expect(hide('appsecret missing; the secret of tea')).toBe('appsecret missing; the secret of tea');
});

test('what is too short to be a secret hides nothing', () => {
	expect(createRedactor(['', 'ok']).hide('all ok')).toBe('all ok');
});
