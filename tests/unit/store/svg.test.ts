import { describe, expect, test } from 'vitest';
import { cleanSvg } from '../../../src/store/svg.ts';
import { whyNotWellFormed } from '../../support/well-formed.ts';

const open = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">';
const clean = (inner: string): string => cleanSvg(`${open}${inner}</svg>`)?.svg ?? 'no SVG';

test('a picture without anything to fear stays as it is', () => {
	const inner =
		'<title>钟</title><defs><linearGradient id="g"><stop offset="0" stop-color="#fff"></stop></linearGradient></defs><g fill="url(#g)" clip-path="url(#c)"><path d="M0 0h40v20z"></path><use href="#p"></use><text x="1" y="2">a &#x26; b</text></g>';
	expect(clean(inner)).toBe(
		'<svg viewBox="0 0 40 20" xmlns="http://www.w3.org/2000/svg"><title>钟</title><defs><linearGradient id="g"><stop offset="0" stop-color="#fff" /></linearGradient></defs><g fill="url(#g)" clip-path="url(#c)"><path d="M0 0h40v20z" /><use href="#p" /><text x="1" y="2">a &#x26; b</text></g></svg>',
	);
});

describe('hostile pictures', () => {
	test.each([
		['a script', '<script>alert(1)</script>'],
		['a script from elsewhere', '<script href="https://evil.example/x.js"/>'],
		['a script in capitals', '<SCRIPT>alert(1)</SCRIPT>'],
		[
			'a script under another prefix',
			'<svg:script xmlns:svg="http://www.w3.org/2000/svg">alert(1)</svg:script>',
		],
		['a handler', '<g onclick="alert(1)" ONLOAD="alert(2)"/>'],
		['a handler that is set', '<a><set attributeName="onmouseover" to="alert(1)"/></a>'],
		[
			'a link that runs',
			'<a href="javascript:alert(1)" xlink:href="java&#10;script:alert(1)"><text>t</text></a>',
		],
		[
			'a link that is animated',
			'<a><animate attributeName="href" values="javascript:alert(1)"/></a>',
		],
		['HTML', '<foreignObject><iframe src="https://evil.example/"/></foreignObject>'],
		[
			'HTML in a title',
			'<desc><meta xmlns="http://www.w3.org/1999/xhtml" http-equiv="refresh" content="0;url=https://evil.example/"/></desc>',
		],
		[
			'a form in a title',
			'<title><form xmlns="http://www.w3.org/1999/xhtml" action="javascript:alert(1)"><button/></form></title>',
		],
		[
			'an embed',
			'<embed src="https://evil.example/"/><object data="https://evil.example/"/><iframe src="x"/>',
		],
		[
			'a picture from elsewhere',
			'<image href="https://evil.example/x.png" xlink:href="//evil.example/y.png"/>',
		],
		[
			'a shape from elsewhere',
			'<use href="https://evil.example/x.svg#a"/><use xlink:href="data:image/svg+xml,evil.example"/>',
		],
		[
			'a fill from elsewhere',
			'<rect fill="url(https://evil.example/x.svg#a)" style="background: URL( \'https://evil.example/b\' )"/>',
		],
		[
			'a sheet from elsewhere',
			'<style>@import "https://evil.example/x.css"; @import url(https://evil.example/y.css); a { b: url("https://evil.example/z") }</style>',
		],
		[
			'a namespace from elsewhere',
			'<g xmlns:e="https://evil.example/" e:onload="alert(1)"><e:script>alert(1)</e:script></g>',
		],
		['a comment', '<!-- alert(1) --><g/>'],
		['a base', '<g xml:base="https://evil.example/"><use href="#a"/></g>'],
		['a picture in a picture', '<image href="data:image/svg+xml;base64,alert"/>'],
		['a page in a picture', '<use href="data:text/html,alert"/>'],
		['a filter from elsewhere', '<filter id="f"><feImage href="https://evil.example/x"/></filter>'],
		['an address that is not closed', '<rect fill="url(https://evil.example/x"/>'],
		['an address behind escapes', '<style>a { b: u\\72l(https://evil.example/x) }</style>'],
		['a sheet behind escapes', '<style>@\\69mport "https://evil.example/x.css";</style>'],
		['an escaped address in an attribute', '<g style="fill: u\\000072 l(//evil.example/x)"/>'],
		['a set of pictures', '<style>a { b: image-set("https://evil.example/x" 1x) }</style>'],
		['a source', '<style>a { b: src("https://evil.example/x") }</style>'],
		['a font from elsewhere', '<style>@font-face { src: url(https://evil.example/f) }</style>'],
		['an animated address', '<animate attributeName="fill" to="url(https://evil.example/#a)"/>'],
		[
			'an animated reference',
			'<use><set attributeName="xlink:href" to="https://evil.example/"/></use>',
		],
	])('%s does not pass', (_, inner) => {
		const svg = clean(`<path d="M0 0"/>${inner}`);
		expect(svg).not.toMatch(/evil\.example|alert|javascript|xhtml|<script|<iframe|<embed|<object/i);
		expect(svg).toContain('<path d="M0 0" />');
		expect(whyNotWellFormed(svg)).toBeUndefined();
	});

	test.each([
		'<style>&lt;/style>&lt;script>alert(1)&lt;/script></style>',
		'<style><![CDATA[</style><script>alert(1)</script>]]></style>',
	])('text of a sheet becomes no element: %s', (inner) => {
		expect(clean(inner)).toContain(
			'><style>&lt;/style>&lt;script>alert(1)&lt;/script></style></svg>',
		);
	});

	test('what stands before the picture goes', () => {
		const source = `<?xml version="1.0"?><?xml-stylesheet href="https://evil.example/x.css"?>
<!DOCTYPE svg [<!ENTITY x "<script>alert(1)</script>"><!ENTITY y SYSTEM "file:///etc/passwd">]>
${open}<text>&x;&y;</text></svg><script>alert(2)</script>`;
		expect(cleanSvg(source)?.svg).toBe(
			'<svg viewBox="0 0 40 20" xmlns="http://www.w3.org/2000/svg"><text>&#x26;x;&#x26;y;</text></svg>',
		);
	});
});

