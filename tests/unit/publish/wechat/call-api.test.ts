import { expect, test } from 'vitest';
import { createClient } from '../../../../src/publish/wechat/client.ts';
import { WechatFault } from '../../../../src/publish/wechat/fault.ts';
import {
	appId,
	type Answer,
	broken,
	refusal,
	script,
	secret,
} from '../../../support/wechat-script.ts';

const soon = [1_000, 3_000, 9_000];
const nextMinute = [15_000, 30_000, 60_000];

const timeout = new DOMException('timed out', 'TimeoutError');

/** What asking for a draft comes to. */
async function ask(...answers: Answer[]) {
	const { client, waits, told } = script({ 'draft/get': answers });
	const fault: unknown = await client.getDraft('x').then(
		() => undefined,
		(error: unknown) => error,
	);
	return { fault: fault instanceof WechatFault ? fault.parts : undefined, waits, told };
}

test.each<[string, Answer, number]>([
	['-1', refusal(-1), 1_000],
	['45011', refusal(45011), 15_000],
	['HTTP 502', 502, 1_000],
	['HTTP 429', 429, 1_000],
	['no connection', broken('ECONNREFUSED'), 1_000],
	['a connection that breaks', broken('ECONNRESET'), 1_000],
	['silence', timeout, 1_000],
])('%s: waits and asks again', async (_, answer, ms) => {
	const { fault, waits, told } = await ask(answer);
	expect(fault).toBeUndefined();
	expect(waits).toEqual([ms]);
	expect(told[0]).toMatch(new RegExp(`Trying again in ${ms / 1000} s\\.$`));
});

test.each<[string, Answer, number[], string]>([
	[
		'-1',
		refusal(-1),
		soon,
		'Unexpected answer -1 of draft/get (WeChat is busy), expected the draft.',
	],
	['45011', refusal(45011), nextMinute, 'too many calls a minute'],
	['HTTP 500', 500, soon, 'Unexpected HTTP status 500 from draft/get'],
	['no name', broken('ENOTFOUND'), soon, 'the server cannot be reached (ENOTFOUND)'],
	['silence', timeout, soon, 'no answer within 30 seconds'],
])('%s, again and again: gives up after the fourth time', async (_, answer, expected, words) => {
	const { fault, waits } = await ask(...Array.from({ length: 9 }, () => answer));
	expect(waits).toEqual(expected);
	expect(fault?.message).toContain(words);
	expect(fault?.stops).toBe(true);
});

test.each<[string, Answer, string]>([
	['45009', refusal(45009), 'all calls that it may make today'],
	['40007', refusal(40007), 'not there any more'],
	['HTTP 404', 404, 'Unexpected HTTP status 404'],
	[
		'a page',
		'<html>\n<h1>Log in</h1></html>',
		'Unexpected `<html> <h1>Log in</h1></html>` from draft/get',
	],
	['nothing', '', 'Unexpected `nothing` from draft/get, expected JSON with the draft'],
	['half of the JSON', '{"news_item":[', 'Unexpected `{"news_item":[` from draft/get'],
	['a list', '[]', 'Unexpected `[]` from draft/get'],
	[
		'JSON without what it should hold',
		{ news_item: [{ title: 3 }] },
		'answer without a good `news_item.0.title`',
	],
])('%s: gives up at once', async (_, answer, words) => {
	const { fault, waits } = await ask(answer);
	expect(waits).toEqual([]);
	expect(fault?.message).toContain(words);
});

test('an address of a picture from elsewhere is no good answer', async () => {
	const { client } = script({ 'media/uploadimg': [{ url: 'https://example.com/a.png' }] });
	const file = { name: 'a.png', type: 'image/png', bytes: new Uint8Array() } as const;
	await expect(client.uploadPicture(file)).rejects.toThrow(
		'Unexpected answer without a good `url` from media/uploadimg, expected JSON with an address of a.png',
	);
});

test('an answer that does not come is given up', async () => {
	const silent: typeof fetch = (_, init) =>
		new Promise((_done, fail) => {
			init?.signal?.addEventListener('abort', () => fail(init.signal?.reason as Error));
		});
	const sleep = () => Promise.resolve();
	const client = createClient({ appId, secret, fetch: silent, sleep, timeoutMs: 5 });
	await expect(client.listDrafts()).rejects.toThrow('no answer within 0.005 seconds');
});

test('of a book instead of a line the beginning is told', async () => {
	const { fault } = await ask(refusal(45009, 'x'.repeat(1_000_000)));
	expect(fault?.message.length).toBeLessThan(1_000);
});
