import { expect, test } from 'vitest';
import { hreflangs } from '../../../../src/publish/gates/hreflangs.ts';
import { findings, origin, soundPages } from '../../../support/built-site.ts';

const sound = soundPages({ '/': '', '/zh/': '', '/a/': '', '/zh/a/': '' });

/** The sound site, with something else in one file. */
function changed(file: string, from: string, to: string): Promise<string[]> {
	const text = sound[file] ?? '';
	expect(text).toContain(from);
	return findings(hreflangs, { ...sound, [file]: text.replace(from, to) });
}

const alternate = (tag: string, path: string): string =>
	`<link rel="alternate" hreflang="${tag}" href="${path}">`;

test('pages that name each other', async () => {
	expect(await findings(hreflangs, sound)).toEqual([]);
});

test.each<[string, string, string, string, string[]]>([
	[
		'no default',
		'a/index.html',
		alternate('x-default', `${origin}/a/`),
		'',
		['hreflang/no-default'],
	],
	['not itself', 'a/index.html', alternate('en', `${origin}/a/`), '', ['hreflang/no-self']],
	[
		'not the other one',
		'a/index.html',
		alternate('zh-CN', `${origin}/zh/a/`),
		'',
		['hreflang/not-reciprocal'],
	],
	[
		'one twice',
		'a/index.html',
		'</head>',
		`${alternate('en', `${origin}/a/`)}</head>`,
		['hreflang/repeated'],
	],
	[
		'a path alone',
		'a/index.html',
		`hreflang="x-default" href="${origin}/a/"`,
		'hreflang="x-default" href="/a/"',
		['hreflang/target'],
	],
	[
		'nothing there',
		'a/index.html',
		`hreflang="x-default" href="${origin}/a/"`,
		`hreflang="x-default" href="${origin}/b/"`,
		['hreflang/target'],
	],
	[
		'another language',
		'a/index.html',
		`hreflang="zh-CN" href="${origin}/zh/a/"`,
		`hreflang="zh-CN" href="${origin}/"`,
		['hreflang/target', 'hreflang/not-reciprocal'],
	],
	[
		'another page as itself',
		'a/index.html',
		`hreflang="en" href="${origin}/a/"`,
		`hreflang="en" href="${origin}/"`,
		['hreflang/target'],
	],
	[
		'another page as its own',
		'a/index.html',
		`rel="canonical" href="${origin}/a/"`,
		`rel="canonical" href="${origin}/"`,
		['hreflang/not-canonical', 'hreflang/target', 'hreflang/target'],
	],
	[
		'a page not to be indexed',
		'zh/a/index.html',
		'</head>',
		'<meta name="robots" content="noindex"></head>',
		['hreflang/target', 'hreflang/not-canonical'],
	],
])('%s', async (...[, file, from, to, codes]) => {
	const found = await changed(file, from, to);
	expect(found.map((each) => /\[(.+?)\]/.exec(each)?.[1]).sort()).toEqual(codes.toSorted());
});

test('what is wrong is said with its place', async () => {
	expect(
		await changed(
			'a/index.html',
			`hreflang="zh-CN" href="${origin}/zh/a/"`,
			`hreflang="zh-CN" href="${origin}/zh/"`,
		),
	).toEqual([
		'a/index.html:2:121 error [hreflang/not-reciprocal] Unexpected `https://site.example/zh/` that does not name this page, expected its hreflang `en` to lead here',
		'zh/a/index.html:2:57 error [hreflang/not-reciprocal] Unexpected `https://site.example/a/` that does not name this page, expected its hreflang `zh-CN` to lead here',
	]);
});

test('both languages are there, and neither says so', async () => {
	const bare = Object.fromEntries(
		Object.entries(sound).map(([file, text]) => [
			file,
			file.includes('a/') ? text.replace(/<link rel="alternate".*?>(?!<link)/g, '') : text,
		]),
	);
	expect(await findings(hreflangs, bare)).toEqual([
		'a/index.html:2:1 error [hreflang/missing] Unexpected page without hreflang, expected its languages to be named | There is `/zh/a/` as well.',
		'zh/a/index.html:2:1 error [hreflang/missing] Unexpected page without hreflang, expected its languages to be named | There is `/a/` as well.',
	]);
});
