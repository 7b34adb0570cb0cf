import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { boundingBox } from '../../../../src/store/diagrams/bounding-box.ts';
import { declared } from '../../../../src/store/diagrams/cascade.ts';
import { contrast, parseColour, toHex } from '../../../../src/store/diagrams/colour.ts';
import { inlineStyles } from '../../../../src/store/diagrams/inline-styles.ts';
import { joinModes } from '../../../../src/store/diagrams/join-modes.ts';
import { makeLegible } from '../../../../src/store/diagrams/legible.ts';
import { simplifyText } from '../../../../src/store/diagrams/simplify-text.ts';
import { textWidth } from '../../../../src/store/diagrams/text-width.ts';
import { tidy } from '../../../../src/store/diagrams/tidy.ts';

function svgOf(inner: string, attributes = ''): Element {
	const { document } = new JSDOM(`<svg ${attributes}>${inner}</svg>`).window;
	const svg = document.querySelector('svg');
	if (!svg) throw new Error('No SVG');
	return svg;
}

const face = { size: 10, bold: false, mono: false };

test.each([
	['A', 6.67],
	['Hello', 22.78],
	['中文', 20],
	['，。', 20],
	['é', 5.56],
	['e\u0301', 5.56],
	['😀', 12.5],
	['👨‍👩‍👧', 12.5],
	['', 0],
])('width of %s', (text, width) => {
	expect(textWidth(text, face)).toBeCloseTo(width, 5);
});

test('bold is wider, and a typewriter is even', () => {
	expect(textWidth('Hello', { ...face, bold: true })).toBeGreaterThan(textWidth('Hello', face));
	expect(textWidth('iiii', { ...face, mono: true })).toBe(
		textWidth('MMMM', { ...face, mono: true }),
	);
});

test.each([
	['#abc', '#abc'],
	['#aabbcc', '#abc'],
	['#12345680', '#12345680'],
	['RebeccaPurple', '#639'],
	['rgb(255, 0, 10.4)', '#ff000a'],
	['rgb(100% 0% 0% / 50%)', '#ff000080'],
	['hsl(220.5882352941, 100%, 98.3333333333%)', '#f6f9ff'],
	['hsl(-120 100% 50%)', '#00f'],
	['transparent', '#0000'],
	['none', undefined],
	['url(#a)', undefined],
	['var(--x)', undefined],
	['#ggg', undefined],
])('colour %s', (text, hex) => {
	const colour = parseColour(text);
	expect(colour && toHex(colour)).toBe(hex);
});

describe('which rule holds', () => {
	const sheet = `
		/* note */ @keyframes x { from { fill: red; } }
		rect { fill: a } .n rect { fill: b } #s .n > rect { fill: c }
		.n rect.m { stroke: d !important } [data-k="v"] { stroke: e } rect:hover { fill: f }
		text, .n circle { fill: g; stroke: undefined }`;
	test.each([
		['<rect/>', { fill: 'a' }],
		['<g class="n"><rect/></g>', { fill: 'b' }],
		['<g id="s"><g class="n"><rect/></g></g>', { fill: 'c' }],
		['<g id="s"><g class="n"><g><rect/></g></g></g>', { fill: 'b' }],
		['<g class="n"><rect class="m" data-k="v"/></g>', { fill: 'b', stroke: 'd' }],
		['<rect style="fill: x; stroke: y"/>', { fill: 'x', stroke: 'y' }],
		['<g class="n"><rect class="m" style="stroke: y"/></g>', { fill: 'b', stroke: 'd' }],
	])('%s', (markup, expected) => {
		const rect = svgOf(markup).querySelector('rect');
		expect(rect && Object.fromEntries(declared(rect, [sheet]))).toEqual(expected);
	});
});

test.each([
	['<rect x="1" y="2" width="3" height="4"/>', [1, 2, 3, 4]],
	['<circle cx="5" cy="5" r="5"/>', [0, 0, 10, 10]],
	['<g transform="translate(10, 20) scale(2)"><rect width="3" height="4"/></g>', [10, 20, 6, 8]],
	['<g transform="rotate(90)"><rect width="3" height="4"/></g>', [-4, 0, 4, 3]],
	['<path d="M0 0h10v10H0z"/>', [0, 0, 10, 10]],
	['<path d="M0 0 A5 5 0 0 1 10 0"/>', [0, -5, 10, 5]],
	['<path d="M0,0C0,10,10,10,10,0"/>', [0, 0, 10, 7.5]],
	['<polygon points="0,0 10,5 0,10"/>', [0, 0, 10, 10]],
	['<defs><rect width="99" height="99"/></defs><line x1="1" y1="1" x2="4" y2="5"/>', [1, 1, 3, 4]],
	['<text font-size="10" x="50" y="20" text-anchor="middle">中文</text>', [40, 11, 20, 11]],
	[
		'<text font-size="10"><tspan x="0" dy="1em">中</tspan><tspan x="0" dy="1em">文字</tspan></text>',
		[0, 1, 20, 21],
	],
	['<text font-size="10" xml:space="preserve">中 </text>', [0, -9, 12.78, 11]],
])('box around %s', (markup, [x, y, width, height]) => {
	const box = boundingBox(svgOf(markup));
	expect([box.x, box.y, box.width, box.height].map((n) => Number(n.toFixed(2)))).toEqual([
		x,
		y,
		width,
		height,
	]);
});

