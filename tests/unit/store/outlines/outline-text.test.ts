import { describe, expect, test } from 'vitest';
import { textWidth } from '../../../../src/store/diagrams/text-width.ts';
import type { Script } from '../../../../src/store/outlines/missing-scripts.ts';
import { outlineText } from '../../../../src/store/outlines/outline-text.ts';

const both: Script[] = ['Latin', 'Han'];
const picture = (inner: string): string =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 200">${inner}</svg>`;
const outline = async (inner: string, scripts = both) => outlineText(picture(inner), scripts);

interface Ink {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** The boxes around the points of each path. */
function inks(svg: string): Ink[] {
	return Array.from(svg.matchAll(/ d="([^"]*)"/g), ([, path = '']) => {
		const points = Array.from(path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g), ([, x, y]) => ({
			x: Number(x),
			y: Number(y),
		}));
		const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
		const [left, right] = [Math.min(...xs), Math.max(...xs)];
		return { left, right, top: Math.min(...ys), bottom: Math.max(...ys) };
	});
}

async function inkOf(inner: string): Promise<Ink> {
	const [ink] = inks((await outline(inner)).svg);
	if (!ink) throw new Error('no path');
	return ink;
}

const widthOf = ({ left, right }: Ink): number => right - left;

describe('which texts become paths', () => {
	test.each([
		['none, where no script is missing', '<text>a 中</text>', [], []],
		['all, where both are', '<text>a</text><text>中</text>', both, both],
		['those with Han, where it is missing', '<text>a</text><text>b 中</text>', ['Han'], ['Han']],
		['one of digits and signs', '<text>42 %</text>', both, ['Latin']],
		['not an empty one', '<text> </text>', both, []],
		['not one in a clip path', '<clipPath id="c"><text>a</text></clipPath>', both, []],
		['not words beside texts', '<title>a</title><desc>b</desc><rect/>', both, []],
	] as const)('%s', async (_, inner, scripts, used) => {
		const { svg, ...rest } = await outline(inner, [...scripts]);
		expect(rest).toEqual({ scripts: [...used], absent: [] });
		expect(inks(svg)).toHaveLength(used.length);
		if (used.length === 0) expect(svg).toBe(picture(inner));
	});

	test('all around them stays as it was, byte for byte', async () => {
		const around = ['<!-- a --><path d=""/><g CLASS=\'b\'>', '</g><style>p > q {}</style>'];
		const { svg } = await outline(around.join('<text>a</text>'));
		expect(svg.startsWith(picture(around[0] ?? '').replace('</svg>', '<g '))).toBe(true);
		expect(svg.endsWith(`</g>${around[1]}</svg>`)).toBe(true);
	});

	test('the same drawing gives the same bytes', async () => {
		const inner = '<text x="1">Ink 墨<tspan font-weight="bold">bold 粗</tspan></text>';
		expect(await outline(inner)).toEqual(await outline(inner));
	});
});

