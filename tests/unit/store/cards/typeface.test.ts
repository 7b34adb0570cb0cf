import { expect, test } from 'vitest';
import { slicesFor } from '../../../../src/store/cards/faces.ts';
import { plainTitle } from '../../../../src/store/cards/plain-title.ts';
import { shape } from '../../../../src/store/cards/shape.ts';
import { loadTypeface } from '../../../../src/store/cards/typeface.ts';

const load = (text: string) => loadTypeface(text, { weight: 700, chinese: true });

test.each([
	['云原生 Kubernetes', '云原生 Kubernetes', []],
	// Traditional characters that the simplified face lacks, Greek, Cyrillic, kana.
	['雲原生體驗觀閂 αβγ Привет かな', '雲原生體驗觀閂 αβγ Привет かな', []],
	['Ⅲ期', 'III期', []],
	['مرحبا بالعالم', '〓', [...new Set('مرحبابالعالم')]],
	['镩子', '〓子', ['镩']],
	['a᪲b', 'ab', ['᪲']],
])('%s is set as %s', async (text, set, missing) => {
	const typeface = await load(text);
	expect(typeface.text).toBe(set);
	expect(typeface.missing).toEqual(missing);
	expect(shape(typeface.text, typeface).width).toBeGreaterThan(0);
});

test('the weight changes the outlines', async () => {
	const bold = shape('的', await load('的'));
	const light = shape('的', await loadTypeface('的', { weight: 300, chinese: true }));
	expect(bold.width).toBe(light.width);
	expect(bold.glyphs).not.toEqual(light.glyphs);
});

test('a text that was not loaded is a fault of the program', async () => {
	const typeface = await load('一');
	expect(() => shape('二', typeface)).toThrow(
		'Unexpected 二, expected a character that was loaded',
	);
});

test('characters are looked for in the slices that claim them', () => {
	expect(slicesFor('latin', 0x41).map(({ file }) => file.split('/').at(-1))).toEqual([
		'source-serif-4-latin-opsz-normal.woff2',
	]);
	expect(slicesFor('han', 0x10ffff)).toEqual([]);
});

test.each([
	['  a\t\n b  ', 'a b'],
	['🚀 发布 v1.0 🎉👩‍💻🇨🇳1️⃣', '发布v1.0 1'],
	['a\u0000b\u202Ec\u200Bd\uE000e\uFEFF', 'abcde'],
	['用 Go 写 ， 很好', '用Go写，很好'],
	['C++ & <b> © ™', 'C++ & <b> © ™'],
	['GPU’s', 'GPUʼs'],
	['e\u0301', 'é'],
	['\ud800x', 'x'],
])('the title %j is %j', (title, plain) => {
	expect(plainTitle(title, 'zh')).toBe(plain);
});

test('English keeps its spaces and its apostrophe', () => {
	expect(plainTitle("the GPU's 门 Go", 'en')).toBe('the GPU’s 门 Go');
	expect(plainTitle('It is out 🎉: what 🚀 is new', 'en')).toBe('It is out: what is new');
});