test('sheets become attributes', () => {
	const svg = svgOf(
		'<style>.a{fill:hsl(0,100%,50%);stroke-width:-1;font-family:x}text{fill:currentColor;color:blue}</style><rect class="a"/><text style="fill-opacity:.5; background:url(//x)">t</text>',
	);
	inlineStyles(svg);
	expect(svg.querySelector('style')).toBeNull();
	expect(svg.querySelector('rect')?.getAttribute('fill')).toBe('#f00');
	expect(svg.querySelector('rect')?.hasAttribute('stroke-width')).toBe(false);
	expect(svg.querySelector('text')?.getAttribute('fill')).toBe('#00f');
	expect(svg.querySelector('text')?.getAttribute('fill-opacity')).toBe('.5');
});

describe('text can be read', () => {
	const box = (fill: string, more = ''): string =>
		`<rect width="100" height="100" fill="${fill}" ${more}/>`;
	const elsewhere = '<rect x="200" width="9" height="9" fill="#000"/>';
	test.each([
		{ on: 'paper', mode: 'light', under: '', given: '#14110d', becomes: '#14110d' },
		{
			on: 'a light card',
			mode: 'dark',
			under: box('#ffd9cc'),
			given: '#f3ecdf',
			becomes: '#14110d',
		},
		{
			on: 'a dark card',
			mode: 'light',
			under: box('#203040'),
			given: '#14110d',
			becomes: '#f3ecdf',
		},
		{
			on: 'a veil',
			mode: 'dark',
			under: box('#fff', 'fill-opacity="0.1"'),
			given: '#f3ecdf',
			becomes: '#f3ecdf',
		},
		{
			on: 'two cards',
			mode: 'light',
			under: box('#fff') + box('#000'),
			given: '#14110d',
			becomes: '#f3ecdf',
		},
		{
			on: 'a card elsewhere',
			mode: 'light',
			under: elsewhere,
			given: '#14110d',
			becomes: '#14110d',
		},
		{ on: 'paper, in seal', mode: 'light', under: '', given: '#b23a22', becomes: '#b23a22' },
	] as const)('on $on', ({ mode, under, given, becomes }) => {
		const svg = svgOf(
			`${under}<text x="50" y="55" font-size="10" text-anchor="middle" fill="${given}">word</text>`,
		);
		makeLegible(svg, mode);
		expect(svg.querySelector('text')?.getAttribute('fill')).toBe(becomes);
	});
	test('contrast is that of WCAG', () => {
		const [white, grey] = [parseColour('#fff'), parseColour('#767676')];
		expect(white && grey && contrast(white, grey)).toBeCloseTo(4.54, 2);
	});
});

test.each([
	['<script>1</script><rect width="1" height="1"/>', '<rect width="1" height="1"></rect>'],
	['<foreignObject><b>x</b></foreignObject>', ''],
	[
		'<a href="https://x.example"><rect width="1" height="1"/></a>',
		'<rect width="1" height="1"></rect>',
	],
	[
		'<rect width="1" height="1" onclick="x()" data-x="1" class="c" style="a:b"/>',
		'<rect width="1" height="1"></rect>',
	],
	[
		'<rect width="1" height="1" fill="url(https://x.example#a)"/>',
		'<rect width="1" height="1"></rect>',
	],
	['<image href="https://x.example/a.png"/><image href="data:image/svg+xml;base64,AA=="/>', ''],
	['<rect width="0" height="5"/><g><g></g></g>', ''],
	['<defs><marker id="unused"></marker></defs>', ''],
	['<path d="M1.001,2L1,2.0001L1,20L1,20.5"/>', '<path d="M1,2L1,20L1,20.5"></path>'],
	[
		'<defs><marker id="long-name"></marker></defs><path id="p" d="M0.123456 1" marker-end="url(#long-name)"/>',
		'<defs><marker id="i0"></marker></defs><path d="M0.12 1" marker-end="url(#i0)"></path>',
	],
])('tidies %s', (markup, expected) => {
	const svg = svgOf(markup);
	tidy(svg);
	expect(svg.innerHTML).toBe(expected);
});

test.each([
	[
		'<text><tspan x="0"><tspan>a</tspan><tspan> b</tspan></tspan></text>',
		'<text><tspan x="0"><tspan>a b</tspan></tspan></text>',
	],
	[
		'<text><tspan font-weight="bold">a</tspan><tspan> b</tspan></text>',
		'<text xml:space="preserve"><tspan font-weight="bold">a</tspan><tspan> b</tspan></text>',
	],
	[
		'<text font-size="10" dominant-baseline="middle">a</text>',
		'<text font-size="10" transform="translate(0,2.59)">a</text>',
	],
	['<text dy="1em"><tspan dy="1em">a</tspan></text>', '<text><tspan dy="1em">a</tspan></text>'],
	['<text font-style="italic">中文</text>', '<text>中文</text>'],
	['<text font-weight="normal">a</text>', '<text>a</text>'],
])('simplifies %s', (markup, expected) => {
	const svg = svgOf(markup);
	simplifyText(svg);
	expect(svg.innerHTML).toBe(expected);
});

test('two drawings become one when they differ in colours alone', () => {
	const light = svgOf('<rect fill="#fff"/><rect fill="#fff"/><path stroke="#111" fill="none"/>');
	const dark = svgOf('<rect fill="#000"/><rect fill="#000"/><path stroke="#eee" fill="none"/>');
	expect(joinModes(light, dark)).toBe(true);
	expect(light.innerHTML).toBe(
		'<style>@media (prefers-color-scheme:dark){.a{fill:#000}.b{stroke:#eee}}</style><rect fill="#fff" class="a"></rect><rect fill="#fff" class="a"></rect><path stroke="#111" fill="none" class="b"></path>',
	);
	expect(joinModes(svgOf('<rect width="1"/>'), svgOf('<rect width="2"/>'))).toBe(false);
	expect(joinModes(svgOf('<rect/>'), svgOf('<rect/><rect/>'))).toBe(false);
});
