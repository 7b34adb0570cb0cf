import { expect, test } from 'vitest';
import { linkLanguages } from '../../../../src/publish/gates/link-languages.ts';
import { findings, origin, soundPage, soundPages } from '../../../support/built-site.ts';

const around = {
	...soundPages({ '/b/': '', '/zh/b/': '', '/zh/': '' }),
	'zh/only/index.html': soundPage({ path: '/zh/only/', alternates: false }),
	// Shows the Chinese text under the English address.
	'lent/index.html': `<html lang="en"><title>L</title><link rel="canonical" href="${origin}/zh/only/"><main><h1>L</h1><a href="/zh/b/">b</a></main>`,
	'rss.xml': '<rss/>',
};

const check = (main: string) =>
	findings(linkLanguages, { ...around, ...soundPages({ '/': main }) });

test.each([
	['its own language', '<a href="/b/">b</a>'],
	['another one that it says', '<a href="/zh/b/" hreflang="zh-CN">b</a>'],
	['a text in one language only', '<a href="/zh/only/">o</a>'],
	['a page that borrows its text', '<a href="/lent/">l</a>'],
	['the language of that text', '<a href="/lent/" hreflang="zh-CN">l</a>'],
	['a file', '<a href="/rss.xml">r</a>'],
	['a page that is not there', '<a href="/zh/nowhere/">n</a>'],
	['another site', '<a href="https://other.example/" hreflang="de">o</a>'],
])('a link to %s', async (_, main) => {
	expect(await check(main)).toEqual([]);
});

test.each([
	[
		'<a href="/zh/b/#x">b</a>',
		'error [link/language] Unexpected link to `/zh/b/#x`, expected its page in English | There is `https://site.example/b/`; where the other language is meant, the link says so by hreflang.',
	],
	[
		'<a href="/b/" hreflang="zh-CN">b</a>',
		'error [link/hreflang] Unexpected hreflang `zh-CN` of the link `/b/`, expected `en`',
	],
	[
		'<a href="/lent/" hreflang="de">l</a>',
		'error [link/hreflang] Unexpected hreflang `de` of the link `/lent/`, expected `en` or `zh-CN`',
	],
])('%s', async (main, expected) => {
	expect(await check(main)).toEqual([`index.html:4:1 ${expected}`]);
});

test('a Chinese page is held to Chinese', async () => {
	const files = soundPages({ '/': '', '/zh/': '<a href="/">home</a><a href="/zh/">home</a>' });
	expect(await findings(linkLanguages, files)).toEqual([
		expect.stringContaining(
			'zh/index.html:4:1 error [link/language] Unexpected link to `/`, expected its page in 中文',
		),
	]);
});
