import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownStrings } from '../../../../src/publish/gates/own-strings.ts';
import { readBuiltPage } from '../../../../src/publish/gates/read-built-page.ts';

const read = (html: string) => readBuiltPage(html, ownStrings());

describe('a page', () => {
	test('says where everything stands, by line and column', () => {
		const { title, headings, links, ids } = read(
			'<title>\n A  &amp; B </title>\n<main id="a">\r\n墨<a\nhref="/x/">x</a><h2>C <em>&lt;D&gt;</em></h2></main>',
		);
		expect(title).toEqual({ value: 'A & B', line: 1, column: 1 });
		expect(ids).toEqual(new Map([['a', { line: 3, column: 1 }]]));
		expect(links).toMatchObject([{ url: '/x/', line: 4, column: 2, inMain: true }]);
		expect(headings).toEqual([{ value: { level: 2, text: 'C <D>' }, line: 5, column: 17 }]);
	});

	test.each<[string, string, string[]]>([
		['entities', '<a href="/?a=1&amp;b=2">', ['a.href /?a=1&b=2']],
		['spaces around', '<a href=" /a/\n">', ['a.href /a/']],
		['no address', '<a name="x">', []],
		['an empty address', '<a href>', ['a.href ']],
		[
			'a form',
			'<form action="/s/"><button formaction="/t/">',
			['form.action /s/', 'button.formaction /t/'],
		],
		['a film', '<video src="a.mp4" poster="a.png">', ['video.src a.mp4', 'video.poster a.png']],
		['a drawing', '<svg><use href="#a"/><a xlink:href="/b/">', ['use.href #a', 'a.xlink:href /b/']],
		[
			'candidates',
			'<img srcset="a.webp 1x, b,c.webp 2x">',
			['img.srcset a.webp', 'img.srcset b,c.webp'],
		],
		[
			'candidates in one line',
			'<source srcset="a.webp,b.webp 2x,c.webp">',
			['source.srcset a.webp,b.webp', 'source.srcset c.webp'],
		],
		['a candidate alone', '<source srcset=" a.webp ">', ['source.srcset a.webp']],
		[
			'data with a comma',
			'<img srcset="data:image/png;base64,AA 1x">',
			['img.srcset data:image/png;base64,AA'],
		],
		['a template', '<template><a href="/a/" id="b"></a></template>', []],
		['a comment', '<!-- <a href="/a/"> -->', []],
		['a script', '<script>"<a href=/a/>"</script>', []],
		['without scripts', '<noscript><a href="/a/"></a></noscript>', ['a.href /a/']],
	])('names addresses: %s', (_, html, expected) => {
		const { links, ids } = read(html);
		expect(links.map(({ element, attribute, url }) => `${element}.${attribute} ${url}`)).toEqual(
			expected,
		);
		expect([...ids.keys()]).not.toContain('b');
	});

	test('keeps what its head says, and of what is said twice the first', () => {
		const page = read(
			[
				'<html lang="zh-CN"><title>A</title><svg><title>not this</title></svg>',
				'<meta name="description" content="d"><meta name="description" content="e">',
				'<meta property="og:image" content="/i.png"><meta name="Robots" content="NOINDEX, follow">',
				'<link rel="canonical" href="https://a.example/"><link rel="Alternate" hreflang="en" href="/en/">',
				'<link rel="alternate" type="application/rss+xml" href="/rss.xml">',
				'<script type="application/LD+json">{"a": "<b>"}</script>',
			].join('\n'),
		);
		expect(page).toMatchObject({
			lang: 'zh-CN',
			noindex: true,
			title: { value: 'A' },
			description: { value: 'd', line: 2 },
			canonical: { value: 'https://a.example/' },
			alternates: [{ value: { hreflang: 'en', href: '/en/' }, line: 4, column: 49 }],
			jsonLd: [{ value: '{"a": "<b>"}', line: 6, column: 1 }],
		});
		expect(page.properties.get('og:image')).toMatchObject({ value: '/i.png' });
		expect(page.movedTo).toBeUndefined();
	});

	test.each([
		['0; url=/a/', '/a/'],
		["0;URL='/a/?b'", '/a/?b'],
		['5, /a/', '/a/'],
		['30', undefined],
	])('sends on by refresh: %s', (content, to) => {
		expect(read(`<meta http-equiv="Refresh" content="${content}">`).movedTo?.value).toBe(to);
	});

	test('tells ids, repeated ones, and who names them', () => {
		const { ids, repeatedIds, idUses } = read(
			'<p id="a"><p id="a"><a name="b"></a><a name="a"></a><label for="a"><p aria-labelledby="a c"><mo form="prefix"><button form="f">',
		);
		expect([...ids.keys()]).toEqual(['a', 'b']);
		expect(repeatedIds).toEqual([{ value: 'a', line: 1, column: 11 }]);
		expect(idUses.map(({ value }) => `${value.attribute} ${value.id}`)).toEqual([
			'for a',
			'aria-labelledby a',
			'aria-labelledby c',
			'form f',
		]);
	});

	test('tells pictures with their alt, and which are hidden', () => {
		const { images } = read(
			'<img src="a"><img src="b" alt><img src="c" alt="c"><i aria-hidden="true"><img src="d"></i><img src="e" role="presentation"><img src="f" aria-hidden="false">',
		);
		expect(images.map(({ src, alt, hidden }) => [src, alt, hidden])).toEqual([
			['a', undefined, false],
			['b', '', false],
			['c', 'c', false],
			['d', undefined, true],
			['e', undefined, true],
			['f', undefined, false],
		]);
	});

	test('tells attributes that hold code', () => {
		const { inlineCode } = read(
			'<p style="color:red" onclick="f()" on="x" data-onclick="y"><iframe srcdoc="z">',
		);
		expect(inlineCode.map(({ value }) => value)).toEqual(['style', 'onclick', 'srcdoc']);
	});

	test('is read to its end, whatever stands in it', () => {
		const piece = fc.constantFrom(
			'<p>',
			'</p>',
			'<svg>',
			'</svg>',
			'<title>',
			'</title>',
			'<h2>',
			'<main>',
			'</main>',
			'<template>',
			'</template>',
			'<form>',
			'<',
			'"',
			'a',
			'<br>',
			'</br>',
			'<!--',
			'-->',
			'<a href="/x/">',
			'\n',
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
				const html = pieces.join('');
				for (const { line, column, url } of read(html).links) {
					expect(url).toBe('/x/');
					expect(html.split('\n')[line - 1]?.slice(column - 1)).toMatch(/^<a href="\/x\/">/);
				}
			}),
			{ numRuns: 300 },
		);
	});
});
