import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { MathDrawer, type MathSvg } from '../../../../../src/store/math-svg.ts';
import { Store } from '../../../../../src/store/store.ts';
import { articleHtml } from '../../../../../src/targets/wechat/article-html.ts';
import { mathPicture } from '../../../../../src/targets/wechat/blocks/math-picture.ts';
import { allowedSvg, isAllowedAttribute } from '../../../../../src/targets/wechat/allowed.ts';
import { visit } from '../../../../../src/markdown/visit.ts';
import { articleOf, styleOf } from '../../../../support/wechat-article.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'bimo-math-'));
const store = new Store(folder);
const drawer = new MathDrawer(store, 'test');

afterAll(() => {
	store.close();
	rmSync(folder, { recursive: true });
});

const drawn: MathSvg = {
	svg: '<svg xmlns="http://www.w3.org/2000/svg" width="2ex" height="1.5ex" viewBox="0 -1 2 3"><g fill="currentColor"><path d="M0 0"></path></g></svg>',
	width: 2.004,
	height: 1.5,
	verticalAlign: -0.5,
};

const picture = (style: string): string =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -1 2 3" width="16.03" height="12" style="${style}"><g fill="currentColor"><path d="M0 0"></path></g></svg>`;

test('a formula in a sentence is a picture on its line, in pixels', () => {
	expect(articleOf('A $x$ b.', { options: { math: () => drawn } })).toBe(
		`<p${styleOf('p')}>A ${picture('vertical-align:-4px;max-width:100%')} b.</p>`,
	);
});

test('one by itself keeps its width, so that it scrolls, and its number beside it', () => {
	const html = articleOf('$$x$$ {#eq:x}\n', { options: { math: () => drawn } });
	expect(html).toBe(
		`<section${styleOf('mathBlock')}><span style="white-space:nowrap">${picture('vertical-align:middle;min-width:16.03px')}\u2003<span${styleOf('mathNumber')}>(1)</span></span></section>`,
	);
});

test('what cannot be drawn shows its TeX, line for line', () => {
	expect(articleOf('A $x_1$.')).toContain(`<code${styleOf('tex')}>x_1</code>`);
	expect(articleOf('$$\na \\\\\n  b\n$$\n')).toContain(`<code${styleOf('tex')}>a \\\\<br>b</code>`);
	expect(articleOf('A $\\frac{1$.')).toContain(`<code${styleOf('tex')}>\\frac{1</code>`);
});

test('text in a picture has no characters that nobody sees', () => {
	const svg = drawn.svg.replace('</g>', '<text>a\u202eb\u200bc</text></g>');
	const html = articleOf('A $x$.', { options: { math: () => ({ ...drawn, svg }) } });
	expect(html).toContain('<text>abc</text>');
});

test('a picture that is too large gives way to its TeX', () => {
	const large = { ...drawn, svg: drawn.svg.replace('M0 0', 'M0 0'.repeat(20_000)) };
	expect(articleOf('A $x_1$.', { options: { math: () => large } })).toContain('>x_1</code>');
});

const formulas = [
	'\\begin{array}{|c:c|}\\hline a&\\text{吞吐量}\\\\\\hline\\end{array}',
	'\\xrightarrow{abc} \\overbrace{a+b}^{n} \\sqrt[3]{x} \\cancel{x} \\boxed{y} \\textcolor{red}{r}',
	'\\ce{2H2 + O2 -> 2H2O} \\phase{3} \\sout{a} \\left(\\frac{\\frac{1}{2}}{3}\\right)',
];

test.each(formulas)('%s: only what WeChat leaves in a picture', async (tex) => {
	const made = await drawer.texToSvg(tex, true);
	const svg = made && mathPicture(made, true);
	if (!svg) throw new Error('It was not drawn.');
	visit(svg, 'element', ({ tagName }) => expect(allowedSvg).toContain(tagName));
	const html = articleHtml({ type: 'root', children: [svg] });
	for (const [tag, name = ''] of html.matchAll(/<(\w+)[^>]*>/g)) {
		for (const [, attribute = ''] of tag.matchAll(/ ([\w:-]+)="/g)) {
			expect(isAllowedAttribute(attribute, name, true), `${attribute} on <${name}>`).toBe(true);
		}
	}
	expect(html).toContain('currentColor');
	expect(html).not.toMatch(/<g>|font-family|\dex/);
});

test('a ground within a formula hides no ink, whatever its colour', async () => {
	const svg = await drawer.texToSvg('\\colorbox{white}{x}', false);
	const html = articleHtml({
		type: 'root',
		children: svg ? [mathPicture(svg, false)].filter((each) => each !== undefined) : [],
	});
	expect(html).toMatch(/<rect [^>]*fill="currentColor"[^>]*fill-opacity="0\.2"/);
});
