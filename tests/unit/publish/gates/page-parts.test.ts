import { describe, expect, test } from 'vitest';
import { altTexts } from '../../../../src/publish/gates/alt-texts.ts';
import type { Gate } from '../../../../src/publish/gates/built-site.ts';
import { foreignParts } from '../../../../src/publish/gates/foreign-parts.ts';
import { headings } from '../../../../src/publish/gates/headings.ts';
import { inlineCode } from '../../../../src/publish/gates/inline-code.ts';
import { pageIds } from '../../../../src/publish/gates/page-ids.ts';
import { builtSite, findings, origin, soundPages } from '../../../support/built-site.ts';

type Rows = [name: string, main: string, expected: string[]][];

/** What a gate says of a page with this in `main`. */
function tellsOf(gate: Gate, rows: Rows): void {
	test.each(rows)('%s', async (_, main, expected) => {
		expect(await findings(gate, soundPages({ '/': main }))).toEqual(expected);
	});
}

const at = (column: number, rest: string): string => `index.html:4:${column} ${rest}`;

describe('headings', () => {
	tellsOf(headings, [
		['level by level', '<h2>A</h2><h3>B</h3><h2>C</h2><h3>D</h3><h4>E</h4><h2>F</h2>', []],
		['words in a picture', '<h2><a href="#main">A</a></h2>', []],
		[
			'a second h1',
			'<h1>A</h1>',
			[
				at(
					1,
					'error [heading/second-h1] Unexpected second <h1> “A”, expected one | The first is “/”.',
				),
			],
		],
		[
			'without words',
			'<h2> <br></h2>',
			[at(1, 'error [heading/empty] Unexpected <h2> without words, expected some')],
		],
		[
			'a level left out',
			'<h2>A</h2><h4>B</h4>',
			[
				at(
					11,
					'warning [heading/skip] Unexpected <h4> “B” below <h2>, expected <h3> | Who listens to a page goes from heading to heading, and looks for what is left out.',
				),
			],
		],
	]);

	test('none at all', async () => {
		expect(await findings(headings, { 'index.html': '<html lang="en"><h2>A</h2>' })).toEqual([
			'index.html error [heading/no-h1] Unexpected page without <h1>, expected one',
		]);
	});

	test('an old address needs none', async () => {
		const moved = '<meta http-equiv="refresh" content="0; url=/">';
		expect(await findings(headings, { 'a/index.html': moved })).toEqual([]);
	});
});

describe('pictures', () => {
	tellsOf(altTexts, [
		['with words', '<img src="a.png" alt="A">', []],
		['decoration', '<img src="a.png" alt="">', []],
		['a map', '<map><area><area href="/" alt="Home"></map><input>', []],
		['hidden', '<i aria-hidden="true"><img src="a.png"></i>', []],
		[
			'a button and a place of a map',
			'<input type="IMAGE" src="b.png"><area href="/">',
			['b.png', '/'].map((src, index) =>
				at(
					index === 0 ? 1 : 33,
					`error [image/alt] Unexpected picture \`${src}\` without alt, expected what it shows | An empty alt says that it is only decoration.`,
				),
			),
		],
		[
			'nothing said',
			'<p><img src="a.png">',
			[
				at(
					4,
					'error [image/alt] Unexpected picture `a.png` without alt, expected what it shows | An empty alt says that it is only decoration.',
				),
			],
		],
	]);
});

describe('ids', () => {
	tellsOf(pageIds, [
		['each once', '<p id="a"><label for="a">', []],
		['in a template', '<p id="a"><template><p id="a"></template>', []],
		[
			'two',
			'<p id="a"><p id="a">',
			[
				at(
					11,
					'error [id/repeated] Unexpected second id `a`, expected each once in a page | The first stands at 4:1.',
				),
			],
		],
		[
			'named and not there',
			'<button popovertarget="trem">',
			[at(1, 'error [id/unknown] Unexpected `trem` in popovertarget, expected an id of the page')],
		],
		[
			'nearly there',
			'<p id="term"><p aria-labelledby="main trem">',
			[
				at(
					14,
					'error [id/unknown] Unexpected `trem` in aria-labelledby, expected an id of the page | Did you mean `term`?',
				),
			],
		],
	]);
});

describe('inline code', () => {
	tellsOf(inlineCode, [
		['words', '<p>onclick="f()"</p><code>style="x"</code><a href="/javascript/">j</a>', []],
		['data', '<p data-style="x" data-on="y">', []],
		[
			'a handler',
			'<p onclick="f()">',
			[
				at(
					1,
					'error [code/attribute] Unexpected attribute `onclick`, expected a class or a file of the site | The content security policy forbids it, so it has no effect.',
				),
			],
		],
		[
			'a style',
			'<p style="color:red">',
			[expect.stringContaining('4:1 error [code/attribute] Unexpected attribute `style`')],
		],
		[
			'an address in pieces',
			'<a href="java&#10;scr\tipt:f()">',
			[expect.stringContaining('4:1 error [code/address] Unexpected')],
		],
		[
			'an address',
			'<a href=" JavaScript:f()">',
			[
				at(
					1,
					'error [code/address] Unexpected `JavaScript:f()` in href of <a>, expected an address | The content security policy forbids it, so it has no effect.',
				),
			],
		],
	]);
});

describe('parts from elsewhere', () => {
	tellsOf(foreignParts, [
		[
			'a file of the site',
			`<img src="${origin}/a.png" alt=""><img src="data:image/png;base64,AA" alt="">`,
			[],
		],
		['a link', '<a href="https://other.example/">a</a><a href="http://other.example/">b</a>', []],
		['a relation', '<link rel="license" href="https://other.example/">', []],
		['a form elsewhere', '<form action="https://other.example/">', []],
		[
			'a picture',
			'<img src="https://other.example/a.png" alt="">',
			[
				at(
					1,
					'warning [part/foreign] Unexpected <img> from https://other.example, expected a file of this site | `https://other.example/a.png` tells the other site of every reader; keep a copy in the content folder.',
				),
			],
		],
		[
			'a script',
			'<script src="//other.example/a.js"></script>',
			[
				expect.stringContaining(
					'4:1 error [part/foreign] Unexpected <script> from https://other.example',
				),
			],
		],
		[
			'a connection',
			'<link rel="preconnect" href="https://other.example">',
			[expect.stringContaining('error [part/foreign]')],
		],
		[
			'without encryption',
			'<img src="http://other.example/a.png" alt="">',
			[
				at(
					1,
					'error [part/insecure] Unexpected `http://other.example/a.png` in <img>, expected an https address | Browsers refuse to load it in a page that came encrypted.',
				),
			],
		],
		[
			'this site without encryption',
			'<a href="http://site.example/a/">a</a>',
			[
				at(
					1,
					'error [link/insecure] Unexpected link to `http://site.example/a/`, expected an address of this site as it is now | A path alone, such as `/about/`, is right wherever the site is.',
				),
			],
		],
		[
			'the author’s machine',
			'<a href="http://localhost:4321/a/">a</a>',
			[
				at(
					1,
					'warning [link/private] Unexpected link to `http://localhost:4321/a/`, expected an address that readers can reach | Write it as code where it is an example.',
				),
			],
		],
	]);

	test('what the settings allow', async () => {
		const site = await builtSite(
			soundPages({ '/': '<script src="https://count.example/a.js"></script>' }),
		);
		expect(await foreignParts({ ...site, allowedOrigins: ['https://count.example'] })).toEqual([]);
	});
});
