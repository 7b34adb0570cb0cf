import { expect, test } from 'vitest';
import { errorTable } from '../../../../src/publish/wechat/error-table.ts';
import { explainError } from '../../../../src/publish/wechat/errors.ts';

test.each([
	[-1, 'busy', 'some minutes'],
	[40001, 'not the latest one', 'WECHAT_APP_SECRET'],
	[40004, 'type of file', 'JPEG or PNG'],
	[40005, 'picture is of a type', 'JPEG or PNG'],
	[40007, 'not there any more', 'lock file'],
	[40009, 'too large', '1 MB'],
	[40013, 'no account', 'WECHAT_APP_ID'],
	[40014, 'not valid', 'fresh token'],
	[40114, 'no article', 'fault of Bimo'],
	[40125, 'AppSecret is wrong', 'WECHAT_APP_SECRET'],
	[41002, 'AppID is missing', 'WECHAT_APP_ID'],
	[41004, 'AppSecret is missing', 'WECHAT_APP_SECRET'],
	[41039, 'address of the original', '1 KB'],
	[42001, 'expired', 'fresh token'],
	[45002, 'too long', '20,000 characters'],
	[45003, 'title', '32 characters'],
	[45004, 'digest', '128 characters'],
	[45009, 'today', 'tomorrow'],
	[45011, 'a minute', 'some minutes'],
	[45110, 'author', '16 characters'],
	[45166, 'something in the text', 'wechat:check'],
	[48001, 'may not use', '接口权限'],
	[50002, 'restricted', '公众号后台'],
	[53402, 'crop the cover', 'cover.crops'],
	[61004, 'not registered', 'IP白名单'],
	[88000, 'comments', '留言'],
	[89503, 'administrator has to confirm', 'confirm'],
	[89506, 'in 24 hours', 'administrator'],
	[89507, 'in an hour', 'administrator'],
])('%i has words', (code, means, todo) => {
	const words = explainError(code, 'said');
	expect(words.means).toContain(means);
	expect(words.todo).toContain(todo);
});

test.each([
	['invalid ip 203.0.113.7 ipv6 ::ffff:203.0.113.7, not in whitelist rid: 1', '203.0.113.7'],
	['invalid ip 2001:db8::7, not in whitelist', '2001:db8::7'],
	['invalid ip, not in whitelist', 'the public address of this computer'],
])('40164 names the address to put on the list: %s', (message, ip) => {
	expect(explainError(40164, message).todo).toMatch(
		new RegExp(`^Add ${ip} in 微信开发者平台 .*IP白名单`),
	);
});

test('an unknown code says where to look', () => {
	expect(explainError(99_999, 'x')).toEqual({
		means: 'an error that Bimo does not know',
		todo: 'Look the code up in WeChat’s list of global return codes (全局返回码).',
	});
});

test('all words are whole: a phrase, and sentences that say what to do', () => {
	for (const [code, { means, todo }] of Object.entries(errorTable)) {
		expect(means, code).toMatch(/^[^.]+[^.:]$/);
		expect(todo, code).toMatch(/^[A-Z].*[.)]$/s);
	}
});
