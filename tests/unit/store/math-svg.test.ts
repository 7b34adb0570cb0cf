import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MathDrawer } from '../../../src/store/math-svg.ts';
import { Store } from '../../../src/store/store.ts';

let folder: string;
let store: Store;
let drawer: MathDrawer;

beforeAll(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'bimo-math-'));
	store = new Store(folder);
	drawer = new MathDrawer(store, 'test');
});

afterAll(() => {
	store.close();
	rmSync(folder, { recursive: true });
});

test('a formula becomes paths in the colour of the text, with its size', async () => {
	const made = await drawer.texToSvg('E=mc^2', false);
	expect(made?.svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"[^>]*>.*currentColor/);
	expect(made?.svg).not.toMatch(/<text|<style|style=|class=|data-|href/);
	expect(made?.width).toBeCloseTo(8.7, 1);
	expect(made?.verticalAlign).toBeLessThan(0);
});

test('Han characters are text, in faces that have them', async () => {
	const made = await drawer.texToSvg('\\text{吞吐量}=\\frac{a}{b}', true);
	expect(made?.svg).toContain('Noto Serif CJK SC');
	expect(made?.svg.match(/<text/g)).toHaveLength(3);
});

test('lines of tables are drawn without a sheet', async () => {
	const made = await drawer.texToSvg(
		'\\begin{array}{|c:c|}\\hline a&b\\\\\\hline\\end{array}',
		true,
	);
	expect(made?.svg).toContain('fill="none" stroke-width="70"');
	expect(made?.svg).toContain('stroke-dasharray="140"');
});

test('a picture can be made of it', async () => {
	const made = await drawer.texToSvg('\\begin{pmatrix}1&0\\\\0&1\\end{pmatrix}', true);
	const { width, height } = await sharp(Buffer.from(made?.svg ?? '')).metadata();
	expect(width).toBeGreaterThan(20);
	expect(height).toBeGreaterThan(20);
});

test.each(['\\fracc12', '\\href{javascript:alert(1)}{x}', '\\def\\a{\\a\\a}\\a', ''])(
	'%s is not drawn',
	async (tex) => {
		expect(await drawer.texToSvg(tex, true)).toBeUndefined();
	},
);

test.each([
	['\\def\\beta{EVIL} \\beta', '\\beta'],
	['\\renewcommand{\\gamma}{EVIL} \\gamma', '\\gamma'],
	['\\let\\eta\\zeta \\eta', '\\eta'],
	['\\definecolor{red}{RGB}{1,2,3} \\color{red} x', '\\color{red} x'],
])('%s changes no other formula', async (tex, other) => {
	const before = await drawer.texToSvg(other, false);
	// Another cache, so that it is drawn and not remembered.
	const elsewhere = new MathDrawer(store, tex);
	expect(await elsewhere.texToSvg(tex, false)).toBeDefined();
	expect(await elsewhere.texToSvg(other, false)).toEqual(before);
});

test('what is drawn once is kept, also that it cannot be', async () => {
	const other = new MathDrawer(store, 'test');
	expect(await other.texToSvg('E=mc^2', false)).toEqual(await drawer.texToSvg('E=mc^2', false));
	expect(await other.texToSvg('\\fracc12', true)).toBeUndefined();
});

test('a tag stands beside its formula, which is as wide as both', async () => {
	const plain = await drawer.texToSvg('a = b', true);
	for (const tag of ['\\tag{1}', '\\tag*{Law}', '\\tag{$\\ast$}']) {
		const made = await drawer.texToSvg(`a = b ${tag}`, true);
		expect(made?.width).toBeGreaterThan(plain?.width ?? 0);
		expect(made?.svg).toContain('viewBox');
	}
});
