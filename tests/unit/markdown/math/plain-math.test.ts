import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { plainMath } from '../../../../src/markdown/math/plain-math.ts';
import { texToMath } from '../../../../src/markdown/math/tex-to-math.ts';

function plain(tex: string): string | undefined {
	const made = texToMath(tex, false);
	const found = 'math' in made ? plainMath(made.math) : undefined;
	return found && toHtml(found);
}

test.each([
	['n', '<i>n</i>'],
	['E = mc^2', '<i>E</i> = <i>m</i><i>c</i><sup>2</sup>'],
	["f'(x)", '<i>f</i>′(<i>x</i>)'],
	['O(n \\log n)', '<i>O</i>(<i>n</i> log <i>n</i>)'],
	['x_i^2', '<i>x</i><sub><i>i</i></sub><sup>2</sup>'],
	['\\tfrac12', '1/2'],
	['x \\in \\mathbb{R}', '<i>x</i> ∈ ℝ'],
	['p_{99} \\le 250\\,\\text{ms}', '<i>p</i><sub>99</sub> ≤ 250 ms'],
])('%s is said in plain HTML', (tex, html) => {
	expect(plain(tex)?.replace(/[\u2002-\u200a]/g, ' ')).toBe(html);
});

test.each([
	'\\frac{a+b}{c}',
	'\\sqrt{x}',
	'2^{2^n}',
	'\\hat{x}',
	'\\binom{n}{k}',
	'\\begin{matrix}a\\end{matrix}',
])('%s needs more than that', (tex) => {
	expect(plain(tex)).toBeUndefined();
});

test('bounds of a sum within a line are index and exponent', () => {
	expect(plain('\\sum_{i=1}^n i')).toBe('∑<sub><i>i</i>=1</sub><sup><i>n</i></sup><i>i</i>');
});
