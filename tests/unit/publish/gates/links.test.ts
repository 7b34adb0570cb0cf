import { describe, expect, test } from 'vitest';
import { links } from '../../../../src/publish/gates/links.ts';
import { findings, soundPages } from '../../../support/built-site.ts';

const around = {
	...soundPages({
		'/b/':
			'<h2 id="one">One</h2><h2 id="墨">墨</h2><h2 id="Ünï">U</h2><h2 id="a%22b">A</h2><a name="old"></a>',
		'/墨/': '',
		'/a b/': '',
	}),
	'old/index.html':
		'<html lang="en"><title>Moved</title><meta http-equiv="refresh" content="0; url=/b/">',
	'gone/index.html':
		'<html lang="en"><title>Moved</title><meta http-equiv="refresh" content="0; url=/c/">',
	'file.pdf': '%PDF',
	'_img/a.svg': '<svg/>',
	_redirects:
		'/alias /b/ 301\n/chain /alias 301\n/sheets/* /b/ 301\n/loop /loop2 301\n/loop2 /loop 301\n/out https://other.example/ 301\n/shown /b/ 200\n',
};

const check = (main: string) => findings(links, { ...around, ...soundPages({ '/': main }) });

describe('no finding', () => {
	test.each([
		['a page', '/b/'],
		['the page itself', ''],
		['its beginning', '#'],
		['its beginning, by name', '#top'],
		['an id of its own', '#main'],
		['an id elsewhere', '/b/#one'],
		['a name elsewhere', '/b/#old'],
		['relative', 'b/#one'],
		['with a query', '/b/?q=1#one'],
		['an address with escapes', '/%E5%A2%A8/'],
		['an address without escapes', '/墨/'],
		['a space', '/a%20b/'],
		['an id with escapes', '/b/#%E5%A2%A8'],
		['an id without escapes', '/b/#Ünï'],
		['an id that has escapes itself', '/b/#a%22b'],
		['words', '/b/#:~:text=One,-Two'],
		['an id and words', '/b/#one:~:text=One'],
		['a file', '/file.pdf'],
		['a place in a file', '/file.pdf#page=3'],
		['this site, absolute', 'https://site.example/b/#one'],
		['dots', '/x/../b/'],
		['another site', 'https://other.example/nowhere/#x'],
		['mail', 'mailto:a@b.example'],
		['an old address outside', 'https://site.example.other.example/c/'],
	])('%s', async (_, url) => {
		expect(await check(`<a href="${url}">x</a>`)).toEqual([]);
	});
});

describe('a finding', () => {
	test.each([
		[
			'no page',
			'/bb/',
			'error [link/broken] Unexpected link to `/bb/`, expected an address of this site | Did you mean `/b/`?',
		],
		[
			'nothing near',
			'/quite/elsewhere/?a#b',
			'error [link/broken] Unexpected link to `/quite/elsewhere/?a#b`, expected an address of this site | No page and no file of the site has this address.',
		],
		[
			'an escape of nothing',
			'/%E5%A/',
			'error [link/broken] Unexpected link to `/%E5%A/`, expected an address of this site | No page and no file of the site has this address.',
		],
		[
			'no id',
			'/b/#tow',
			'error [link/fragment] Unexpected fragment of the link `/b/#tow`, expected an id of `/b/` | The link leads to the beginning of the page.',
		],
		[
			'an id in other letters',
			'/b/#One',
			'error [link/fragment] Unexpected fragment of the link `/b/#One`, expected an id of `/b/` | Did you mean `#one`?',
		],
		[
			'no id here',
			'#mian',
			'error [link/fragment] Unexpected fragment of the link `#mian`, expected an id of the page | Did you mean `#main`?',
		],
		['no address', 'https://', 'error [link/invalid] Unexpected `https://`, expected an address'],
		[
			'without the slash',
			'/b#one',
			'warning [link/moved] Unexpected link to `/b#one`, expected the final address `/b/#one` | The host only leads there.',
		],
		[
			'with its file',
			'/b/index.html',
			'warning [link/moved] Unexpected link to `/b/index.html`, expected the final address `/b/` | The host only leads there.',
		],
		[
			'an alias',
			'/alias',
			'warning [link/moved] Unexpected link to `/alias`, expected the final address `/b/` | The old address only leads there.',
		],
		[
			'an alias of an alias',
			'/chain#one',
			'warning [link/moved] Unexpected link to `/chain#one`, expected the final address `/b/#one` | The old address only leads there.',
		],
		[
			'an alias of many',
			'/sheets/a/b',
			'warning [link/moved] Unexpected link to `/sheets/a/b`, expected the final address `/b/` | The old address only leads there.',
		],
		[
			'an alias with a page',
			'/old/',
			'warning [link/moved] Unexpected link to `/old/`, expected the final address `/b/` | The old address only leads there.',
		],
		[
			'an alias to another site',
			'/out',
			'warning [link/moved] Unexpected link to `/out`, expected the final address `https://other.example/` | The old address only leads there.',
		],
		[
			'an alias of nothing',
			'/gone/',
			'error [link/broken] Unexpected link to `/gone/`, expected an address of this site | It leads on to `/c/`, and from there nowhere.',
		],
		[
			'aliases in a circle',
			'/loop',
			'error [link/broken] Unexpected link to `/loop`, expected an address of this site | It leads on to `/loop`, and from there nowhere.',
		],
	])('%s', async (_, url, expected) => {
		expect(await check(`<p><a href="${url}">x</a></p>`)).toEqual([`index.html:4:4 ${expected}`]);
	});

	test.each([
		['<img src="/_img/b.svg" alt="">', 'src of <img>', '/_img/b.svg'],
		['<img src="" alt="">', undefined, ''],
		['<img srcset="/_img/a.svg 1x, /_img/c.svg 2x" alt="">', 'srcset of <img>', '/_img/c.svg'],
		['<video poster="/p.png">', 'poster of <video>', '/p.png'],
		['<script src="/x.js"></script>', 'src of <script>', '/x.js'],
		['<link rel="stylesheet" href="/x.css">', 'href of <link>', '/x.css'],
		['<svg><use href="/x.svg#a"/></svg>', 'href of <use>', '/x.svg'],
	])('what a page loads: %s', async (main, where, url) => {
		const found = await check(main);
		if (where === undefined) return expect(found).toEqual([]);
		expect(found).toHaveLength(1);
		expect(found[0]).toContain('index.html:4:');
		expect(found[0]).toContain(`[asset/missing] Unexpected \`${url}`);
		expect(found[0]).toContain(`in ${where}, expected a file of this site`);
	});

	test('a form, and every place of the same mistake', async () => {
		const found = await check('<form action="/x/"></form>\n<a href="/x/">a</a><a href="/x/">b</a>');
		expect(found.map((each) => each.split(' ')[0])).toEqual([
			'index.html:4:1',
			'index.html:5:1',
			'index.html:5:20',
		]);
	});
});

test('hundreds of wrong addresses cost no more than a hundred guesses', async () => {
	const wrong = Array.from(
		{ length: 150 },
		(_, index) => `<a href="/bb${'b'.repeat(index)}/">x</a>`,
	);
	const found = await check(`${wrong.join('')}<a href="/c/">x</a>`);
	expect(found).toHaveLength(151);
	expect(found[0]).toContain('Did you mean `/b/`?');
	expect(found.at(-1)).toContain('No page and no file of the site has this address.');
});
