import { expect, test } from 'vitest';
import { canonicals } from '../../../../src/publish/gates/canonicals.ts';
import { descriptions } from '../../../../src/publish/gates/descriptions.ts';
import { orphans } from '../../../../src/publish/gates/orphans.ts';
import { pageLanguages } from '../../../../src/publish/gates/page-languages.ts';
import { findings, origin, soundPage, soundPages } from '../../../support/built-site.ts';

test('languages of pages', async () => {
	const files = {
		...soundPages({ '/': '', '/zh/': '' }),
		'a/index.html': '<html>',
		'zh/a/index.html': '<html lang="zh">',
	};
	expect(await findings(pageLanguages, files)).toEqual([
		'a/index.html error [page/lang] Unexpected lang `` of <html>, expected `en`',
		'zh/a/index.html error [page/lang] Unexpected lang `zh` of <html>, expected `zh-CN`',
	]);
});

test('canonical addresses', async () => {
	const page = (href: string): string => `<html lang="en"><link rel="canonical" href="${href}">`;
	const files = {
		...soundPages({ '/': '', '/zh/': '' }),
		'a/index.html': page(`${origin}/`),
		'b/index.html': page('/b/'),
		'c/index.html': page('http://site.example/c/'),
		'elsewhere/index.html': page('https://other.example/c/'),
		'd/index.html': page(`${origin}/nowhere/`),
		'e/index.html': page(`${origin}/f/`),
		'f/index.html': '<html lang="en"><meta name="robots" content="noindex">',
		'g/index.html': '<html lang="en">',
		'404.html': '<html lang="en">',
	};
	const target = ', expected that of an indexed page';
	expect(await findings(canonicals, files)).toEqual([
		expect.stringContaining(
			'b/index.html:1:17 error [canonical/foreign] Unexpected canonical address `/b/`, expected an absolute one below https://site.example',
		),
		expect.stringContaining('c/index.html:1:17 error [canonical/foreign]'),
		`d/index.html:1:17 error [canonical/target] Unexpected canonical address \`${origin}/nowhere/\` (no page is there)${target}`,
		`e/index.html:1:17 error [canonical/target] Unexpected canonical address \`${origin}/f/\` (it asks not to be indexed)${target}`,
		'g/index.html error [canonical/missing] Unexpected page without a canonical address, expected <link rel="canonical">',
	]);
});

test('titles and descriptions', async () => {
	const files = {
		...soundPages({ '/': '', '/zh/': '' }),
		'a/index.html': soundPage({ path: '/a/' }).replace(/<title>.*/, '<title> </title>'),
		'b/index.html': soundPage({ path: '/b/' }).replaceAll(/(<title>|About )\/b\//g, '$1/'),
		'zh/b/index.html': soundPage({ path: '/zh/b/' }).replace('<title>/zh/b/', '<title>/'),
		'404.html': '<html lang="en"><title>Not found</title><meta name="robots" content="noindex">',
	};
	expect(await findings(descriptions, files)).toEqual([
		'a/index.html error [page/no-title] Unexpected page without words in <title>, expected some',
		'a/index.html error [page/no-description] Unexpected page without a description, expected <meta name="description">',
		'index.html:1:38 warning [page/same-title] Unexpected title “/” of two pages, expected one that tells them apart | `/b/` has it, too.',
		'index.html:1:54 warning [page/same-description] Unexpected description “About /.” of two pages, expected one that tells them apart | `/b/` has it, too.',
	]);
});

test('pages without a way to them', async () => {
	const page = (path: string, main = '', head = ''): string => soundPage({ path, main, head });
	const noindex = '<meta name="robots" content="noindex">';
	const files = {
		'index.html': page('/', '<a href="/a/">a</a><a href="/zh/">zh</a><a href="/hidden/">h</a>'),
		'zh/index.html': page('/zh/'),
		'a/index.html': page('/a/', '<a href="b">b</a>'),
		'a/b/index.html': page('/a/b/'),
		'hidden/index.html': page('/hidden/', '<a href="/c/">c</a>', noindex),
		'c/index.html': page('/c/', '<a href="/d/">d</a>'),
		'd/index.html': page('/d/', '<a href="/c/">c</a>'),
		'old/index.html': '<meta http-equiv="refresh" content="0; url=/a/">',
		'404.html': page('/404.html'),
	};
	const found = await findings(orphans, files);
	expect(found.map((each) => each.slice(0, each.indexOf(',')))).toEqual([
		'c/index.html error [page/orphan] Unexpected page `/c/` that no link leads to',
		'd/index.html error [page/orphan] Unexpected page `/d/` that no link leads to',
	]);
});

test('a site that was built for another origin', async () => {
	const elsewhere = soundPage({ path: '/' }).replaceAll(origin, 'https://old.example');
	expect(await findings(canonicals, { 'index.html': elsewhere })).toEqual([
		expect.stringContaining(
			'index.html:2:1 error [canonical/foreign] Unexpected canonical address `https://old.example/`',
		),
	]);
});