test.each([
	['uses that multiply', bomb(12)],
	['more than any drawing needs', `${open}${'<g/>'.repeat(1_300_000)}</svg>`],
])('a picture of %s is none', (_, source) => {
	expect(cleanSvg(source)).toBeUndefined();
});

test.each([
	['a few uses', bomb(3)],
	['uses in a circle', `${open}<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g></svg>`],
])('a picture of %s stays', (_, source) => {
	expect(cleanSvg(source)?.svg).toContain('<use');
});

/** Ten of ten of ten: a few lines that come to more than a browser can draw. */
function bomb(depth: number): string {
	const level = (n: number): string =>
		`<g id="g${n + 1}">${`<use xlink:href="#g${n}"/>`.repeat(10)}</g>`;
	const levels = Array.from({ length: depth }, (_, n) => level(n)).join('');
	return `${open}<g id="g0"><path d="M0 0"/></g>${levels}</svg>`;
}

describe('light paper under a drawing on dark paper', () => {
	test.each([
		['lines on nothing', '<path d="M0 0"/>'],
		['a small rectangle', '<rect width="10" height="10"/>'],
		['an empty rectangle', '<rect width="40" height="20" fill="none"/>'],
		['currentColor alone, which is black in <img>', '<path stroke="currentColor"/>'],
	])('is needed under %s', (_, inner) => {
		expect(cleanSvg(`${open}${inner}</svg>`)?.needsPaper).toBe(true);
	});

	test.each([
		['a ground', '<title>t</title><rect width="40" height="20" fill="#fff"/>'],
		['a ground in a group', '<g><rect width="100%" height="100%" style="fill: white"/></g>'],
		['two themes', '<style>@media (prefers-color-scheme: dark) { path { stroke: #fff } }</style>'],
		['light-dark()', '<style>:root { color-scheme: light dark }</style><path/>'],
	])('is not needed with %s', (_, inner) => {
		expect(cleanSvg(`${open}${inner}</svg>`)?.needsPaper).toBeUndefined();
	});

	test('is not needed by a drawing that brings its own', () => {
		const svg = '<svg style="background-color: #fff" viewBox="0 0 4 2"><path/></svg>';
		expect(cleanSvg(svg)?.needsPaper).toBeUndefined();
	});
});

test('a sheet of its own stays, as well-formed XML', () => {
	const svg = clean('<style>a > b { fill: url(#g); content: "&lt;&amp;" }</style>');
	expect(svg).toContain('<style>a > b { fill: url(#g); content: "&lt;&amp;" }</style>');
	expect(whyNotWellFormed(svg)).toBeUndefined();
});

test('pictures within it stay', () => {
	expect(clean('<image href="data:image/png;base64,AAAA"/>')).toContain(
		'href="data:image/png;base64,AAAA"',
	);
	expect(clean('<animate attributeName="opacity" values="0;1" dur="1s"/>')).toContain(
		'attributeName="opacity"',
	);
});

test('what an editor notes for itself goes, and the file stays well-formed', () => {
	const svg = cleanSvg(
		'<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://i.example/" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 1 1"><metadata><inkscape:view /></metadata><g inkscape:label="x"><use xlink:href="#a" /></g></svg>',
	)?.svg;
	expect(svg).toBe(
		'<svg xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 1 1" xmlns="http://www.w3.org/2000/svg"><metadata /><g><use xlink:href="#a" /></g></svg>',
	);
});

test.each([
	['viewBox="0 0 40 20"', 40, 20],
	['viewBox="0,0,40.4,20.6"', 40, 21],
	['width="80" height="50" viewBox="0 0 40 20"', 80, 50],
	['width="80px" height="50px"', 80, 50],
	['width="80" viewBox="0 0 40 20"', 80, 40],
	['height="80" viewBox="0 0 40 20"', 160, 80],
	['width="100%" height="100%" viewBox="0 0 40 20"', 40, 20],
	['width="10em" height="5em" viewBox="0 0 40 20"', 40, 20],
	['', 300, 150],
	['viewBox="none"', 300, 150],
	['viewBox="0 0 a b"', 300, 150],
	['width="80" viewBox="0 0 0 0"', 80, 40],
	['viewBox="0 0 0.2 0.1"', 1, 1],
	['width="99999999" height="49999999"', 16384, 8192],
])('<svg %s> is %i by %i pixels', (attributes, width, height) => {
	expect(cleanSvg(`<svg ${attributes}></svg>`)).toMatchObject({ width, height });
});

test.each(['', 'text', '<p>HTML</p>', '<?xml version="1.0"?><rss/>', '<g></g>'])(
	'%o is no SVG',
	(source) => {
		expect(cleanSvg(source)).toBeUndefined();
	},
);