describe('where letters stand', () => {
	test.each([
		['starts', '', 100, undefined],
		['ends', 'text-anchor="end"', undefined, 100],
	])('a text %s at its place', async (_, attributes, left, right) => {
		const ink = await inkOf(`<text x="100" y="50" ${attributes}>HHH</text>`);
		if (left !== undefined) expect(ink.left).toBeCloseTo(left, -1);
		if (right !== undefined) expect(ink.right).toBeCloseTo(right, -1);
		expect(ink.bottom).toBeCloseTo(50, 0);
	});

	test.each([
		['an attribute', '<text x="100" text-anchor="middle">HOH</text>'],
		['an element around', '<g text-anchor="middle"><text x="100">HOH</text></g>'],
		['a style', '<text x="100" style="text-anchor:middle">HOH</text>'],
		['a sheet', '<style>text { text-anchor: middle }</style><text x="100">HOH</text>'],
		[
			'a sheet by class',
			'<style>.m text{text-anchor:middle}</style><g class="m a"><text x="100">HOH</text></g>',
		],
		['a share of the width', '<text x="25%" text-anchor="middle">HOH</text>'],
	])('the middle is told by %s', async (_, inner) => {
		const { left, right } = await inkOf(inner);
		expect((left + right) / 2).toBeCloseTo(100, 0);
	});

	test('lists place single letters; what follows flows on', async () => {
		const found = inks((await outline('<text x="0 100 200" y="50">HIHI</text>')).svg);
		const { svg } = await outline('<text x="0 100 200" y="50">H</text>');
		expect(found).toHaveLength(1);
		expect(found[0]?.right).toBeGreaterThan(210);
		expect(inks(svg)[0]?.right).toBeLessThan(20);
	});

	test('inner elements move what is in them and behind them', async () => {
		const [first, second, third] = inks(
			(await outline('<text x="10" y="50">H<tspan dx="20" dy="1em">H</tspan>H</text>')).svg,
		);
		expect(first?.bottom).toBeCloseTo(50, 0);
		expect(second?.bottom).toBeCloseTo(66, 0);
		expect(third?.bottom).toBeCloseTo(66, 0);
		expect((second?.left ?? 0) - (first?.right ?? 0)).toBeGreaterThan(20);
		expect((third?.left ?? 0) - (second?.right ?? 0)).toBeLessThan(3);
	});

	test('an inner place wins over an outer one, and begins a line of its own', async () => {
		const lines = ['<tspan x="100" dy="0">HH</tspan>', '<tspan x="100" dy="1.5em">HHHH</tspan>'];
		const found = inks(
			(await outline(`<text x="5" y="50" text-anchor="middle">${lines.join('')}</text>`)).svg,
		);
		expect(found.map(({ left, right }) => Math.round((left + right) / 2))).toEqual([100, 100]);
		expect(found.map(({ bottom }) => Math.round(bottom))).toEqual([50, 74]);
	});

	test.each([
		['middle', 50 + 0.259 * 16],
		['hanging', 50 + 0.905 * 16],
		['text-after-edge', 50 - 0.212 * 16],
	])('the baseline %s', async (name, bottom) => {
		const ink = await inkOf(`<text y="50" dominant-baseline="${name}">H</text>`);
		expect(ink.bottom).toBeCloseTo(bottom, 0);
	});
});

describe('how large letters are', () => {
	const tall = ({ top, bottom }: Ink): number => bottom - top;
	test.each([
		['16 by itself', '<text>H</text>', 16],
		['an attribute', '<text font-size="32">H</text>', 32],
		['of the element around', '<g font-size="20px"><text font-size="1.5em">H</text></g>', 30],
		['a share', '<g font-size="20"><text font-size="50%">H</text></g>', 10],
		['a style over an attribute', '<text font-size="9" style="font-size:24px">H</text>', 24],
		['a sheet', '<style>.a{font:bold 24px Arial}</style><text class="a">H</text>', 24],
		['in points', '<text font-size="12pt">H</text>', 16],
	])('%s', async (_, inner, size) => {
		const one = tall(await inkOf('<text font-size="100">H</text>')) / 100;
		expect(tall(await inkOf(inner)) / size).toBeCloseTo(one, 1);
	});

	test('bold ones have more ink', async () => {
		const light = await inkOf('<text font-size="100">.</text>');
		const bold = await inkOf('<text font-size="100" font-weight="bold">.</text>');
		expect(widthOf(bold)).toBeGreaterThan(widthOf(light) + 2);
	});

	test('no text is wider than Arial sets it', async () => {
		for (const text of ['Illimitable fjord, filling', '“quoted” — dash', '服务网格 Mesh', 'WWW']) {
			const ink = await inkOf(`<text font-size="100">${text}</text>`);
			const arial = textWidth(text, { size: 100, bold: false, mono: false });
			expect(widthOf(ink), text).toBeLessThanOrEqual(arial + 5);
		}
	});

	test.each([
		['narrower', 'textLength="50" lengthAdjust="spacingAndGlyphs"', 50],
		['wider', 'textLength="300" lengthAdjust="spacingAndGlyphs"', 300],
		['narrower by its letters, too', 'textLength="50"', 50],
		['apart', 'textLength="300"', 300],
	])('`textLength` sets a text %s', async (_, attributes, width) => {
		expect(widthOf(await inkOf(`<text ${attributes}>HHHHHHHH</text>`)) / width).toBeCloseTo(1, 1);
	});

	test('letters are spaced', async () => {
		const plain = widthOf(await inkOf('<text>HHHHH</text>'));
		const spaced = widthOf(await inkOf('<text letter-spacing="10">HHHHH</text>'));
		expect(spaced - plain).toBeCloseTo(40, 0);
	});
});

