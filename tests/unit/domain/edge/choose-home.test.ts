import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseHome, type HomeChoice } from '../../../../src/domain/edge/choose-home.ts';
import { homeAnswer } from '../../../../src/domain/edge/home-answer.ts';
import { locales } from '../../../../src/domain/i18n/locale.ts';
import { messages } from '../../../../src/domain/i18n/messages.ts';

type Headers = Record<string, string>;

interface Asked {
	headers?: Headers;
	address?: string;
	method?: string;
}

const origin = 'https://site.example';

function choice(
	{ headers = {}, address = '/', method = 'GET' }: Asked,
	at: 'en' | 'zh' = 'en',
): HomeChoice {
	const url = new URL(address, origin);
	return chooseHome({ method, url, header: (name) => headers[name] ?? '' }, at);
}

const chinese = { 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.5' };
const english = { 'accept-language': 'en-GB,en;q=0.9' };
const clicked = { 'sec-fetch-site': 'same-origin' };
const page = { kind: 'page' };
const toChinese = { kind: 'away', locale: 'zh' };

const cases: [name: string, headers: Headers, expected: object][] = [
	['nothing is said', {}, page],
	['the browser is Chinese', chinese, toChinese],
	['the browser is English', english, page],
	['the browser is French', { 'accept-language': 'fr' }, page],
	['an address is typed', { ...chinese, 'sec-fetch-site': 'none' }, toChinese],
	[
		'a search engine led here',
		{ ...chinese, 'sec-fetch-site': 'cross-site', referer: 'https://www.google.com/' },
		toChinese,
	],
	['a sister led here', { ...chinese, 'sec-fetch-site': 'same-site' }, toChinese],
	['a cookie says English', { ...chinese, cookie: 'a=b; lang=en' }, page],
	['a cookie says Chinese', { ...english, cookie: 'lang=zh' }, toChinese],
	['a cookie says nothing we know', { ...chinese, cookie: 'lang=fr; xlang=en; lang' }, toChinese],
	['two cookies', { cookie: 'lang=zh; lang=en' }, toChinese],
	['a Chinese browser clicks the logo', { ...chinese, ...clicked }, { ...page, remember: 'en' }],
	['an English browser clicks the logo', { ...english, ...clicked }, page],
	['a kept choice is confirmed', { ...chinese, ...clicked, cookie: 'lang=en' }, page],
	[
		'a kept choice is changed',
		{ ...english, ...clicked, cookie: 'lang=zh' },
		{ ...page, remember: 'en' },
	],
	['an old browser clicks', { ...chinese, referer: `${origin}/zh/` }, { ...page, remember: 'en' }],
	[
		'an old browser comes from elsewhere',
		{ ...chinese, referer: 'https://site.example.evil/' },
		toChinese,
	],
	[
		'a browser says more than its referrer',
		{ ...chinese, 'sec-fetch-site': 'cross-site', referer: `${origin}/` },
		toChinese,
	],
	['a referrer is no address', { ...chinese, referer: 'about:blank' }, toChinese],
	[
		'a Chinese browser rests on the logo',
		{ ...chinese, ...clicked, 'sec-purpose': 'prefetch' },
		{ kind: 'later' },
	],
	[
		'and fetches all of it',
		{ ...chinese, ...clicked, 'sec-purpose': 'prefetch;prerender' },
		{ kind: 'later' },
	],
	[
		'Chromium hides where it rests',
		{ ...chinese, 'sec-fetch-site': 'none', 'sec-purpose': 'prefetch', referer: `${origin}/zh/` },
		{ kind: 'later' },
	],
	[
		'an English browser rests on the logo',
		{ ...english, ...clicked, 'sec-purpose': 'prefetch' },
		page,
	],
	[
		'another site fetches ahead',
		{ ...chinese, 'sec-fetch-site': 'cross-site', 'sec-purpose': 'prefetch' },
		{ kind: 'later' },
	],
	[
		'Googlebot',
		{
			...chinese,
			'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
		},
		page,
	],
	[
		'Baidu',
		{ ...chinese, cookie: 'lang=zh', 'user-agent': 'Mozilla/5.0 (compatible; Baiduspider/2.0)' },
		page,
	],
	[
		'a card of Slack',
		{ ...chinese, 'user-agent': 'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)' },
		page,
	],
	[
		'a telephone called Cubot',
		{ ...chinese, 'user-agent': 'Mozilla/5.0 (Linux; Android 9; CUBOT_X19) Chrome/80' },
		toChinese,
	],
];

test.each(cases)('%s', (_, headers, expected) => {
	expect(choice({ headers })).toEqual(expected);
});

test('only GET is led away', () => {
	for (const method of ['HEAD', 'POST', 'OPTIONS']) {
		expect(choice({ headers: chinese, method, address: '/?lang=zh' })).toEqual(page);
	}
});

test('an address may choose, before all that a browser says, and the choice is kept', () => {
	const kept = { ...toChinese, remember: 'zh' };
	expect(choice({ address: '/?lang=zh', headers: { ...english, cookie: 'lang=en' } })).toEqual(
		kept,
	);
	expect(choice({ address: '/?lang=fr&lang=zh' })).toEqual(kept);
	expect(choice({ address: '/?lang=en', headers: chinese })).toEqual({ ...page, remember: 'en' });
	expect(choice({ address: '/?lang=', headers: chinese })).toEqual(toChinese);
	expect(choice({ address: '/?lang=__proto__' })).toEqual(page);
});

test('where Chinese is at the root, English is led away', () => {
	expect(choice({ headers: english }, 'zh')).toEqual({ kind: 'away', locale: 'en' });
	expect(choice({ headers: { ...english, ...clicked } }, 'zh')).toEqual({
		...page,
		remember: 'zh',
	});
	const url = new URL('/', origin);
	expect(homeAnswer({ kind: 'away', locale: 'en' }, url, 'zh').headers['Location']).toBe('/en/');
});

const names = [
	'accept-language',
	'cookie',
	'sec-fetch-site',
	'sec-purpose',
	'referer',
	'user-agent',
];
const anything = fc.record(
	Object.fromEntries(
		names.map((name) => [
			name,
			fc.oneof(
				fc.string(),
				fc.constantFrom('zh', 'lang=zh', 'same-origin', 'prefetch', `${origin}/zh/`),
			),
		]),
	),
	{ requiredKeys: [] },
);
const anyRequest = fc.record({
	headers: anything.map((record) => ({ ...record }) as Headers),
	address: fc.webQueryParameters().map((query) => `/?lang=zh&${query}`),
});

test('whatever is asked, nobody is led to another host, in circles, or past the headers of all', () => {
	fc.assert(
		fc.property(anyRequest, fc.boolean(), ({ headers, address }, isAsked) => {
			const asked = { headers, address: isAsked ? address : '/' };
			const url = new URL(asked.address, origin);
			const { status, headers: sent } = homeAnswer(choice(asked), url, 'en');
			expect(sent['Vary']).toBe('Accept-Language, Cookie');
			expect(sent['Cache-Control']).toMatch(/^private, no-(?:store|cache)$/);
			expect(sent['Location'] === undefined).toBe(status !== 302);
			if (status) expect(sent['Content-Security-Policy']).toContain("default-src 'none'");
			if (!sent['Location']) return;
			const target = new URL(sent['Location'], origin);
			expect([target.origin, target.pathname, target.searchParams.get('lang')]).toEqual([
				origin,
				'/zh/',
				null,
			]);
		}),
	);
});

test('after a click to the page in the other language, coming back by hand finds it again', () => {
	for (const at of locales) {
		for (const headers of [chinese, english]) {
			const first = choice({ headers: { ...headers, ...clicked } }, at);
			const cookie =
				first.kind === 'page' && first.remember ? { cookie: `lang=${first.remember}` } : {};
			expect(choice({ headers: { ...headers, ...cookie } }, at)).toEqual(page);
		}
	}
});

test('a redirect keeps the rest of the query, and a cookie is for this site alone', () => {
	const url = new URL('/?utm=a%20b&lang=zh&x=%22', origin);
	const { status, headers } = homeAnswer({ kind: 'away', locale: 'zh', remember: 'zh' }, url, 'en');
	expect(status).toBe(302);
	expect(headers).toMatchObject({
		Location: '/zh/?utm=a+b&x=%22',
		'Set-Cookie': 'lang=zh; Path=/; Max-Age=31536000; SameSite=Lax; Secure; HttpOnly',
		'Cache-Control': 'private, no-store',
		'Strict-Transport-Security': 'max-age=31536000',
		'X-Content-Type-Options': 'nosniff',
	});
});

test('no page says that there are no cookies, as a chosen language is one', () => {
	expect(JSON.stringify(messages)).not.toMatch(/cookie/i);
});