describe('spaces', () => {
	const width = async (inner: string): Promise<number> => widthOf(await inkOf(inner));
	test('collapse, and go at the ends', async () => {
		const plain = await width('<text text-anchor="middle">a b</text>');
		expect(await width('<text text-anchor="middle">\n  a \t b  </text>')).toBeCloseTo(plain, 2);
	});

	test('stay where that is asked for', async () => {
		const plain = await width('<text>a b</text>');
		expect(await width('<text xml:space="preserve">a   b</text>')).toBeGreaterThan(plain + 5);
	});
});

describe('what letters look like', () => {
	test.each([
		[
			'attributes stay',
			'<text fill="red" opacity=".5" transform="rotate(9)">a</text>',
			['fill:red', 'opacity:.5', 'transform="rotate(9)"'],
		],
		['styles stay', '<text style="fill:red;font-size:9px">a</text>', ['fill:red']],
		[
			'a rule for texts counts for what stands in',
			'<style>text{fill:red}</style><text>a</text>',
			['fill:red'],
		],
		[
			'a rule for paths does not',
			'<style>path{fill:none}</style><text>a</text>',
			['<path style="fill:inherit;'],
		],
		['ids stay', '<text id="t">a<tspan id="s">b</tspan></text>', ['id="t"', 'id="s"']],
	])('%s', async (_, inner, expected) => {
		const { svg } = await outline(inner);
		const drawn = svg.replace(/<style>.*<\/style>/, '');
		for (const each of expected) expect(drawn).toContain(each);
		expect(drawn).not.toMatch(/<text|font-/);
	});

	test('a script or a handler in a text stays none', async () => {
		const { svg } = await outline('<text onclick="a()">a<script>b()</script></text>');
		expect(svg).not.toMatch(/onclick|script/);
	});
});

describe('characters that no face has', () => {
	test.each([
		['letters get 〓', 'ไa', ['ไ'], 2],
		['symbols go', '🚀a', ['🚀'], 1],
		['what is made of others is set as these', 'Ⅲ', [], 1],
		['what is not to be seen goes silently', 'a\u200b\u{e0041}', [], 1],
	])('%s', async (_, text, absent, atLeast) => {
		const { svg, ...rest } = await outline(`<text>${text}</text>`);
		expect(rest.absent).toEqual(absent);
		expect(svg.match(/Z/g)?.length ?? 0).toBeGreaterThanOrEqual(atLeast);
	});
});

describe('drawings without end', () => {
	const deep = 300;
	test.each([
		['elements', '<g/>'.repeat(21_000)],
		['letters', `<text>${'a'.repeat(21_000)}</text>`],
		['rules', `<style>${'a b c{fill:red}'.repeat(4000)}</style>`],
		['depth', `${'<g>'.repeat(deep)}<text>a</text>${'</g>'.repeat(deep)}`],
		[
			'what rules ask',
			`<style>x ${'.g '.repeat(12)}text{fill:red}</style>${'<g class="g">'.repeat(150)}<text>a</text>${'</g>'.repeat(150)}`,
		],
	])('of %s stay as they are', async (_, inner) => {
		const svg = picture(`${inner}<text>a</text>`);
		expect(await outlineText(svg, both)).toEqual({
			svg,
			scripts: both,
			absent: [],
			isTooLarge: true,
		});
	});
});
